package se.protokollsok.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Proceedings;
import se.protokollsok.protocol.Section;
import se.protokollsok.protocol.Vote;

/** Votes, reservations and jäv as formal protocols word them. */
class ProceedingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Med 7 ja-röster mot 4 nej-röster bifalls förslaget. | 7 4 -",
        "Nämnden beslutar med sju ja-röster, fyra nej-röster och en ledamot som avstår. | 7 4 1",
        "Utfallet blir 25 ja-röster, 20 nej-röster, 2 avstår. | 25 20 2",
        "Ja: 7 Nej: 4 | 7 4 -",
        "Ja: 7 Nej: 4 Avstår: 1 | 7 4 1",
        "Ja-röster 6, nej-röster 5 | 6 5 -",
        "Omröstningen utfaller med 8 ja och 3 nej. | 8 3 -",
        "Resultatet blev 6 röster för ja och 5 röster för nej. | 6 5 -",
      })
  void countsVotes(String text, String expected) {
    Vote vote = read("Votering", text).votes().getFirst();
    assertEquals(
        expected, number(vote.yes()) + " " + number(vote.no()) + " " + number(vote.abstained()));
    assertEquals(text, vote.text());
  }

  @Test
  void aTableOfVotesIsOneVote() {
    List<Vote> votes = read("Votering", "Ja: 7", "Nej: 4", "Avstår: 0").votes();
    assertEquals(1, votes.size());
    assertEquals("Ja: 7 Nej: 4 Avstår: 0", votes.getFirst().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Den som vill avgöra ärendet i dag röstar ja, den som inte vill röstar nej.",
        "Ja-röst för bifall, nej-röst för avslag.",
        "Anna Lind (S) svarar ja på frågan om 7 ärenden."
      })
  void whatCountsNoVotesIsNoVote(String text) {
    assertEquals(List.of(), read("Votering", text).votes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Lind (S) reserverar sig mot beslutet. | Anna Lind (S)",
        "Mot beslutet reserverar sig Anna Lind (S) och Bo Ek (V). | Anna Lind (S), Bo Ek (V)",
        "Anna Lind (S), Bo von Ek (V) och Åsa Ask-Berg (MP) reserverade sig skriftligt till förmån för eget yrkande. | Anna Lind (S), Bo von Ek (V), Åsa Ask-Berg (MP)",
        "Ledamoten Anna Lind anmäler skriftlig reservation. | Anna Lind",
        "Reservation från Anna Lind (S) | Anna Lind (S)",
        "Sverigedemokraterna reserverar sig mot beslutet. | ''",
        "Mot beslutet reserverar sig Anna Lind (S) till förmån för Bo Eks (M) förslag. | Anna Lind (S)",
        "Mot Bo Eks (M) förslag reserverar sig Anna Lind (S). | Anna Lind (S)",
        "Anna Lind (S) reserverar sig mot Bo Eks (M) förslag. | Anna Lind (S)",
        "Följande reserverar sig till förmån för eget förslag: Anna Lind (S). | Anna Lind (S)",
        "Anna Lind (S), som inte fick gehör, reserverar sig mot beslutet. | Anna Lind (S)",
      })
  void findsWhoReservesThemselves(String text, String persons) {
    assertEquals(persons, persons(read("", text).reservations().getFirst().persons()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ingen reserverar sig mot beslutet.",
        "Inga ledamöter reserverar sig.",
        "Anna Lind (S) reserverar sig inte.",
      })
  void whoDoesNotReserveThemselvesIsNotTold(String text) {
    assertEquals(List.of(), read("Reservation", text).reservations());
  }

  @Test
  void namesUnderTheHeadingReservationReserveThemselves() {
    Proceedings read = read("Reservation", "Anna Lind (S)", "Beslutet är fattat.");
    assertEquals("Anna Lind (S)", persons(read.reservations().getFirst().persons()));
    assertEquals(1, read.reservations().size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Lind (M) deltar inte i handläggningen på grund av jäv. | Anna Lind (M)",
        "Anna Lind (M) anmäler jäv och lämnar lokalen. | Anna Lind (M)",
        "På grund av jäv deltar Anna Lind (M) och Bo Ek (C) ej i beslutet. | Anna Lind (M), Bo Ek (C)",
        "Anna Lind (M) är jävig och ersätts av Bo Ek (M). | Anna Lind (M)",
        "Bo Ek (M) ersätter Anna Lind (S) på grund av jäv. | Anna Lind (S)",
        "Anna Lind (S) ersätts av Bo Ek (M) på grund av jäv. | Anna Lind (S)",
        "På grund av jäv ersätts Anna Lind (S) av Bo Ek (M). | Anna Lind (S)",
        "Bo Ek (M) tjänstgör i stället för Anna Lind (S) som är jävig. | Anna Lind (S)",
        "Anna Lind (S) lämnar lokalen och Bo Ek (M) tjänstgör på grund av jäv. | Anna Lind (S)",
        "Ordföranden Anna Lind finner att Bo Ek (M) är jävig. | Bo Ek (M)",
        "Anna Lind (S) meddelar att hon är jävig. | Anna Lind (S)",
        "Anna Lind (S) lämnar lokalen med anledning av jäv. | Anna Lind (S)",
      })
  void findsWhoKeepsAway(String text, String persons) {
    assertEquals(persons, persons(read("", text).recusals().getFirst().persons()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ingen jäv anmäls av Anna Lind (M).",
        "Anna Lind (M) prövar frågan om jäv.",
        "Jävsnämnden ledde Anna Lind (M).",
        "Ordföranden Anna Lind finner att jäv inte föreligger för Bo Ek.",
        "Juristen Anna Lind informerar om jäv.",
        "Anna Lind ställer frågan om Bo Ek är jävig. Bo Ek anser sig inte jävig.",
        "Ingen ledamot utom Anna Lind (M) frågar om jäv.",
        "Anna Lind (M) konstaterar att ingen anmäler jäv.",
        "Anna Lind (M) anser inte att hon är jävig.",
        "I hennes ställe tjänstgör Bo Ek (M) på grund av jäv.",
      })
  void whoOnlySpeaksOfRecusalDoesNotKeepAway(String text) {
    assertEquals(List.of(), read("", text).recusals());
  }

  @Test
  void aWholeProtocolTellsThemWithTheirPlaces() {
    String text =
        """
        SAMMANTRÄDESPROTOKOLL
        Kommunstyrelsen
        2025-03-05

        § 12 Dnr KS 2025/3 Badhuset
        Beslut
        Kommunstyrelsen beslutar att riva badhuset.
        Votering
        Ja: 7
        Nej: 4
        Reservation
        Anna Lind (S) reserverar sig mot beslutet.
        Jäv
        Bo Ek (M) deltar inte i handläggningen på grund av jäv.
        """;
    Proceedings read = Texts.parse(text).protocol().items().getFirst().proceedings();
    assertEquals(7, read.votes().getFirst().yes().orElseThrow());
    assertEquals("Anna Lind (S)", persons(read.reservations().getFirst().persons()));
    assertEquals("Bo Ek (M)", persons(read.recusals().getFirst().persons()));
    int begin = read.recusals().getFirst().span().begin();
    assertTrue(text.startsWith("Bo Ek (M) deltar", begin));
  }

  private static Proceedings read(String heading, String... paragraphs) {
    String text = String.join("\n", paragraphs);
    List<ParagraphReader.Block> blocks =
        Lines.of(Texts.repaired(text)).content().stream()
            .map(line -> new ParagraphReader.Block(Section.PROCEDURE, heading, Passage.of(line)))
            .toList();
    return new ProceedingsReader(Texts.sources(text)).read(blocks);
  }

  private static String persons(List<PersonMention> persons) {
    return persons.stream()
        .map(it -> it.name() + it.party().map(party -> " (" + party + ")").orElse(""))
        .collect(Collectors.joining(", "));
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? "" + number.getAsInt() : "-";
  }
}
