package se.protokollsok.eval;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Judges straight answers: right are kind, source and all that must be said; where the gold has
 * {@code null} there must be none. A wrong answer is worse than none, so it has a figure of its
 * own.
 */
final class AnswerScores {
  private final Figures figures;
  private final String prefix;

  /** Adds to these figures, under this prefix. */
  AnswerScores(Figures figures, String prefix) {
    this.figures = figures;
    this.prefix = prefix;
  }

  /**
   * Judges what was answered to one query of the gold; one without {@code answer} is not judged.
   */
  void judge(JsonNode query, Optional<WireReply.Answer> given) {
    if (!query.has("answer")) {
      return;
    }
    JsonNode gold = query.path("answer");
    boolean expected = gold.isObject();
    boolean right = expected ? given.isPresent() && isRight(gold, given.get()) : given.isEmpty();
    boolean wrong = given.isPresent() && !right;
    figures.add(prefix + (expected ? "answersRight" : "answersNone"), new Share(right ? 1 : 0, 1));
    figures.add(prefix + "answersNotWrong", new Share(wrong ? 0 : 1, 1));
    if (!right) {
      figures.note(
          "%s «%s»: %s answer; expects %s, got %s"
              .formatted(
                  prefix,
                  query.path("q").asString(),
                  wrong ? "wrong" : "no",
                  gold,
                  given.map(WireReply.Answer::toString).orElse("none")));
    }
  }

  private static boolean isRight(JsonNode gold, WireReply.Answer given) {
    String said = plain(given.said());
    return anyOf(gold.path("kind")).anyMatch(given.kind()::equals)
        && anyOf(gold.path("source")).anyMatch(source -> Ranking.matches(source, given.key()))
        && StreamSupport.stream(gold.path("contains").spliterator(), false)
            .allMatch(words -> anyOf(words).anyMatch(one -> said.contains(plain(one))));
  }

  /** Spellings parted by a bar. */
  private static Stream<String> anyOf(JsonNode words) {
    return Arrays.stream(words.asString().split("\\|", -1));
  }

  /** A sentence may begin with what stands inside one in the record. */
  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }
}
