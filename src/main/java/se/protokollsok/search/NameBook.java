package se.protokollsok.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.protokollsok.analysis.SwedishWords;
import se.protokollsok.analysis.Tier;
import se.protokollsok.analysis.WordScanner;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.protocol.Person;

/**
 * The names of the register's persons and of the municipalities, found by how they sound: people
 * spell names as they hear them. Immutable.
 */
final class NameBook {
  private static final int SHORTEST = 3;

  /** One sound, many spellings, in the order they are made one. */
  private static final List<Map.Entry<Pattern, String>> SOUNDS =
      List.of(
          sound("ph", "f"),
          sound("th", "t"),
          sound("dt", "t"),
          sound("dh", "d"),
          sound("ä|ae|æ|é|è", "e"),
          sound("sch|sh|sj|stj", "ʃ"),
          sound("c(?=[eiy])|z", "s"),
          sound("ck|ch|c|qu(?=[aeiouyö])|q", "k"),
          sound("x", "ks"),
          sound("kw|kv", "kv"),
          sound("w", "v"),
          sound("[gh]j", "j"),
          sound("å", "o"),
          sound("(.)\\1", "$1"));

  /** Names that nobody may take for misspelt ones. */
  private static final class Known {
    private static final Set<String> NAMES = known();

    private static Set<String> known() {
      Set<String> names = new HashSet<>();
      KnowledgeBase.builtIn().names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
      return names;
    }
  }

  private final Set<String> names = new HashSet<>();
  private final Map<String, List<String>> bySound = new HashMap<>();

  private NameBook() {}

  private static Map.Entry<Pattern, String> sound(String spellings, String sound) {
    return Map.entry(Pattern.compile(spellings), sound);
  }

  static NameBook of(List<Person> persons) {
    NameBook book = new NameBook();
    for (Person person : persons) {
      person.spellings().forEach(book::add);
      book.add(person.name());
    }
    KnowledgeBase.municipalities().all().forEach(book::add);
    return book;
  }

  private void add(String name) {
    for (WordScanner.Chunk chunk : WordScanner.scan(name)) {
      String word = chunk.text().toLowerCase(Locale.ROOT);
      boolean fits = word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter);
      if (fits && names.add(word)) {
        bySound.computeIfAbsent(sound(word), key -> new ArrayList<>()).add(word);
      }
    }
  }

  /** Returns how a name sounds. */
  static String sound(String name) {
    String sound = name;
    for (Map.Entry<Pattern, String> each : SOUNDS) {
      sound = each.getKey().matcher(sound).replaceAll(each.getValue());
    }
    return Tier.folded(sound);
  }

  /** Returns whether a word in lower case is a name of the register or of a municipality. */
  boolean holds(String word) {
    return names.contains(word);
  }

  /** Returns whether a word in lower case is any name that is known, here or in general. */
  boolean knows(String word) {
    return holds(word) || Known.NAMES.contains(word) || SwedishWords.isName(word);
  }

  /**
   * Returns the names that sound like a word but are spelt otherwise; those of its genitive too.
   *
   * @param word in lower case
   */
  List<String> soundingLike(String word) {
    List<String> found = new ArrayList<>(bySound.getOrDefault(sound(word), List.of()));
    if (word.endsWith("s") && word.length() > SHORTEST) {
      String bearer = word.substring(0, word.length() - 1);
      found.addAll(bySound.getOrDefault(sound(bearer), List.of()));
    }
    String folded = Tier.folded(word);
    found.removeIf(name -> Tier.folded(name).equals(folded) || word.equals(name + "s"));
    return found.stream().distinct().sorted().toList();
  }
}
