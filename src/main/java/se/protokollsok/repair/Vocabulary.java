package se.protokollsok.repair;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.WordList;

/** The words a repair may choose from, and how likely each is. Immutable, thread-safe. */
final class Vocabulary {
  /** A word of the list that no text was seen to use: what is left for all of them, shared. */
  private static final double LISTED = 6e-8;

  private static final double COMPOUND = 18;
  private static final double MORE_PARTS = 3;

  /** What an unknown word costs: that it is unknown, and each of its letters. */
  private static final double UNKNOWN = 11;

  private static final double LETTER = 1.8;

  /** Among names the unknown are many, and the listed ones the rule. */
  private static final double UNKNOWN_NAME = 3;

  private static final double NAME_LETTER = 2.3;

  /** Names are rarely shorter. */
  private static final int SHORT_NAME = 5;

  private static final double LISTED_NAME = 6e-6;
  private static final double KNOWN_NAME = 2e-4;

  /** One word in five of the model's text would have to be a name for this. */
  private static final double NAMES_OF_SEEN = 5;

  private static final double STRANGE = 4;
  private static final double LEAST = 1e-12;

  /** One token in twelve is a sentence's end, as many are commas. */
  private static final double MARK = 0.08;

  /** {@code l}, {@code 1}, {@code |}, {@code !}. */
  private static final Pattern SIGN_FOR_I = Pattern.compile("[l1|!]");

  private static final int LONGEST_ABBREVIATION = 5;

  /** What usually follows a municipality's name: "Ånge kommun". */
  private static final Set<String> TOWN_KINDS =
      Set.of("kommun", "kommuns", "kommuner", "kommunerna", "stad", "stads");

  private static final double AFTER_TOWN = 0.3;

  private final Set<String> towns = new HashSet<>();
  private final LanguageModel model;
  private final WordList names;
  private final List<WordList> lists;

  Vocabulary(Knowledge knowledge) {
    for (String town : knowledge.municipalities().all()) {
      String lower = town.toLowerCase(Locale.ROOT);
      // Not Vara and Mark: small letters make them words.
      if ((WordList.swedish().marksOf(lower) & WordList.WORD) == 0) {
        towns.add(lower);
        towns.add(lower + "s");
      }
    }
    this.model = new LanguageModel(knowledge.words());
    List<String> named = new ArrayList<>(knowledge.names());
    // A word somebody ruled about is meant as it is written.
    knowledge.corrections().forEach(correction -> named.add(correction.meant()));
    this.names = WordList.of(named);
    // The archive's words are counted in small letters, so what is known keeps the case it has.
    List<String> own =
        knowledge.words().counts().keySet().stream()
            .filter(word -> WordList.swedish().marksOf(word) == 0 && names.marksOf(word) == 0)
            .toList();
    this.lists = List.of(WordList.swedish(), names, WordList.of(own));
  }

  List<WordList> lists() {
    return lists;
  }

  /**
   * Minus the logarithm of a candidate's probability after another word; 0 for the word no list
   * knows, which costs what {@link #unknown} says.
   *
   * @param nameShare how likely a name is where it stands, from 0 to 1
   */
  double cost(String before, Candidate candidate, double nameShare) {
    if (candidate.parts() == 0) {
      return 0;
    }
    if (TOWN_KINDS.contains(candidate.word()) && towns.contains(before)) {
      return -Math.log(AFTER_TOWN);
    }
    double alone = nameShare * asName(candidate) + (1 - nameShare) * asWord(candidate);
    return -Math.log(model.probability(before, candidate.word(), Math.max(LEAST, alone)));
  }

  private double asWord(Candidate candidate) {
    double seen = model.probability(candidate.word());
    if (candidate.parts() > 1) {
      return seen + Math.exp(-COMPOUND - MORE_PARTS * (candidate.parts() - 2));
    }
    return (candidate.marks() & WordList.WORD) == 0 ? 0 : seen + LISTED;
  }

  private double asName(Candidate candidate) {
    boolean listed = (candidate.marks() & (WordList.NAME | WordList.CAPITALS)) != 0;
    if (!listed) {
      return 0;
    }
    boolean word = (candidate.marks() & WordList.WORD) != 0;
    double known = names.marksOf(candidate.word()) == 0 ? 0 : KNOWN_NAME;
    return LISTED_NAME + known + (word ? 0 : NAMES_OF_SEEN * model.probability(candidate.word()));
  }

  /** Minus the logarithm of the probability that a mark follows a word; 0 for no mark. */
  double costOfMark(Candidate last, String mark) {
    if (mark.isEmpty()) {
      return 0;
    }
    return -Math.log(model.probability(LanguageModel.normal(last.word()), mark, MARK));
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

  /** Returns whether a word is known as a name and as nothing else. */
  boolean isName(String word) {
    int marks = 0;
    for (WordList list : lists) {
      marks |= list.marksOf(word);
    }
    return (marks & WordList.NAME) != 0 && (marks & WordList.WORD) == 0;
  }

  /** The cost of a word no list knows. */
  static double unknown(String word, double nameShare) {
    double strange = 0;
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      strange += unit >= 'a' && unit <= 'z' ? 0 : STRANGE;
    }
    double asName =
        nameShare * Math.exp(-UNKNOWN_NAME - NAME_LETTER * Math.max(SHORT_NAME, word.length()));
    double asWord = (1 - nameShare) * Math.exp(-UNKNOWN - LETTER * word.length());
    return strange - Math.log(asName + asWord);
  }
}
