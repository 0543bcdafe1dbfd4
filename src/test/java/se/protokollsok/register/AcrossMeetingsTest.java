package se.protokollsok.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.protokollsok.register.Samples.item;
import static se.protokollsok.register.Samples.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.ItemEntry;

/** Municipalities and order: what is seen only across protocols. */
class AcrossMeetingsTest {
  private static Register register(ParsedFile... files) {
    return Registrar.resolve(List.of(files), List.of(), KnowledgeBase.builtIn());
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
