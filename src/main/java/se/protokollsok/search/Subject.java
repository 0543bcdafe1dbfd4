package se.protokollsok.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import se.protokollsok.analysis.Letters;
import se.protokollsok.analysis.SwedishWords;

/**
 * What a question is about: those of its words that an answer must hold, each with what it tells.
 */
final class Subject {
  private static final int MOST_WORDS = 12;

  /** What a verb tells beside another word: the record often has another one. */
  private static final double VERB = 0.3;

  private final List<Word> words;

  /**
   * A word.
   *
   * @param text as typed
   * @param told how much it tells
   * @param matcher finds it in a text; empty if the archive does not hold it
   * @param firm whether no answer is without it: a name, a year
   */
  private record Word(String text, double told, Optional<TextMatcher> matcher, boolean firm) {}

  private Subject(List<Word> words) {
    this.words = words;
  }

  /**
   * Returns what a question is about; empty if it is about nothing or far too much.
   *
   * @param question what it asks for
   * @param asked the question as typed
   * @param text the question, understood
   * @param all how many items there are
   */
  static Optional<Subject> of(Question question, String asked, TextQuery text, int all) {
    List<Word> words = new ArrayList<>();
    Verbs verbs = new Verbs(asked);
    for (Clause.Word typed : text.parsed().topics()) {
      if (!isAsking(question, typed.text())) {
        boolean firm = isFirm(typed.text(), asked);
        double weight = !firm && verbs.holds(typed.text()) ? VERB : 1;
        words.add(word(typed, text.known(), all, weight, firm));
      }
    }
    return words.isEmpty() || words.size() > MOST_WORDS
        ? Optional.empty()
        : Optional.of(new Subject(words));
  }

  private static boolean isAsking(Question question, String word) {
    return QuestionWords.isFiller(word)
        || QuestionWords.signal(word).isPresent()
        || (question.ask() == Question.Ask.DAY && Event.of(word) != Event.ANY);
  }

  /** A year, or what the typist wrote with a capital though it does not begin the question. */
  private static boolean isFirm(String word, String asked) {
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    boolean shouted = asked.equals(asked.toUpperCase(Locale.ROOT));
    return word.matches("(?:19|20)\\d{2}")
        || (capital && !shouted && !asked.strip().startsWith(word))
        || SwedishWords.isName(word);
  }

  private static Word word(
      Clause.Word typed, Coverage known, int all, double weight, boolean firm) {
    for (int i = 0; i < known.words().size(); i++) {
      WordTerms terms = known.words().get(i);
      if (terms.word().equals(typed)) {
        double told = known.told().get(i) * weight;
        return new Word(typed.text(), told, Optional.of(TextMatcher.of(terms)), firm);
      }
    }
    return new Word(typed.text(), Coverage.told(0, all) * weight, Optional.empty(), firm);
  }

  /** Returns which of its words a text holds, by their place. */
  BitSet in(String text, Letters letters) {
    BitSet held = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      if (holds(words.get(i), text, letters)) {
        held.set(i);
      }
    }
    return held;
  }

  private static boolean holds(Word word, String text, Letters letters) {
    return word.matcher().filter(it -> !it.matches(text, letters).isEmpty()).isPresent();
  }

  /** Returns how much of what all its words tell these words tell, from 0 to 1. */
  double share(BitSet held) {
    double sum = words.stream().mapToDouble(Word::told).sum();
    return sum == 0 ? 0 : held.stream().mapToDouble(i -> words.get(i).told()).sum() / sum;
  }

  /** Returns whether all names and years are among these words. */
  boolean holdsFirm(BitSet held) {
    return IntStream.range(0, words.size()).allMatch(i -> !words.get(i).firm() || held.get(i));
  }

  /** Returns whether the word that tells most is among these; of equals any. */
  boolean holdsRarest(BitSet held) {
    double most = words.stream().mapToDouble(Word::told).max().orElse(0);
    return held.stream().anyMatch(i -> words.get(i).told() >= most - 1e-9);
  }

  /** Returns the words' places where a text first holds them. */
  List<Integer> places(String text, Letters letters) {
    return words.stream()
        .flatMap(word -> word.matcher().stream())
        .flatMap(matcher -> matcher.matches(text, letters).stream())
        .map(TextMatcher.Match::begin)
        .sorted()
        .toList();
  }

  /** Returns where a text first names what a question for a number counts: its first word. */
  Optional<Integer> counted(String text, Letters letters) {
    return words.getFirst().matcher().stream()
        .flatMap(matcher -> matcher.matches(text, letters).stream())
        .map(TextMatcher.Match::begin)
        .findFirst();
  }

  int size() {
    return words.size();
  }

  @Override
  public String toString() {
    return words.stream()
        .map(word -> word.text() + (word.matcher().isEmpty() ? "?" : ""))
        .toList()
        .toString();
  }
}
