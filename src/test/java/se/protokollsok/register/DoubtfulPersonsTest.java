package se.protokollsok.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.protokollsok.register.Samples.item;
import static se.protokollsok.register.Samples.minutes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.knowledge.WordCounts;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.Person;

/** Who may be one person, who is for sure, and what an archivist says to it. */
class DoubtfulPersonsTest {
  private static final Knowledge KNOWLEDGE = KnowledgeBase.builtIn();

  private static List<Person> persons(Knowledge knowledge, ParsedFile... files) {
    return Registrar.resolve(List.of(files), List.of(), knowledge).persons();
  }

  /** "olle-berg? olle-berg-2": an id with those it may be one with, one a line. */
  private static String doubts(Knowledge knowledge, ParsedFile... files) {
    return String.join(
        "\n",
        persons(knowledge, files).stream()
            .map(it -> (it.id() + "? " + String.join(" ", it.maybeSame())).strip())
            .toList());
  }

  private static String doubts(ParsedFile... files) {
    return doubts(KNOWLEDGE, files);
  }

  private static Knowledge ruled(Path folder, String lines) throws IOException {
    Files.writeString(folder.resolve("persons.tsv"), lines.replace('>', '\t').replace(';', '\n'));
    return KnowledgeBase.of(Optional.of(folder), WordCounts.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({
    "Henrik Palbom, Bjuv, 2015-06-12, Henrik Pålbom, Åstorp, 2025-02-14",
    "Henrik Paulbom, Bjuv, 2015-06-12, Henrik Pålbom, Åstorp, 2025-02-14",
    "Carl Ek, Bjuv, 2015-06-12, Karl Ek, Bjuv kyrka, 2015-08-14",
    "Siv Ek, Bjuv, 2015-06-12, Siv Ek, sekretariatet, 2025-06-12",
    "Siv Rydvall, Lund, 2015-06-12, Siv Rydvald, Lund, 2016-06-12"
  })
  void namesAlikeWithoutEvidencePointToEachOther(
      String one, String place, String day, String other, String otherPlace, String otherDay) {
    List<Person> persons =
        persons(
            KNOWLEDGE,
            minutes(day).present(one, place).at("a"),
            minutes(otherDay).present(other, otherPlace).at("b"));
    assertEquals(2, persons.size(), persons.toString());
    assertEquals(List.of(persons.getLast().id()), persons.getFirst().maybeSame());
    assertEquals(List.of(persons.getFirst().id()), persons.getLast().maybeSame());
  }

  @Test
  void differentNamesDoNot() {
    assertEquals(
        "siv-rydberg?\nsiv-rydholm?",
        doubts(
            minutes("2015-06-12").present("Siv Rydberg", "Lund").at("a"),
            minutes("2016-06-12").present("Siv Rydholm", "Lund").at("b")));
  }

  @Test
  void whoMetDoNot() {
    assertEquals(
        "olle-berg?\nolle-berg-2?",
        doubts(
            minutes("2025-01-17")
                .present("Olle Berg", "Bjuv")
                .present("Olle Berg", "Svalöv")
                .at("a")));
  }

  @Test
  void whoAreAtTwoPlacesAtATimeDoNot() {
    assertEquals(
        "olle-berg?\nolle-berg-2?",
        doubts(
            minutes("2025-01-17").present("Olle Berg", "Bjuv").at("a"),
            minutes("2025-03-13")
                .of("Kungsbacka kommun", "Kommunstyrelsen")
                .present("Olle Berg", "")
                .at("b"),
            minutes("2025-05-16").present("Olle Berg", "Bjuv").at("c")));
  }

  @Test
  void whoMeetInTurnsAreTwo() {
    List<ParsedFile> files = new ArrayList<>();
    for (int month = 1; month <= 6; month++) {
      files.add(
          minutes("2025-0" + month + "-10")
              .present("Olle Berg", month % 2 == 0 ? "Bjuv" : "Svalöv")
              .at("m" + month));
    }
    assertEquals("olle-berg?\nolle-berg-2?", doubts(files.toArray(ParsedFile[]::new)));
  }

  @Test
  void aBareNameOfTwoBearersIsNeithers() {
    assertEquals(
        "olle-berg? olle-berg-3\nolle-berg-2? olle-berg-3\nolle-berg-3? olle-berg olle-berg-2",
        doubts(
            minutes("2025-01-17")
                .present("Olle Berg", "Bjuv")
                .present("Olle Berg", "Svalöv")
                .at("a"),
            minutes("2025-03-14").item(item(1, "Samtal med Olle Berg")).at("b")));
  }

  @Test
  void aBareNameIsTheOneBearersOfItsTimeAndNoOthers() {
    assertEquals(
        "olle-berg? olle-berg-2 olle-berg-3\nolle-berg-2? olle-berg olle-berg-3\n"
            + "olle-berg-3? olle-berg olle-berg-2",
        doubts(
            minutes("2011-01-17").present("Olle Berg", "Bjuv").at("a"),
            minutes("2012-01-17").item(item(1, "Samtal med Olle Berg")).at("b"),
            minutes("2018-06-17").item(item(1, "Samtal med Olle Berg")).at("c"),
            minutes("2025-01-17").present("Olle Berg", "Lund").at("d")));
  }

  @Test
  void aLetterGoneWrongOnAnImageIsPutRight() {
    assertEquals(
        List.of("Siv Andcrlund", "Siv Anderlund"),
        spellings(
            minutes("2024-01-17").present("Siv Anderlund", "Lund").at("a"),
            minutes("2024-03-15").present("Siv Andcrlund", "Lund").scanned().at("b")));
  }

  @Test
  void aSlipOfThePenIsPutRightWhereTheNameStandsOftenEnough() {
    List<ParsedFile> files = new ArrayList<>();
    for (int month = 1; month <= 5; month++) {
      files.add(minutes("2024-0" + month + "-12").present("Siv Anderlund", "Lund").at("m" + month));
    }
    files.add(minutes("2024-08-15").present("Siv Anderlundh", "Lund").at("b"));
    assertEquals(
        List.of("Siv Anderlund", "Siv Anderlundh"), spellings(files.toArray(ParsedFile[]::new)));
  }

  @ParameterizedTest
  @CsvSource({"Siv Hansson, Siv Jansson", "Siv Lind, Siv Lund", "Eva Anderlund, Ewy Anderlund"})
  void anotherNameIsNoMisreading(String one, String other) {
    List<ParsedFile> files = new ArrayList<>();
    for (int month = 1; month <= 9; month++) {
      files.add(minutes("2024-0" + month + "-12").present(one, "Lund").at("m" + month));
    }
    files.add(minutes("2024-08-15").present(other, "Lund").scanned().at("b"));
    assertEquals(2, persons(KNOWLEDGE, files.toArray(ParsedFile[]::new)).size());
  }

  @Test
  void aNameFromAnotherPlaceIsNoMisreadingEvenIfAThirdPersonMovedBetweenThem() {
    List<ParsedFile> files = new ArrayList<>();
    for (int month = 1; month <= 9; month++) {
      files.add(minutes("2024-0" + month + "-12").present("Siv Anderlund", "Lund").at("m" + month));
    }
    files.add(minutes("2024-10-12").present("Siv Ek", "Lund").at("a"));
    files.add(minutes("2025-01-12").present("Siv Ek", "Bjuv").at("b"));
    files.add(minutes("2025-02-12").present("Siv Anderlundh", "Bjuv").at("c"));
    assertEquals(
        List.of("siv-anderlund", "siv-anderlundh", "siv-ek"),
        persons(KNOWLEDGE, files.toArray(ParsedFile[]::new)).stream().map(Person::id).toList());
  }

  /** The spellings of the one person there is, who is called rightly. */
  private static List<String> spellings(ParsedFile... files) {
    List<Person> persons = persons(KNOWLEDGE, files);
    assertEquals(1, persons.size(), persons.toString());
    assertEquals("Siv Anderlund", persons.getFirst().name());
    return persons.getFirst().spellings();
  }

  @Test
  void sameWinsEvenOverAMeetingAndByWayOfOthers(@TempDir Path folder) throws IOException {
    Knowledge ruled = ruled(folder, "same>Olle Berg>Olof Berg;same>Olof Berg>O. Bergman");
    assertEquals(
        "olof-berg?",
        doubts(
            ruled,
            minutes("2025-01-17").present("Olle Berg", "Bjuv").present("Olof Berg", "Lund").at("a"),
            minutes("2005-01-17").item(item(1, "Val")).signed("O. Bergman").at("b"),
            minutes("2025-02-17").present("Olof Berg", "Lund").at("c")));
  }

  @Test
  void differentWinsOverPlaceAndSplitsBareNames(@TempDir Path folder) throws IOException {
    ParsedFile[] files = {
      minutes("2025-01-17").present("Eva Jonsson", "Lund").at("a"),
      minutes("2025-02-17").present("Eva Jönsson", "Lund").at("b"),
      minutes("2025-03-17").item(item(1, "Samtal med Eva Jönsson")).at("c"),
      minutes("2025-04-17").present("Siv Ek", "Lund").at("d"),
      minutes("2025-05-17").item(item(1, "Samtal med Siv Ek")).at("e")
    };
    assertEquals("eva-jonsson?\nsiv-ek?", doubts(files));
    Knowledge ruled =
        ruled(folder, "different>Eva Jonsson>Eva Jönsson;different>Siv Ek (Lund)>Siv Ek");
    assertEquals("eva-jonsson?\neva-jonsson-2?\nsiv-ek?\nsiv-ek-2?", doubts(ruled, files));
  }

  @Test
  void preferredIsShownEvenIfItIsNowhereWritten(@TempDir Path folder) throws IOException {
    Knowledge ruled = ruled(folder, "preferred>Olle Berg (Bjuv)>Olof Berg");
    List<Person> persons =
        persons(
            ruled,
            minutes("2015-01-17").present("OLLE BERG", "Bjuv").at("a"),
            minutes("2025-01-17").present("Olle Berg", "Lund").at("b"));
    assertEquals(List.of("Olle Berg", "Olof Berg"), persons.stream().map(Person::name).toList());
    assertEquals(List.of("Olle Berg"), persons.getLast().spellings());
  }

  @Test
  void whoComesBackHasTwoPeriods() {
    Person person =
        persons(
                KNOWLEDGE,
                minutes("2014-02-14").present("Olle Berg", "Perstorp").at("a"),
                minutes("2016-02-12").present("Olle Berg", "Perstorp").at("b"),
                minutes("2017-02-10").present("Olle Berg", "Bjuv").at("c"),
                minutes("2019-02-08").present("Olle Berg", "Bjuv").at("d"),
                minutes("2020-02-14").present("Olle Berg", "Perstorp").at("e"))
            .getFirst();
    assertEquals(
        List.of(
            "Perstorp 2014-02-14 2016-02-12",
            "Bjuv 2017-02-10 2019-02-08",
            "Perstorp 2020-02-14 2020-02-14"),
        person.offices().stream()
            .map(it -> it.municipality().orElse("") + " " + it.first() + " " + it.last())
            .toList());
  }

  @Test
  void titlesAreDatedAndOfABodyOrAPlace() {
    Person person =
        persons(
                KNOWLEDGE,
                minutes("2024-02-16").titled("Olle Berg", "Bjuv", "tf kommundirektör").at("a"),
                minutes("2024-11-15").titled("Olle Berg", "Bjuv", "Kommundirektör").at("b"),
                minutes("2025-02-14")
                    .titled("Olle Berg", "Bjuv", "kommundirektör")
                    .signed("OLLE BERG", "Ordförande")
                    .at("c"))
            .getFirst();
    assertEquals(
        List.of(
            "tf kommundirektör, Bjuv 2024-02-16 2024-02-16",
            "Kommundirektör, Bjuv 2024-11-15 2025-02-14",
            "Ordförande, Kommundirektörsmöte 2025-02-14 2025-02-14"),
        person.titles().stream()
            .map(it -> it.text() + ", " + it.of().orElse("") + " " + it.first() + " " + it.last())
            .toList());
  }

  @Test
  void onlyWhoAttendsPresentsOrSignsIsOfficial() {
    List<Person> persons =
        persons(
            KNOWLEDGE,
            minutes("2025-01-17")
                .present("Anna Ek", "Bjuv")
                .attends(AttendanceList.ABSENT, "Bo Ek", "Lund")
                .attends(AttendanceList.GUEST, "Carl Ek", "")
                .signed("Disa Ek")
                .item(
                    item(1, "Gästspel").presenter("Eva Ek", "").text("Fanny Ek nämndes av Gun Ek."))
                .at("a"));
    assertEquals(
        List.of("anna-ek", "carl-ek", "disa-ek", "eva-ek"),
        persons.stream().filter(Person::official).map(Person::id).toList());
    assertEquals(7, persons.size());
  }
}
