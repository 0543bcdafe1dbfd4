package se.protokollsok.repair;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.WordList;

/** The words a repair may choose from, and how likely each is. Immutable, thread-safe. */
final class Vocabulary {
  /** A word of the list that no text was seen to use: what is left for all of them, shared. */
  private static final double LISTED = 6e-8;

  private static final double NAMED = 2e-6;
  private static final double COMPOUND = 18;
  private static final double MORE_PARTS = 3;

  /** What an unknown word costs: that it is unknown, and each of its letters. */
  private static final double UNKNOWN = 11;

  private static final double LETTER = 1.8;

  /** With a capital inside a sentence: names are the rule, and the listed ones the rule of those. */
  private static final double UNKNOWN_NAME = 4;

  private static final double NAME_LETTER = 2.3;
  private static final double LISTED_NAME = 6e-6;
  private static final double KNOWN_NAME = 1e-4;
  private static final double WORD_WITH_CAPITAL = 0.2;
  private static final double STRANGE = 4;

  /** One token in ten ends a sentence. */
  private static final double END = 0.1;

  /** {@code l}, {@code 1}, {@code |}, {@code !}. */
  private static final Pattern SIGN_FOR_I = Pattern.compile("[l1|!]");

  private static final int LONGEST_ABBREVIATION = 5;

  private final LanguageModel model;
  private final WordList names;
  private final List<WordList> lists;

  Vocabulary(Knowledge knowledge) {
    this.model = new LanguageModel(knowledge.words());
    this.names = WordList.of(knowledge.names());
    this.lists = List.of(WordList.swedish(), names, WordList.of(knowledge.words().counts().keySet()));
  }

  List<WordList> lists() {
    return lists;
  }

  /**
   * Minus the logarithm of a candidate's probability after another word; 0 for the word no list
   * knows, which costs what {@link #unknown} says.
   *
   * @param name whether it stands with a capital inside a sentence
   */
  double cost(String before, Candidate candidate, boolean name) {
    if (candidate.parts() == 0) {
      return 0;
    }
    return -Math.log(model.probability(before, candidate.word(), alone(candidate, name)));
  }

  private double alone(Candidate candidate, boolean name) {
    double seen = model.probability(candidate.word());
    if (candidate.parts() > 1 && seen == 0) {
      double made = Math.exp(-COMPOUND - MORE_PARTS * (candidate.parts() - 2));
      return name ? WORD_WITH_CAPITAL * made : made;
    }
    double named = names.marksOf(candidate.word()) == 0 ? 0 : NAMED;
    if (!name) {
      return seen + LISTED + named;
    }
    boolean listed = (candidate.marks() & (WordList.NAME | WordList.CAPITALS)) != 0;
    boolean word = (candidate.marks() & WordList.WORD) != 0;
    double known = named == 0 ? 0 : KNOWN_NAME;
    double asName = listed ? LISTED_NAME + known + (word ? 0 : seen) : 0;
    return asName + WORD_WITH_CAPITAL * (word ? seen + LISTED : 0);
  }

  /** Minus the logarithm of the probability that a sentence ends after a word. */
  double costOfEnd(Candidate last) {
    return -Math.log(model.probability(LanguageModel.normal(last.word()), LanguageModel.START, END));
  }

  /**
   * Returns the abbreviation in capitals whose I was read as another sign: "Al" is "AI", "lT" is
   * "IT". Empty where none is known.
   */
  Optional<Candidate> abbreviation(String word) {
    String capitals = SIGN_FOR_I.matcher(word).replaceAll("I");
    boolean misread = !capitals.equals(word) && capitals.chars().noneMatch(Character::isLowerCase);
    String lower = capitals.toLowerCase(Locale.ROOT);
    return misread && capitals.length() <= LONGEST_ABBREVIATION && names.marksOf(lower) != 0
        ? Optional.of(new Candidate(lower, 0, WordList.CAPITALS, 1))
        : Optional.empty();
  }

  /** The cost of a word no list knows. */
  static double unknown(String word, boolean name) {
    double cost = name ? UNKNOWN_NAME : UNKNOWN;
    double letter = name ? NAME_LETTER : LETTER;
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      cost += letter + (unit >= 'a' && unit <= 'z' ? 0 : STRANGE);
    }
    return cost;
  }
}
