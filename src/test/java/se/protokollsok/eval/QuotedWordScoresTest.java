package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuotedWordScoresTest {
  private static final JsonNode PROTOCOL =
      JsonMapper.shared()
          .readTree(
              """
              {"file": "a.txt", "body": "Rådsmöte", "organisation": "Ån",
               "items": [{"number": 1, "title": "Mötets öppnande"},
                         {"number": 2, "title": "Byte av nyckel|Byte av lås"},
                         {"number": null, "title": "Övrigt"}]}
              """);
  private static final String TEXT =
      """
      Rådsmöte vid Ån
      1. Mötets öppnande
      Alla hälsades välkomna till rådsmöte.
      2. Byte av lås
      Föredragande: Åsa Ek om IT-låset och {måleri|maleri}
      Mötet beslutar att byta låset.
      Övrigt: låset
      Dokumentet har skrivits under elektroniskt på måndag
      """;

  @Test
  void textIsCutAtItsTitlesAndEndsBeforeTheSignatures() {
    Map<String, List<GoldWord>> words = ItemTexts.of(TEXT, PROTOCOL).words();

    assertEquals(Set.of("0", "1", "2", "ovrigt"), words.keySet());
    assertEquals(GoldWord.parsed("Övrigt: låset"), words.get("ovrigt"));
    assertEquals(GoldWord.parsed("Rådsmöte vid Ån 1."), words.get("0"));
  }

  @Test
  void titleThatIsNotThereIsAnError() {
    assertThrows(
        IllegalStateException.class, () -> ItemTexts.of(TEXT.replace("Övrigt", "Annat"), PROTOCOL));
  }

  private static Map<String, Share> scores(Map<String, List<String>> hits) {
    QuotedWordScores scores = new QuotedWordScores();
    scores.add(TEXT, PROTOCOL);
    Figures figures = new Figures();
    scores.addTo(figures, "q.a.", query -> hits.getOrDefault(query, List.of()));
    return figures.shares();
  }

  @Test
  void wordIsSoughtInEachItemThatHoldsIt() {
    Map<String, Share> scores =
        scores(Map.of("\"låset\"", List.of("a.txt#2", "a.txt#1", "other.txt#4")));

    // låset in 2 and ovrigt; mötets, öppnande, hälsades, välkomna, rådsmöte, övrigt, it-låset
    assertEquals(new Share(1, 10), scores.get("q.a.recall"));
    assertEquals(new Share(1, 2), scores.get("q.a.precision"));
    assertEquals(new Share(1, 1), scores.get("q.a.filePrecision"));
  }

  @Test
  void nameOfTheMeetingMayFindEveryItem() {
    Map<String, Share> scores =
        scores(Map.of("\"rådsmöte\"", List.of("a.txt#0", "a.txt#1", "a.txt#2", "a.txt#ovrigt")));

    assertEquals(new Share(2, 2), scores.get("q.a.precision"));
  }
}
