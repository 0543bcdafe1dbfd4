package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class AnswerScoresTest {
  private static final String GOLD =
      """
      {"q": "när öppnar badet", "answer":
        {"kind": "when", "source": "2024/ks#5", "contains": ["3 maj|2024-05-03", "Badet"]}}
      """;

  @ParameterizedTest
  @CsvSource({
    "when, Badet öppnar 2024-05-03., 2024/ks.pdf#5, 1",
    "when, badet  öppnar 3 maj., 2024/ks.pdf#5, 1",
    "what, Badet öppnar 3 maj., 2024/ks.pdf#5, 0",
    "when, Badet öppnar 3 maj., 2024/ks.pdf#6, 0",
    "when, Badet öppnar 4 maj., 2024/ks.pdf#5, 0",
    "when, Öppnar 3 maj., 2024/ks.pdf#5, 0",
  })
  void anAnswerIsRightWithKindSourceAndAllWords(String kind, String said, String key, int right) {
    Figures figures = judged(GOLD, Optional.of(new WireReply.Answer(kind, said, key)));

    assertEquals(
        Map.of("answersRight", new Share(right, 1), "answersNotWrong", new Share(right, 1)),
        figures.shares());
    assertEquals(1 - right, figures.notes().size());
  }

  @Test
  void noAnswerIsNotRightButNotWrongEither() {
    assertEquals(
        Map.of("answersRight", new Share(0, 1), "answersNotWrong", new Share(1, 1)),
        judged(GOLD, Optional.empty()).shares());
  }

  @Test
  void whereNothingIsThereNothingMustBeAnswered() {
    String gold = "{\"q\": \"vem är kung\", \"answer\": null}";
    Optional<WireReply.Answer> given = Optional.of(new WireReply.Answer("who", "Bo.", "a.txt#1"));

    assertEquals(
        Map.of("answersNone", new Share(1, 1), "answersNotWrong", new Share(1, 1)),
        judged(gold, Optional.empty()).shares());
    assertEquals(
        Map.of("answersNone", new Share(0, 1), "answersNotWrong", new Share(0, 1)),
        judged(gold, given).shares());
  }

  @Test
  void aQueryThatSaysNothingOfAnswersIsNotJudged() {
    assertEquals(Map.of(), judged("{\"q\": \"bad\"}", Optional.empty()).shares());
  }

  private static Figures judged(String gold, Optional<WireReply.Answer> given) {
    Figures figures = new Figures();
    new AnswerScores(figures, "").judge(JsonMapper.shared().readTree(gold), given);
    return figures;
  }
}
