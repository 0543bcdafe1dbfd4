package se.protokollsok.register;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.protokollsok.knowledge.Folding;

/**
 * A full name.
 *
 * @param printed white space and stray punctuation removed; capitals lowered if there is nothing
 *     else: "Anna Lind"
 * @param key equal for spellings that differ in dots, accents and hyphens only: "anna lind"
 */
record PersonName(String printed, String key) {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

  /** Two to five words of letters: "Anna Lind", "Anna-Karin Lind Ek", "Carl af Ek". */
  private static final Pattern FULL =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}'’.-]*(?: \\p{L}[\\p{L}\\p{M}'’.-]*){1,4}");

  private static final Pattern SWEDISH = Pattern.compile("[åäöÅÄÖ]");

  /** Returns the name, or empty if this is no full name. */
  static Optional<PersonName> of(String text) {
    String clean = EDGES.matcher(BLANKS.matcher(text).replaceAll(" ")).replaceAll("");
    if (!FULL.matcher(clean).matches()) {
      return Optional.empty();
    }
    String printed = clean.equals(clean.toUpperCase(Locale.ROOT)) ? lowered(clean) : clean;
    return Optional.of(
        new PersonName(printed, NO_LETTER.matcher(Folding.fold(printed)).replaceAll(" ").strip()));
  }

  /** Returns the first word of the key. */
  String given() {
    return key.substring(0, key.indexOf(' '));
  }

  /** Returns the key with the letters as printed; only small and capital ones are equal. */
  String exact() {
    return key + "=" + printed.toLowerCase(Locale.ROOT);
  }

  /** Returns what names have in common that are heard, or misread, as one: Paulbom, Pålbom. */
  String sound() {
    return key.replace("au", "a")
        .replace("ph", "f")
        .replace("ck", "k")
        .replace("th", "t")
        .replace('c', 'k')
        .replace('q', 'k')
        .replace('w', 'v')
        .replace('z', 's')
        .replaceAll("(.)\\1", "$1");
  }

  /** Returns the best of all spellings met: with å, ä or ö, else the most frequent. */
  static String preferred(List<String> spellings) {
    Map<String, Long> counts =
        spellings.stream()
            .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .max(
            Comparator.comparing(
                    (Map.Entry<String, Long> it) -> SWEDISH.matcher(it.getKey()).find())
                .thenComparing(Map.Entry::getValue)
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .orElseThrow()
        .getKey();
  }

  private static String lowered(String capitals) {
    return Arrays.stream(capitals.split(" ", -1))
        .map(PersonName::loweredWord)
        .collect(Collectors.joining(" "));
  }

  private static String loweredWord(String word) {
    return Arrays.stream(word.split("-", -1))
        .map(
            it -> it.isEmpty() ? it : it.substring(0, 1) + it.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("-"));
  }
}
