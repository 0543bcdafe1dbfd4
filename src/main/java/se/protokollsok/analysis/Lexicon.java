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

  /** What a compound may put between its parts. */
  private static final List<String> LINKS = List.of("", "s", "u", "o", "e", "a", "es", "na");

  /** How a first part that nobody lists must end, and how long it must be. */
  private static final List<String> LINKED = List.of("s", "o", "ole", "ie", "manna", "ar");

  private static final int LONG_FIRST = 6;

  private static final int SHORTEST_STEM = 2;

  /** Flags of definite forms in -en, -et, -t, -n and -na: only nouns have them. */
  private static final List<String> NOUN = List.of("D", "B", "C", "E", "F", "I", "J");

  /** A noun that has a definite form in -en. */
  private static final String COMMON = "D";

  /** Adjectives in -sam are listed apart from their neuters: "gemensamt". */
  private static final String NEUTER = "samt";

  /** Of verbs: the ending of who does it, "justerare", which no list has. */
  private static final String AGENT = "re";

  private static final char AGENT_FLAG = 'T';

  /** Plurals that the dictionary leaves out for many of them: "remisser", "åtgärderna". */
  private static final List<String> PLURALS = List.of("er", "ers", "erna", "ernas");

  /** Real words of the list that, as parts, are nearly always a piece of an ending. */
  private static final Set<String> ENDINGS =
      Set.of(
          "ande", "arna", "aren", "aste", "erna", "orna", "ning", "sion", "tion", "else", "inga",
          "inge", "ingen", "ring");

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

  /** From each form that begins compounds to the words it is a form of. */
  private final Map<String, Set<String>> firsts = new HashMap<>();

  /** Words that are written with a capital only. */
  private final Set<String> names = new HashSet<>();

  private final Map<String, String> flagsOfWords = new HashMap<>();

  /** Of folded words the spellings with dots, with the flags of each. */
  private final Map<String, Map<String, String>> originals = new HashMap<>();

  private final Map<String, List<Rule>> inflections = new HashMap<>();

  private final Irregulars irregulars;
  private final boolean folded;

  private Lexicon(boolean folded) {
    this.folded = folded;
    this.irregulars = Irregulars.packaged(this::fold);
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
    lexicon.originals.entrySet().removeIf(it -> it.getValue().keySet().equals(Set.of(it.getKey())));
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
    if (flags.contains(FORBIDDEN) || !isPlain(word)) {
      return;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    String key = fold(lower);
    if (word.equals(lower)) {
      names.remove(key);
    } else if (!flagsOfWords.containsKey(key)) {
      names.add(key);
    }
    if (compounds(word)) {
      first(word, flags, rules);
    } else {
      flags = flags.replace(ENDS, "");
    }
    flagsOfWords.merge(key, flags.intern(), String::concat);
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private void first(String word, String flags, Map<Character, List<Rule>> rules) {
    if (flags.contains(BEGINS)) {
      first(word, word);
    }
    for (int i = 0; i < flags.length(); i++) {
      for (Rule rule : rules.getOrDefault(flags.charAt(i), List.of())) {
        if (rule.suits(word)) {
          first(rule.apply(word), word);
        }
      }
    }
  }

  private void first(String form, String word) {
    firsts.computeIfAbsent(fold(form), key -> new LinkedHashSet<>()).add(fold(word));
  }

  /** Names, abbreviations and endings make false friends in compounds. */
  private static boolean compounds(String word) {
    return word.length() >= 2
        && word.chars().allMatch(Character::isLowerCase)
        && !ENDINGS.contains(word);
  }

  /**
   * Returns whether a compound may begin with this form: "digitaliserings", "nät". The dictionary
   * knows few of the longer ones, so that a noun with a linking letter counts: "pensionärs".
   */
  boolean begins(String form) {
    return firsts.containsKey(form)
        || (form.length() >= LONG_FIRST && !flagsOfWords.containsKey(form) && linked(form));
  }

  private boolean linked(String form) {
    return LINKED.stream().anyMatch(form::endsWith) && !bases(form).isEmpty();
  }

  /**
   * Returns the words that a compound's first part stands for: "gatu" for gata, "samarbets" for
   * samarbete. Of a part that the dictionary lists without its word, the words it may come from.
   */
  Set<String> bases(String first) {
    Set<String> bases = new LinkedHashSet<>(firsts.getOrDefault(first, Set.of()));
    for (String link : LINKS) {
      String stem = first.endsWith(link) ? first.substring(0, first.length() - link.length()) : "";
      for (String ending : List.of("", "a", "e")) {
        if (stem.length() >= SHORTEST_STEM && isNoun(stem + ending)) {
          bases.add(stem + ending);
        }
      }
    }
    if (first.endsWith("ie") && isNoun(first.substring(0, first.length() - 1) + "um")) {
      bases.add(first.substring(0, first.length() - 1) + "um");
    }
    return bases;
  }

  /** Returns whether this begins compounds and is listed so. */
  boolean isListedFirst(String form) {
    return firsts.containsKey(form);
  }

  /** Returns whether this is the base form of a noun. */
  boolean isNoun(String word) {
    return NOUN.stream().anyMatch(flag -> flags(word).contains(flag)) || isAgent(word);
  }

  /** Returns whether a word is always written with a capital. */
  boolean isName(String word) {
    return names.contains(word);
  }

  /** Returns whether a compound may end with this form: "nätverk", "nätverkets". */
  boolean ends(String form) {
    return lemmas(form).stream()
        .anyMatch(it -> flags(it).contains(ENDS) || (isNoun(it) && !ENDINGS.contains(it)));
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
    if (form.endsWith(NEUTER) && flagsOfWords.containsKey(form.substring(0, form.length() - 1))) {
      lemmas.add(form.substring(0, form.length() - 1));
    }
    lemmas.addAll(irregulars.lemmas(form, flagsOfWords::containsKey));
    if (lemmas.isEmpty()) {
      lemmas.addAll(singulars(form));
    }
    for (int length = 0; length <= LONGEST_ENDING && length < form.length(); length++) {
      int at = form.length() - length;
      for (Rule rule : inflections.getOrDefault(form.substring(at), List.of())) {
        String word = form.substring(0, at) + fold(rule.strip());
        if (suits(rule, word)) {
          lemmas.add(makesAgent(rule, word) ? word + AGENT : word);
        }
      }
    }
    return lemmas;
  }

  /** Whether the rule is for the word, or for one that this is without its dots. */
  private boolean suits(Rule rule, String word) {
    Map<String, String> spelt = originals.getOrDefault(word, Map.of(word, flags(word)));
    return spelt.entrySet().stream()
        .anyMatch(it -> it.getValue().indexOf(rule.flag()) >= 0 && rule.suits(it.getKey()));
  }

  /** {@code justera} and {@code ren}: who does it is a word of its own, "justerare". */
  private static boolean makesAgent(Rule rule, String word) {
    return rule.flag() == AGENT_FLAG && word.endsWith("a") && rule.add().startsWith("r");
  }

  /** Returns whether this is the base form of a noun for who does something: "justerare". */
  private boolean isAgent(String word) {
    return word.endsWith("a" + AGENT)
        && flags(word.substring(0, word.length() - AGENT.length())).indexOf(AGENT_FLAG) >= 0;
  }

  private Set<String> singulars(String plural) {
    Set<String> words = new LinkedHashSet<>();
    for (String ending : PLURALS) {
      if (plural.endsWith(ending)) {
        String word = plural.substring(0, plural.length() - ending.length());
        if (flags(word).contains(COMMON)) {
          words.add(word);
        }
      }
    }
    return words;
  }
}
