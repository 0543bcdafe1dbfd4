package se.protokollsok.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.protocol.SearchWords;

/**
 * What is not shown as an item's text is still kept, so that nothing of a protocol is lost to
 * search.
 */
class SearchWordsTest {
  private static final String TEXT =
      """
      Protokoll nr 2 2024
      Kommundirektörsmöte i Familjen Helsingborg
      Klippan 2024-03-08

      Tid och plats: Den 8 mars 2024 09.00-11.30, Stadshuset, Klippan.
      Sammanträdesrum Ekbacken och via Teams

      Närvarande:
      Eva Lindmark, Klippan
      Olof Rönnow, Bjuv

      1. Mötets öppnande
      Eva Lindmark hälsar välkommen.

      2. Ny busslinje
      Sammanfattning: Linjen förlängs till hamnen.
      Mötet beslutar
      att ställa sig bakom förslaget.
      Föredragande: Olof Rönnow, Bjuv

      Mötet avslutades
      """;

  private static final Protocol PROTOCOL = Texts.parse(TEXT).protocol();

  @Test
  void anItemKeepsItsLabels() {
    assertEquals(2, PROTOCOL.items().size());
    List<String> printed = PROTOCOL.items().getLast().searchWords().printed();
    assertTrue(printed.containsAll(List.of("Mötet beslutar")), printed::toString);
    assertTrue(printed.stream().anyMatch(it -> it.startsWith("Föredragande")), printed::toString);
    assertTrue(printed.stream().anyMatch(it -> it.startsWith("Sammanfattning")), printed::toString);
  }

  @Test
  void everyWordIsKeptSomewhere() {
    Protocol protocol = PROTOCOL;
    StringBuilder kept = new StringBuilder();
    protocol.searchWords().printed().forEach(line -> kept.append(line).append(' '));
    protocol
        .items()
        .forEach(
            item -> {
              kept.append(item.title()).append(' ');
              item.paragraphs().forEach(paragraph -> kept.append(paragraph.text()).append(' '));
              item.searchWords().printed().forEach(line -> kept.append(line).append(' '));
            });
    for (String word : TEXT.split("[^\\p{L}]+", -1)) {
      assertTrue(kept.indexOf(word) >= 0, () -> word + " is in no part of " + kept);
    }
  }

  @Test
  void aFileThatIsNoProtocolShowsAllItsText() {
    Protocol other = Texts.parse("Kallelse\n\nVälkommen till möte den 3 maj.").protocol();
    assertEquals(SearchWords.NONE, other.searchWords());
  }
}
