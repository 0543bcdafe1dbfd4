package se.protokollsok.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.protokollsok.analysis.SwedishWords;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.knowledge.Municipalities;

/** The municipalities by name, at hand for questions. Immutable. */
final class PlaceNames {
  private static final int LONG_NAME = 6;
  private static final int VERY_LONG_NAME = 10;

  private final Municipalities municipalities;
  private final Set<String> givenNames;
  private final Map<String, Name> byKey = new HashMap<>();

  /** From a letter to the long names that begin with it and are no words. */
  private final Map<Character, List<String>> byLetter = new HashMap<>();

  /**
   * A municipality as a query names it.
   *
   * @param canonical its name
   * @param common whether the word means other things too
   */
  record Name(String canonical, boolean common) {}

  private PlaceNames() {
    municipalities = KnowledgeBase.builtIn().municipalities();
    givenNames = KnowledgeBase.builtIn().givenNames();
    for (String name : municipalities.all()) {
      byKey.putIfAbsent(NameKey.of(name), new Name(name, municipalities.isCommon(name)));
    }
    for (String name : municipalities.all()) {
      // "Habo" is spelt without dots and owns its spelling: it is no "Håbo".
      if (NameKey.of(name).equals(name.toLowerCase(java.util.Locale.ROOT))) {
        byKey.put(NameKey.of(name), new Name(name, municipalities.isCommon(name)));
      }
    }
    for (String name : municipalities.all()) {
      List<String> words = NameKey.words(municipalities.fullName(name));
      String owner = String.join(" ", words.subList(0, words.size() - 1));
      byKey.putIfAbsent(owner, new Name(name, !owner.equals(NameKey.of(name) + "s")));
    }
    byKey.forEach(
        (key, name) -> {
          if (key.length() >= LONG_NAME && !name.common()) {
            byLetter.computeIfAbsent(key.charAt(0), k -> new ArrayList<>()).add(key);
          }
        });
  }

  private static final class Holder {
    static final PlaceNames ALL = new PlaceNames();
  }

  static PlaceNames all() {
    return Holder.ALL;
  }

  /** Returns the municipality's own full name: "Klippans kommun". */
  String fullName(String canonical) {
    return municipalities.fullName(canonical);
  }

  boolean isGivenName(String folded) {
    return givenNames.contains(folded);
  }

  /** Returns the municipality of this name, also in the genitive. */
  Optional<Name> spelt(String key) {
    Name name = byKey.get(key);
    return Optional.ofNullable(name == null ? byKey.get(NameKey.withoutGenitive(key)) : name);
  }

  /**
   * Returns the one municipality of which this is a misspelling: one letter wrong, or two in a very
   * long name. Words are none.
   */
  Optional<Name> misspelt(String text, String key) {
    if (key.length() < LONG_NAME - 1 || givenNames.contains(key)) {
      return Optional.empty();
    }
    List<Name> near = new ArrayList<>();
    String owner = NameKey.withoutGenitive(key);
    for (String known : byLetter.getOrDefault(key.charAt(0), List.of())) {
      if (isNear(known, key) || isNear(known, owner)) {
        near.add(byKey.get(known));
      }
    }
    return near.stream().map(Name::canonical).distinct().count() == 1
            && !SwedishWords.isListed(text)
        ? Optional.of(near.getFirst())
        : Optional.empty();
  }

  private static boolean isNear(String known, String typed) {
    int allowed = known.length() >= VERY_LONG_NAME ? 2 : 1;
    return Math.abs(known.length() - typed.length()) <= allowed
        && (isSwapped(known, typed) || Folding.distance(known, typed) <= allowed);
  }

  /** Two neighbours changed places: "Landskorna". */
  private static boolean isSwapped(String known, String typed) {
    if (known.length() != typed.length()) {
      return false;
    }
    int i = 0;
    while (i < known.length() && known.charAt(i) == typed.charAt(i)) {
      i++;
    }
    return i + 1 < known.length()
        && known.charAt(i) == typed.charAt(i + 1)
        && known.charAt(i + 1) == typed.charAt(i)
        && known.substring(i + 2).equals(typed.substring(i + 2));
  }
}
