package se.protokollsok.search;

import java.util.ArrayList;
import java.util.List;
import se.protokollsok.source.SourceSpan;

/** Collects the sentence of an answer, and for each of its facts where the record tells it. */
final class Sentence {
  private final StringBuilder text = new StringBuilder();
  private final List<Answer.Evidence> evidence = new ArrayList<>();

  /** Adds words of our own, which hold no fact. */
  Sentence say(String words) {
    text.append(words);
    return this;
  }

  /**
   * Adds words of the record.
   *
   * @param span where it tells them
   */
  Sentence fact(String words, SourceSpan span) {
    String plain = Wording.plain(words);
    text.append(plain);
    evidence.add(new Answer.Evidence(plain, span));
    return this;
  }

  /** Adds facts of the record with commas and "och" between. */
  Sentence facts(List<Answer.Evidence> facts) {
    for (int i = 0; i < facts.size(); i++) {
      say(i == 0 ? "" : i == facts.size() - 1 ? " och " : ", ");
      fact(facts.get(i).words(), facts.get(i).span());
    }
    return this;
  }

  /** Ends it with a full stop, unless it ends with one or a mark like it. */
  Sentence stop() {
    if (!text.isEmpty() && ".!?".indexOf(text.charAt(text.length() - 1)) < 0) {
      text.append('.');
    }
    return this;
  }

  String text() {
    return text.toString();
  }

  List<Answer.Evidence> evidence() {
    return evidence;
  }
}
