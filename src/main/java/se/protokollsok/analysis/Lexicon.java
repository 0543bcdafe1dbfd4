package se.protokollsok.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Hunspell dictionary such as DSSO: the base forms of inflected words, which forms begin a
 * compound and which end one. Immutable.
 *
 * <p>Of its flags only these are read: X (may begin a compound), Y (may end one), and the suffix
 * rules: {@code SFX v 0 s/WXZ [^a]} makes a form that begins compounds (näringsliv, näringslivs),
 * {@code SFX C 0 met m} an inflected form (program, programmet).
 */
final class Lexicon {
  private static final String BEGINS = "X";
  private static final String ENDS = "Y";
  private static final String FORBIDDEN = "%";
  private static final int LONGEST_ENDING = 8;

  /** Real words of the list that, as parts, are nearly always a piece of an ending. */
  private static final Set<String> ENDINGS =
      Set.of(
          "ande", "arna", "aren", "aste", "erna", "orna", "ning", "sion", "tion", "else", "inga",
          "ring");

  /**
   * A suffix rule.
   *
   * @param flag which words it is for
   * @param strip what it takes away
   * @param add what it puts there
   * @param condition how the word must end
   * @param begins whether the result begins compounds
   */
  private record Rule(char flag, String strip, String add, Pattern condition, boolean begins) {
    boolean suits(String word) {
      return word.endsWith(strip) && condition.matcher(word).matches();
    }

    String apply(String word) {
      return word.substring(0, word.length() - strip.length()) + add;
    }
  }

  private final Set<String> firsts = new HashSet<>();
  private final Map<String, String> flagsOfWords = new HashMap<>();
  private final Map<String, List<Rule>> inflections = new HashMap<>();

  private final boolean folded;

  private Lexicon(boolean folded) {
    this.folded = folded;
  }

  /**
   * Reads a dictionary.
   *
   * @param affixes the lines of its .aff file
   * @param words the lines of its .dic file
   */
  static Lexicon of(List<String> affixes, List<String> words) {
    return read(affixes, words, new Lexicon(false));
  }

  /** Reads it with å ä ö folded away, for words whose dots a scanner lost. */
  static Lexicon folded(List<String> affixes, List<String> words) {
    return read(affixes, words, new Lexicon(true));
  }

  private static Lexicon read(List<String> affixes, List<String> words, Lexicon lexicon) {
    List<Rule> rules = affixes.stream().flatMap(line -> rule(line).stream()).toList();
    Map<Character, List<Rule>> beginnings = new HashMap<>();
    for (Rule rule : rules) {
      if (rule.begins()) {
        beginnings.computeIfAbsent(rule.flag(), flag -> new ArrayList<>()).add(rule);
      } else {
        lexicon
            .inflections
            .computeIfAbsent(lexicon.fold(rule.add()), add -> new ArrayList<>())
            .add(rule);
      }
    }
    words.forEach(line -> lexicon.word(line, beginnings));
    return lexicon;
  }

  /** Example: {@code SFX C 0 met m}; rules for compounds only carry W and do not inflect. */
  private static List<Rule> rule(String line) {
    String[] fields = line.strip().split("\\s+", -1);
    if (fields.length < 5 || !fields[0].equals("SFX")) {
      return List.of();
    }
    String[] added = fields[3].split("/", -1);
    String continuation = added.length > 1 ? added[1] : "";
    boolean begins = continuation.contains(BEGINS);
    if ((!continuation.isEmpty() && !begins) || added[0].endsWith("-")) {
      return List.of();
    }
    return List.of(
        new Rule(
            fields[1].charAt(0),
            fields[2].equals("0") ? "" : fields[2],
            added[0].equals("0") ? "" : added[0],
            Pattern.compile(".*" + fields[4]),
            begins));
  }

  private String fold(String text) {
    return folded ? Folding.fold(text) : text;
  }

  private void word(String line, Map<Character, List<Rule>> rules) {
    int slash = line.indexOf('/');
    String word = slash < 0 ? line : line.substring(0, slash);
    String flags = slash < 0 ? "" : line.substring(slash + 1);
    if (word.endsWith("-")) {
      // "gatu-": listed for its compounds
      flags = flags + BEGINS;
      word = word.substring(0, word.length() - 1);
    }
    if (flags.contains(FORBIDDEN) || !word.chars().allMatch(Character::isLetter)) {
      return;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (compounds(word)) {
      first(word, flags, rules);
    } else {
      flags = flags.replace(ENDS, "");
    }
    flagsOfWords.merge(fold(lower), flags.intern(), String::concat);
  }

  private void first(String word, String flags, Map<Character, List<Rule>> rules) {
    if (flags.contains(BEGINS)) {
      firsts.add(fold(word));
    }
    for (int i = 0; i < flags.length(); i++) {
      for (Rule rule : rules.getOrDefault(flags.charAt(i), List.of())) {
        if (rule.suits(word)) {
          firsts.add(fold(rule.apply(word)));
        }
      }
    }
  }

  /** Names, abbreviations and endings make false friends in compounds. */
  private static boolean compounds(String word) {
    return word.length() >= 2
        && word.chars().allMatch(Character::isLowerCase)
        && !ENDINGS.contains(word);
  }

  /** Returns whether a compound may begin with this form: "digitaliserings", "nät". */
  boolean begins(String form) {
    return firsts.contains(form);
  }

  /** Returns whether a compound may end with this form: "nätverk", "nätverkets". */
  boolean ends(String form) {
    return lemmas(form).stream().anyMatch(lemma -> flags(lemma).contains(ENDS));
  }

  private String flags(String word) {
    return flagsOfWords.getOrDefault(word, "");
  }

  /** Returns the base forms this may be a form of; none for an unknown word. */
  Set<String> lemmas(String form) {
    Set<String> lemmas = new LinkedHashSet<>();
    if (flagsOfWords.containsKey(form)) {
      lemmas.add(form);
    }
    for (int length = 0; length <= LONGEST_ENDING && length < form.length(); length++) {
      int at = form.length() - length;
      for (Rule rule : inflections.getOrDefault(form.substring(at), List.of())) {
        String word = form.substring(0, at) + fold(rule.strip());
        // A folded word has lost the letters that the condition asks for, so it is believed.
        boolean fits = folded || rule.suits(word);
        if (fits && flags(word).indexOf(rule.flag()) >= 0) {
          lemmas.add(word);
        }
      }
    }
    return lemmas;
  }
}
