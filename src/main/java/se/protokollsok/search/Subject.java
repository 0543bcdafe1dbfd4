package se.protokollsok.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.protokollsok.analysis.Letters;
import se.protokollsok.analysis.SwedishWords;
import se.protokollsok.protocol.Person;

/**
 * What a question is about: those of its words that an answer must hold, each with what it tells.
 */
final class Subject {
  private static final int MOST_WORDS = 12;

  private static final double NEARLY = 0.8;

  /** A person tells as much as a word of so many items. */
  private static final int PERSON = 2;

  /** What is said of more than this share of all items is no subject of its own. */
  private static final double COMMON = 0.06;

  /** In a small archive, more than so many items. */
  private static final int FEW = 5;

  private final List<Word> words;
  private final double least;

  /**
   * A word.
   *
   * @param text as typed
   * @param told how much it tells
   * @param finder tells where a text means it
   * @param firm whether no answer is without it: a name, a year
   * @param verb whether the record may say it with another word
   */
  private record Word(String text, double told, Finder finder, boolean firm, boolean verb) {}

  /** Tells where a text means a word. */
  private interface Finder {
    /** A word that the archive does not hold. */
    Finder NONE = (text, letters) -> List.of();

    List<Integer> places(String text, Letters letters);
  }

  private Subject(List<Word> words, int all) {
    this.words = words;
    this.least = Coverage.told((int) Math.max(FEW, all * COMMON), all);
  }

  /**
   * Returns what a question is about; empty if it is about far too much.
   *
   * @param question what it asks for
   * @param asked the question as typed
   * @param text the question, understood
   * @param persons whom it names
   * @param all how many items there are
   */
  static Optional<Subject> of(
      Question question, String asked, TextQuery text, List<Person> persons, int all) {
    List<Word> words = new ArrayList<>();
    Verbs verbs = Verbs.of(asked);
    for (Clause.Word typed : text.parsed().topics()) {
      boolean office = !persons.isEmpty() && QuestionWords.isOffice(typed.text());
      if (!office && !isAsking(question, typed.text())) {
        boolean firm = isFirm(typed.text(), asked);
        boolean verb = !firm && verbs.holds(typed.text());
        words.add(word(typed, text.known(), all, firm, verb));
      }
    }
    persons.forEach(person -> words.add(person(person, all)));
    return words.size() > MOST_WORDS ? Optional.empty() : Optional.of(new Subject(words, all));
  }

  private static boolean isAsking(Question question, String word) {
    return QuestionWords.isFiller(word)
        || QueryWords.isFunction(word)
        || QueryWords.isQuestion(word)
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

  private static Word word(Clause.Word typed, Coverage known, int all, boolean firm, boolean verb) {
    for (int i = 0; i < known.words().size(); i++) {
      WordTerms terms = known.words().get(i);
      if (terms.word().equals(typed)) {
        double told = known.told().get(i);
        TextMatcher matcher = TextMatcher.of(terms.literal());
        Finder finder =
            (inText, letters) ->
                matcher.matches(inText, letters).stream().map(TextMatcher.Match::begin).toList();
        return new Word(typed.text(), told, finder, firm, verb);
      }
    }
    double told = Coverage.told(0, all) * (verb ? QueryBuilder.VERB : 1);
    return new Word(typed.text(), told, Finder.NONE, firm, verb);
  }

  /** A person stands where a family name of theirs does. */
  private static Word person(Person person, int all) {
    List<String> names =
        Stream.concat(Stream.of(person.name()), person.spellings().stream())
            .map(name -> name.substring(name.lastIndexOf(' ') + 1))
            .distinct()
            .toList();
    Finder finder =
        (text, letters) ->
            names.stream().map(name -> WholeWords.name(text, name)).filter(at -> at >= 0).toList();
    return new Word(
        person.name(), Coverage.told(PERSON, all), finder, /* firm= */ false, /* verb= */ false);
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
    return !word.finder().places(text, letters).isEmpty();
  }

  /** Returns how much of what all its words tell these words tell, from 0 to 1. */
  double share(BitSet held) {
    double sum = words.stream().mapToDouble(Word::told).sum();
    return sum == 0 ? 1 : held.stream().mapToDouble(i -> words.get(i).told()).sum() / sum;
  }

  /**
   * Returns the share of these words, or {@link Inquiry#SURE} at least where only verbs are not
   * among them.
   */
  double sureness(BitSet held) {
    boolean nouns =
        !held.isEmpty()
            && IntStream.range(0, words.size()).allMatch(i -> words.get(i).verb() || held.get(i));
    return nouns ? Math.max(Inquiry.SURE, share(held)) : share(held);
  }

  /** Returns whether all names and years are among these words. */
  boolean holdsFirm(BitSet held) {
    return IntStream.range(0, words.size()).allMatch(i -> !words.get(i).firm() || held.get(i));
  }

  /** Returns whether one of its words is a verb. */
  boolean hasVerb() {
    return words.stream().anyMatch(Word::verb);
  }

  /** Returns whether a verb is among these words. */
  boolean holdsVerb(BitSet held) {
    return held.stream().anyMatch(i -> words.get(i).verb());
  }

  /** Returns whether a word that tells nearly as much as any is among these. */
  boolean holdsRarest(BitSet held) {
    if (words.isEmpty()) {
      return true;
    }
    double most = words.stream().mapToDouble(Word::told).max().orElse(0);
    return held.stream().anyMatch(i -> words.get(i).told() >= most * NEARLY);
  }

  /** Returns the words' places where a text first holds them. */
  List<Integer> places(String text, Letters letters) {
    return words.stream()
        .flatMap(word -> word.finder().places(text, letters).stream())
        .sorted()
        .toList();
  }

  /** Returns where a text first names what a question for a number counts: its first word. */
  Optional<Integer> counted(String text, Letters letters) {
    return words.getFirst().finder().places(text, letters).stream().findFirst();
  }

  /** Returns whether one of its words at least is rare enough to be what a question is about. */
  boolean tells() {
    return words.stream().anyMatch(word -> word.told() >= least);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  int size() {
    return words.size();
  }
}
