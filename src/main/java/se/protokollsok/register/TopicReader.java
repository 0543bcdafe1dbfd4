package se.protokollsok.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.knowledge.GeneralWords;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.WordList;
import se.protokollsok.knowledge.WordStem;
import se.protokollsok.register.TopicKey.Rank;

/** Reads from titles what may tell one matter from another. Remembers words; for one thread. */
final class TopicReader {
  /** "skolskjuts", "e-arkiv", "SKR:s". */
  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}\\d]*(?:-[\\p{L}\\d][\\p{L}\\p{M}\\d]*)*(?::\\p{L}+)?");

  /** Between the two words of a phrase: "nätverk för digitalisering", "bibliotek utan gräns". */
  private static final Pattern JOINT =
      Pattern.compile(
          "\\s+(?:för|om|av|kring|i|inom|rörande|avseende|gällande|över|under|utan|mot|till|på|vid)"
              + "\\s+");

  /** Forms of verbs and adjectives: "informerar", "antagande", "gemensamma". */
  private static final Pattern NO_NOUN =
      Pattern.compile(
          ".*(?:[eo]rar|eras|erade?s?|erat|ades?|ande|iga|igt|liga|ligt|iska|iskt|bara|samma?)");

  /** "e-arkiv": one letter does not say what it is about, but the whole does. */
  private static final Pattern LETTER_WORD = Pattern.compile("\\p{L}-\\p{L}+");

  private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}{2,5}");
  private static final Pattern DEFINITE = Pattern.compile(".*(?:[aeo]t|[aeo]n|[rl]n)");
  private static final int SHORTEST = 4;
  private static final int SHORTEST_NAME = 6;
  private static final WordList WORDS = WordList.swedish();

  private final Knowledge knowledge;
  private final Map<String, Sense> senses = new HashMap<>();

  TopicReader(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * What a word alone tells.
   *
   * @param keys what it may be a topic by, the whole word first
   * @param subject what it adds to a phrase; empty if it adds nothing
   */
  private record Sense(List<TopicKey> keys, Optional<String> subject) {
    static final Sense NONE = new Sense(List.of(), Optional.empty());
  }

  /** Returns the keys of a text, each id once, the most telling first. */
  List<TopicKey> keys(String text) {
    Map<String, TopicKey> keys = new LinkedHashMap<>();
    Optional<String> before = Optional.empty();
    String printedBefore = "";
    int end = 0;
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      Sense sense = sense(words.group(), words.start() == 0);
      sense.keys().forEach(key -> keys.putIfAbsent(key.id(), key));
      String between = text.substring(end, words.start());
      if (isJoint(words.group())) {
        continue;
      }
      if (before.isPresent() && sense.subject().isPresent() && isJoined(between)) {
        String id = sense.subject().get() + "+" + before.get();
        keys.putIfAbsent(id, new TopicKey(id, Rank.WIDE, printedBefore + between + words.group()));
      }
      before = sense.subject();
      printedBefore = words.group();
      end = words.end();
    }
    return keys.values().stream().sorted(TopicKey.ORDER).toList();
  }

  /** Returns the stems of all words of a title that say what it is about. */
  Set<String> subjects(String title) {
    Set<String> subjects = new TreeSet<>();
    Matcher words = WORD.matcher(title);
    while (words.find()) {
      if (!isJoint(words.group())) {
        sense(words.group(), words.start() == 0).subject().ifPresent(subjects::add);
      }
    }
    return subjects;
  }

  private static boolean isJoint(String word) {
    return JOINT.matcher(" " + word + " ").matches();
  }

  private static boolean isJoined(String between) {
    return JOINT.matcher(between).matches();
  }

  private Sense sense(String printed, boolean first) {
    return senses.computeIfAbsent((first ? "1" : "0") + printed, key -> read(printed, first));
  }

  private Sense read(String printed, boolean first) {
    int colon = printed.indexOf(':');
    String word = colon > 0 ? printed.substring(0, colon) : printed;
    if (isSomebody(word) || GeneralWords.isFormal(word)) {
      return Sense.NONE;
    }
    if (ABBREVIATION.matcher(word).matches()) {
      String id = Folding.fold(word);
      return new Sense(List.of(new TopicKey(id, Rank.WIDE, word)), Optional.of(id));
    }
    String small = word.toLowerCase(Locale.ROOT);
    if (small.length() < SHORTEST || NO_NOUN.matcher(small).matches()) {
      return Sense.NONE;
    }
    if (LETTER_WORD.matcher(small).matches()) {
      String stem = WordStem.of(word);
      return new Sense(List.of(new TopicKey(stem, Rank.COMPOUND, word)), Optional.of(stem));
    }
    CompoundParts parts = CompoundParts.of(word);
    return parts.isNone() ? simple(word, first) : compound(word, parts);
  }

  /** A person, a municipality or an organisation: who it is about is no matter. */
  private boolean isSomebody(String word) {
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean name =
        knowledge.names().contains(word) || knowledge.givenNames().contains(Folding.fold(word));
    return capital
        && !isAbbreviatedSubject(word)
        && (name
            || knowledge.municipalities().named(word).isPresent()
            || knowledge.bodies().organisation(word).isPresent());
  }

  private boolean isAbbreviatedSubject(String word) {
    return ABBREVIATION.matcher(word).matches() && knowledge.bodies().organisation(word).isEmpty();
  }

  private static Sense simple(String word, boolean first) {
    String stem = WordStem.of(word);
    if (GeneralWords.isWide(word)) {
      return new Sense(List.of(), Optional.of(stem));
    }
    return new Sense(List.of(new TopicKey(stem, rank(word, first), word)), Optional.of(stem));
  }

  private static Rank rank(String word, boolean first) {
    if (WORDS.marksOf(word) != 0 || word.length() < SHORTEST_NAME) {
      return Rank.SIMPLE;
    }
    boolean capital = Character.isUpperCase(word.charAt(0));
    boolean place = capital && !isNameOfThing(word.toLowerCase(Locale.ROOT));
    return place || (capital && first && !isNameOfThing(word.toLowerCase(Locale.ROOT)))
        ? Rank.SIMPLE
        : Rank.NAME;
  }

  /** "söderleden": it ends as the definite form of a noun; places hardly do. */
  private static boolean isNameOfThing(String word) {
    for (int begin = 3; begin <= word.length() - SHORTEST; begin++) {
      String end = word.substring(begin);
      if ((WORDS.marksOf(end) & WordList.ENDS) != 0 && DEFINITE.matcher(end).matches()) {
        return true;
      }
    }
    return false;
  }

  private Sense compound(String word, CompoundParts parts) {
    String stem = WordStem.of(word);
    if (GeneralWords.isFormal(parts.head())) {
      return ofModifier(word, parts.modifier());
    }
    boolean wideHead = GeneralWords.isWide(parts.head());
    if (GeneralWords.isFormal(parts.modifier())) {
      return new Sense(
          List.of(new TopicKey(stem, wideHead ? Rank.WIDE : Rank.SIMPLE, word)), Optional.of(stem));
    }
    List<TopicKey> keys = new ArrayList<>();
    boolean wide = wideHead && GeneralWords.isWide(parts.modifier());
    if (!GeneralWords.isWide(word)) {
      keys.add(new TopicKey(stem, wide ? Rank.SIMPLE : Rank.COMPOUND, word));
      keys.addAll(ofModifier(word, parts.modifier()).keys());
    }
    String pair = WordStem.of(parts.modifier()) + "+" + WordStem.of(parts.head());
    keys.add(new TopicKey(pair, Rank.WIDE, word));
    return new Sense(List.copyOf(keys), Optional.of(stem));
  }

  /** What "skolskjuts" tells in "skolskjutsavtal". */
  private static Sense ofModifier(String word, String modifier) {
    String stem = WordStem.of(modifier);
    if (GeneralWords.isFormal(modifier) || modifier.length() < SHORTEST) {
      return Sense.NONE;
    }
    if (GeneralWords.isWide(modifier)) {
      return new Sense(List.of(), Optional.of(stem));
    }
    Rank rank = CompoundParts.of(modifier).isNone() ? Rank.SIMPLE : Rank.COMPOUND;
    return new Sense(List.of(new TopicKey(stem, rank, word)), Optional.of(stem));
  }
}
