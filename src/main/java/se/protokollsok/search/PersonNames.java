package se.protokollsok.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.protocol.Person;

/**
 * The persons of a register by their names, at hand for questions. Immutable once made; made once
 * for a generation.
 */
final class PersonNames {
  static final PersonNames NONE = new PersonNames(List.of());

  private static final int MOST_WORDS = 5;
  private static final int LONG_SURNAME = 6;
  private static final int LEAST_LONE = 3;

  private final Map<String, Set<String>> byName = new HashMap<>();
  private final Map<String, Set<String>> bySound = new HashMap<>();
  private final Map<String, Set<String>> byWord = new HashMap<>();

  /** From a given name to the surnames that stand behind it, as folded. */
  private final Map<String, Set<String>> surnames = new HashMap<>();

  private final Map<String, String> names = new HashMap<>();

  /** Those who may be offered on half a name. */
  private final Set<String> official = new HashSet<>();

  PersonNames(List<Person> persons) {
    for (Person person : persons) {
      names.put(person.id(), person.name());
      if (person.official()) {
        official.add(person.id());
      }
      for (String spelling : person.spellings()) {
        add(NameKey.words(spelling), person.id());
      }
      add(NameKey.words(person.name()), person.id());
    }
  }

  private void add(List<String> words, String id) {
    if (words.size() < 2) {
      return;
    }
    String first = words.getFirst();
    String last = words.getLast();
    put(byName, String.join(" ", words), id);
    put(byName, first + " " + last, id);
    put(byName, last + " " + first, id);
    put(bySound, NameKey.sound(first + " " + last), id);
    put(byWord, first, id);
    put(byWord, last, id);
    put(surnames, first, last);
  }

  private static void put(Map<String, Set<String>> map, String key, String value) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>(2)).add(value);
  }

  /** Returns the register's spelling of a person's name. */
  String name(String id) {
    return names.getOrDefault(id, id);
  }

  /**
   * Returns the persons that words of a query name in full.
   *
   * @param words folded, two at least
   */
  Set<String> whole(List<String> words) {
    String key = String.join(" ", words);
    Set<String> exact = byName.getOrDefault(key, Set.of());
    if (!exact.isEmpty()) {
      return exact;
    }
    Set<String> owner = byName.getOrDefault(NameKey.withoutGenitive(key), Set.of());
    return owner.isEmpty() && words.size() == 2 ? nearly(words.getFirst(), words.getLast()) : owner;
  }

  /** The same by ear, or a long surname with one wrong letter that nobody bears. */
  private Set<String> nearly(String first, String last) {
    if (byWord.containsKey(last) || byWord.containsKey(NameKey.withoutGenitive(last))) {
      return Set.of();
    }
    if (QueryWords.isSilent(first) || QueryWords.isSilent(last)) {
      return Set.of();
    }
    Set<String> heard = bySound.getOrDefault(NameKey.sound(first + " " + last), Set.of());
    if (!heard.isEmpty()) {
      return heard;
    }
    List<String> near = new ArrayList<>();
    for (String surname : surnames.getOrDefault(first, Set.of())) {
      if (isNear(surname, last) || isNear(surname, NameKey.withoutGenitive(last))) {
        near.add(surname);
      }
    }
    return near.size() == 1 ? byName.get(first + " " + near.getFirst()) : Set.of();
  }

  private static boolean isNear(String surname, String typed) {
    return surname.length() >= LONG_SURNAME
        && Math.abs(surname.length() - typed.length()) <= 1
        && surname.charAt(0) == typed.charAt(0)
        && Folding.distance(surname, typed) == 1;
  }

  /**
   * Returns the one person of the register who bears this given name or surname; nobody who is only
   * spoken of, for half a name must not point to them.
   */
  Optional<String> lone(String word) {
    Set<String> ids = byWord.getOrDefault(word, Set.of());
    if (ids.isEmpty()) {
      ids = byWord.getOrDefault(NameKey.withoutGenitive(word), Set.of());
    }
    return word.length() >= LEAST_LONE && ids.size() == 1
        ? ids.stream().filter(official::contains).findFirst()
        : Optional.empty();
  }

  /** Returns the most words a name can have. */
  static int mostWords() {
    return MOST_WORDS;
  }
}
