package se.protokollsok.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static se.protokollsok.register.Samples.item;
import static se.protokollsok.register.Samples.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Matter;

class MatterFinderTest {
  private static List<Matter> found(ParsedFile... files) {
    return Registrar.resolve(List.of(files), List.of(), KnowledgeBase.builtIn()).matters();
  }

  private static List<String> matters(ParsedFile... files) {
    return found(files).stream()
        .map(it -> "%s %s: %s".formatted(it.slug(), it.name(), places(it.steps())))
        .toList();
  }

  private static String places(List<Matter.Step> steps) {
    return steps.stream()
        .map(step -> step.date() + "/" + step.itemKey())
        .collect(Collectors.joining(" "));
  }

  /** Two meetings, each with one item of this title. */
  private static List<String> ofTitles(String one, String other) {
    return found(
            minutes("2024-02-16").item(item(1, one)).at("a"),
            minutes("2024-10-14").item(item(1, other)).at("b"))
        .stream()
        .map(Matter::name)
        .toList();
  }

  @Test
  void stepsComeInOrderWhateverTheFormOfTheWord() {
    assertEquals(
        List.of("skridskobanan Skridskobanan: 2024-02-16/1 2025-01-17/1 2025-05-09/2"),
        matters(
            minutes("2025-05-09")
                .item(item(1, "Information om budget"))
                .item(item(2, "Nytt avtal för skridskobanan"))
                .at("c"),
            minutes("2024-02-16").item(item(1, "Skridskobanans läge")).at("a"),
            minutes("2025-01-17").item(item(1, "Skridskobanan, information")).at("b")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hemlån av elsparkar | Elsparkar, rapport | Elsparkar",
        "Matavfallsavtal | Nya regler för matavfall | Matavfall",
        "Mässan Fälgenruset | Fälgenruset 2.0 | Fälgenruset",
        "E-planket | Upphandling av e-plank | E-plank",
        "Uppstart nätverk för integration | Integrationsnätverket | Integrationsnätverket",
      })
  void whatTellsOneMatterNamesIt(String one, String other, String name) {
    assertEquals(List.of(name), ofTitles(one, other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Diskussion om samverkan i Helsingborg | Diskussion om samverkan i Helsingborg",
        "Rapport från sekretariatet | Rapport från sekretariatet",
        "Verksamhetsplan 2024 | Verksamhetsplan 2025",
        "Budget 2025 för samarbetet | Samarbetets budget 2026",
        "Isvaksfesten 2024 | Isvaksfesten 2025",
        "Anna Ekmark informerar | Anna Ekmark redovisar",
        "Skolornas lokaler | Skolornas matsalar",
        "Samverkan med Region Halland | Besök från Region Halland",
        "Lager av vägsalt | Läget i frågan om buller",
        "Samtal om annat | Samtal om annat",
      })
  void whatIsSaidOfAnyMatterMakesNone(String one, String other) {
    assertEquals(List.of(), ofTitles(one, other));
  }

  @Test
  void aWordOfManyMattersNeedsTextsThatAgree() {
    String skates = "Ishallen hyr ut hjälmar, och vaktmästaren slipar skridskor.";
    String farms = "Lantbrukarna vid Vege å odlar sockerbetor.";
    assertEquals(
        List.of("parkslide Parkslide: 2024-02-16/1 2024-10-14/1"),
        matters(
            minutes("2024-02-16").item(item(1, "Parkslide vid isen").text(skates)).at("a"),
            minutes("2024-10-14").item(item(1, "Parkslide och barnens mat").text(skates)).at("b")));
    assertEquals(
        List.of(),
        found(
            minutes("2024-02-16").item(item(1, "Parkslide vid isen").text(skates)).at("a"),
            minutes("2024-10-14").item(item(1, "Parkslide och barnens mat").text(farms)).at("b")));
  }

  @Test
  void aMatterOfOneMeetingOrOfTwoOrganisationsIsNone() {
    assertEquals(
        List.of(),
        matters(
            minutes("2024-02-16")
                .item(item(1, "Skridskobanan"))
                .item(item(2, "Skridskobanan, forts."))
                .at("a"),
            minutes("2024-03-16")
                .of("Kungsbacka kommun", "Kommunstyrelsen")
                .item(item(1, "Skridskobanan"))
                .at("b")));
  }

  @Test
  void aMatterGoesOnWhenItsOrganisationChangesItsName() {
    assertEquals(
        List.of("skridskobanan Skridskobanan: 2015-02-16/1 2016-03-16/1"),
        matters(
            minutes("2015-02-16")
                .of("Skåne Nordväst", "Kommundirektörsgruppen")
                .item(item(1, "Skridskobanan"))
                .at("a"),
            minutes("2016-03-16").item(item(1, "Skridskobanan")).at("b")));
  }

  @Test
  void whatComesUpUnderOneTitleEveryTimeIsRoutineAndALongMatterIsNot() {
    List<ParsedFile> same = new ArrayList<>();
    List<ParsedFile> other = new ArrayList<>();
    List<String> titles =
        List.of(
            "Avtal", "Förslag", "Remiss", "Budget", "Taxa", "Start", "Rapport", "Resultat", "Val");
    for (int month = 1; month <= 9; month++) {
      String title = titles.get(month - 1) + " för skridskobanan";
      String date = "2025-0" + month + "-10";
      same.add(minutes(date).item(item(1, "Skridskobanan")).at("fil" + month));
      other.add(minutes(date).item(item(1, title)).at("fil" + month));
    }
    assertEquals(List.of(), matters(same.toArray(ParsedFile[]::new)));
    assertEquals(9, found(other.toArray(ParsedFile[]::new)).getFirst().steps().size());
  }

  @Test
  void aDiarienummerMakesAMatterHoweverItIsPrintedAndInWhateverBody() {
    assertEquals(
        List.of("antagande-av-plan Antagande av plan: 2025-01-10/7 2025-03-10/31"),
        matters(
            minutes("2025-01-10")
                .of("Kungsbacka kommun", "Byggnadsnämnden")
                .item(item(7, "Samråd").fileNumber("KS-2025-00123"))
                .at("a"),
            minutes("2025-03-10")
                .of("Kungsbacka kommun", "Kommunstyrelsen")
                .item(item(31, "Antagande av plan").fileNumber("KS 2025/123"))
                .at("b")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ansökan om bidrag 850712-1234 | ansokan-om-bidrag",
        "Ansökan 19850712 – 1234, bidrag | ansokan-bidrag",
        "Ansökan från siv.ekdal@exempel.se om bidrag | ansokan-fran-om-bidrag",
        "Samtal, 042-12 34 56 eller +46 (0)42 123 456 | samtal-eller",
        "850712-1234 | arende",
        "– | arende",
        "Detaljplan 12 för 2025 | detaljplan-12-for-2025",
      })
  void theAddressOfAMatterHoldsNoNumberOrMailOfAPerson(String title, String slug) {
    assertEquals(
        List.of(slug),
        found(
                minutes("2025-01-10").item(item(7, "Samråd").fileNumber("KS 2025/123")).at("a"),
                minutes("2025-03-10").item(item(3, title).fileNumber("KS 2025/123")).at("b"))
            .stream()
            .map(Matter::slug)
            .toList());
  }

  @Test
  void itemsOfTwoCasesAreTwoMatters() {
    assertEquals(
        List.of(),
        matters(
            minutes("2025-01-10").item(item(7, "Elsparkar").fileNumber("KS-2025-00123")).at("a"),
            minutes("2025-03-10").item(item(31, "Elsparkar").fileNumber("KS-2025-00124")).at("b")));
  }

  @Test
  void whatOnlyMentionsAMatterIsRelated() {
    Matter matter =
        found(
                minutes("2024-02-16").item(item(1, "Skridskobanan")).at("a"),
                minutes("2025-01-17")
                    .item(item(1, "Skridskobanan, information"))
                    .item(item(2, "Budget 2026").text("Till skridskobanan avsätts 200 000 kr."))
                    .item(item(3, "Övriga frågor").text("Ingen fråga väcktes."))
                    .at("b"))
            .getFirst();
    assertEquals("2024-02-16/1 2025-01-17/1", places(matter.steps()));
    assertEquals("2025-01-17/2", places(matter.related()));
  }

  @Test
  void onlyTheNearestOfManyThatMentionAMatterAreRelated() {
    Samples.Minutes near = minutes("2025-02-10");
    Samples.Minutes far = minutes("2026-02-10");
    for (int number = 1; number <= 30; number++) {
      near.item(item(number, "Övriga frågor").text("Skridskobanan nämndes."));
      far.item(item(number, "Övriga frågor").text("Skridskobanan nämndes."));
    }
    List<Matter.Step> related =
        found(
                minutes("2024-02-16").item(item(1, "Skridskobanan")).at("a"),
                minutes("2025-01-17").item(item(1, "Skridskobanan, information")).at("b"),
                far.at("c"),
                near.at("d"))
            .getFirst()
            .related();
    assertEquals(50, related.size());
    assertEquals(30, related.stream().filter(it -> it.date().getYear() == 2025).count());
  }

  @Test
  void aWordOfManyItemsTellsNothingHoweverLargeTheArchive() {
    Samples.Minutes others = minutes("2024-06-10");
    for (int number = 1; number <= 1000; number++) {
      others.item(
          item(number, "Övriga frågor").text(number <= 32 ? "Sockerbetor." : "Ingen fråga."));
    }
    assertEquals(
        List.of(),
        found(
            minutes("2024-02-16").item(item(1, "Parkslide vid isen").text("Sockerbetor.")).at("a"),
            minutes("2024-10-14")
                .item(item(1, "Parkslide och barnens mat").text("Sockerbetor."))
                .at("b"),
            others.at("c")));
  }

  @Test
  void anItemIsItselfWhateverIsKnownOfIt() {
    Samples.Minutes minutes = minutes("2024-02-16").item(item(1, "Isen").text("Sockerbetor."));
    Samples.Minutes more = minutes("2024-03-16");
    for (int number = 1; number <= 9; number++) {
      more.item(item(number, "Isen").text("Sockerbetor."));
    }
    List<ArchivedProtocol> all =
        Registrar.resolve(
                List.of(minutes.at("a"), more.at("b")), List.of(), KnowledgeBase.builtIn())
            .protocols();
    List<MatterItem> among = MatterItems.of(all, KnowledgeBase.builtIn());
    MatterItem alone = MatterItems.of(all.subList(0, 1), KnowledgeBase.builtIn()).getFirst();
    assertNotEquals(alone.words(), among.getFirst().words());
    assertEquals(alone, among.getFirst());
    assertEquals(10, Set.copyOf(among).size());
  }

  @Test
  void anItemOfAnExcerptOrOfASecondFileOfTheMeetingIsOneStep() {
    assertEquals(
        List.of("skridskobanan Skridskobanan: 2024-02-16/1 2025-01-17/1"),
        matters(
            minutes("2024-02-16").item(item(1, "Skridskobanan")).at("a"),
            minutes("2025-01-17").item(item(1, "Skridskobanan, avtal")).at("b"),
            minutes("2025-01-17").item(item(1, "Skridskobanan, avtal")).at("c", "again")));
  }
}
