package se.protokollsok.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.protokollsok.register.Samples.item;
import static se.protokollsok.register.Samples.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.Gap;
import se.protokollsok.protocol.ItemEntry;

/** Matters, gaps and municipalities: what is seen only across protocols. */
class AcrossMeetingsTest {
  private static final String BODY = "Kommundirektörsmöte, Familjen Helsingborg";

  private static Register register(ParsedFile... files) {
    return Registrar.resolve(List.of(files), List.of(), KnowledgeBase.builtIn());
  }

  private static List<String> matters(ParsedFile... files) {
    return register(files).matters().stream()
        .map(
            it ->
                "%s %s: %s"
                    .formatted(
                        it.slug(),
                        it.name(),
                        it.steps().stream()
                            .map(step -> step.date() + "/" + step.itemKey())
                            .collect(Collectors.joining(" "))))
        .toList();
  }

  @Test
  void aLongWordOfItsOwnMakesAMatter() {
    assertEquals(
        List.of("skridskoban Skridskobanan: 2024-02-16/1 2025-01-17/1 2025-05-09/2"),
        matters(
            minutes("2025-05-09")
                .item(item(1, "Information om budget"))
                .item(item(2, "Nytt avtal för skridskobanan"))
                .at("c"),
            minutes("2024-02-16").item(item(1, "Skridskobanans läge")).at("a"),
            minutes("2025-01-17").item(item(1, "Skridskobanan, information")).at("b")));
  }

  @Test
  void wordsOfAnyMatterMakeNone() {
    assertEquals(
        List.of(),
        matters(
            minutes("2024-02-16").item(item(1, "Diskussion om samverkan i Helsingborg")).at("a"),
            minutes("2025-02-14").item(item(1, "Diskussion om samverkan i Helsingborg")).at("b")));
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
  void whatComesUpEveryTimeIsRoutine() {
    List<ParsedFile> files = new ArrayList<>();
    for (int month = 1; month <= 9; month++) {
      files.add(minutes("2025-0" + month + "-10").item(item(1, "Skridskobanan")).at("fil" + month));
    }
    assertEquals(List.of(), matters(files.toArray(ParsedFile[]::new)));
  }

  @Test
  void aDiarienummerMakesAMatter() {
    assertEquals(
        List.of("ks-2025-00123 Antagande av plan: 2025-01-10/7 2025-03-10/31"),
        matters(
            minutes("2025-01-10").item(item(7, "Samråd").fileNumber("KS-2025-00123")).at("a"),
            minutes("2025-03-10")
                .item(item(31, "Antagande av plan").fileNumber("KS-2025-00123"))
                .at("b")));
  }

  @Test
  void tellsWhatIsMissingAndWhatIsThereTwice() {
    assertEquals(
        List.of(
            BODY + ": protokoll 3–4/2025 saknas (2/2025 och 5/2025 finns)",
            BODY + ": protokoll 5/2025 finns för flera dagar (2025-05-09, 2025-06-09)",
            "2025-02-14-familjen-helsingborg-kommundirektorsmote: punkt 3–5 saknas (2 följs av 6)",
            "2025-05-09-familjen-helsingborg-kommundirektorsmote: punkt 1 finns flera gånger"),
        register(
                minutes("2025-02-14")
                    .number("2/2025")
                    .item(item(1, "Ett"))
                    .item(item(2, "Två"))
                    .item(item("Två fyra").part(2, 4))
                    .item(item(6, "Sex"))
                    .at("a"),
                minutes("2025-05-09")
                    .number("5/2025")
                    .item(item(1, "Ett"))
                    .item(item(1, "Ett igen"))
                    .at("b"),
                minutes("2025-06-09").number("5/2025").at("c"),
                minutes("2024-06-09").number("9/2024").at("d"))
            .gaps()
            .stream()
            .map(Gap::message)
            .toList());
  }

  @Test
  void partsOfOneMeetingShareANumberRightly() {
    assertEquals(
        List.of(),
        register(
                minutes("2025-05-09").number("5/2025").item(item(179, "Ett")).at("a"),
                minutes("2025-05-09").number("5/2025").item(item(190, "Två")).at("b"))
            .gaps()
            .stream()
            .map(Gap::message)
            .toList());
  }

  @Test
  void itemsConcernWhatTheyNameAndWhereTheirPresenterComesFrom() {
    Register register =
        register(
            minutes("2025-05-09")
                .present("Olle Berg", "Höganäs")
                .attends(AttendanceList.ABSENT, "Eva Ek", "Lund")
                .attends(AttendanceList.GUEST, "Siv Ek", "Bjuv")
                .item(
                    item(1, "Skridskobanan i Åstorp")
                        .presenter("Olle Berg", "Höganäs")
                        .text("Familjen Helsingborg stöder Klippans kommun."))
                .item(item(2, "Budget"))
                .at("a"));
    assertEquals(
        List.of("0 [Bjuv, Höganäs]", "1 [Höganäs, Klippan, Åstorp]", "2 []"), places(register));
  }

  @Test
  void aMunicipalitysOwnBoardConcernsIt() {
    Register register =
        register(
            minutes("2025-05-09")
                .of("Helsingborgs stad", "Kommunstyrelsen")
                .item(item(1, "Samverkan med Lunds kommun"))
                .at("a"));
    assertEquals(List.of("0 [Helsingborg]", "1 [Helsingborg, Lund]"), places(register));
  }

  private static List<String> places(Register register) {
    return register.protocols().stream()
        .flatMap(it -> it.entries().stream())
        .map((ItemEntry it) -> it.key() + " " + it.municipalities())
        .toList();
  }

  @Test
  void protocolsComeOldestFirstAndUndatedLast() {
    assertEquals(
        List.of("a", "b", "c"),
        register(minutes("").at("c"), minutes("2025-02-01").at("b"), minutes("2024-02-01").at("a"))
            .protocols()
            .stream()
            .map(it -> it.file().path())
            .toList());
    assertEquals(Stream.of().toList(), register().protocols());
  }
}
