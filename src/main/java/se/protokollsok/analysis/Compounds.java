package se.protokollsok.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The parts under which a compound is found, on its own letters or on letters without dots. */
public final class Compounds {
  /** Before the term of a part with its dots folded away. */
  static final String FOLDED = "~";

  /** Before the term of a part of a word in a text that has no dots at all. */
  static final String BARE = "!";

  /** What has more parts is no Swedish word. */
  private static final int MOST_PARTS = 8;

  private static final Set<String> JOINING = Set.of("och", "eller", "samt", "respektive", "resp");

  private Compounds() {}

  /** Returns the index terms for the parts of a word; none if it is no compound. */
  static List<String> terms(String surface, boolean bare) {
    return terms(split(surface, bare), bare);
  }

  /** Returns the terms a whole word is looked up by among parts. */
  static List<String> lookups(String surface) {
    String folded = Folding.fold(surface);
    Set<String> terms = new LinkedHashSet<>(Vocabulary.spelt().stems(surface));
    if (folded.equals(surface)) {
      Vocabulary.folded().stems(folded).forEach(stem -> terms.add(FOLDED + stem));
    } else {
      bareLookups(surface).forEach(stem -> terms.add(BARE + stem));
    }
    return List.copyOf(terms);
  }

  /** What the stems of a word typed with dots became in a text without. */
  static List<String> bareLookups(String surface) {
    Set<String> terms = new LinkedHashSet<>();
    Vocabulary.spelt().stems(surface).forEach(stem -> terms.add(Folding.fold(stem)));
    return List.copyOf(terms);
  }

  /**
   * Returns the words a compound is made of, linking letters included: "digitaliserings" and
   * "nätverk"; the word alone, in lower case, if it is no compound.
   *
   * @param word as typed
   */
  public static List<String> parts(String word) {
    return split(Folding.surface(word), false);
  }

  /**
   * Returns whether two compounds are made of the same words, linked in another way: "planavgift"
   * and "plansavgift".
   */
  public static boolean sameParts(String one, String other) {
    List<String> parts = smallest(one);
    List<String> others = smallest(other);
    return parts.size() > 1 && unlinked(parts).equals(unlinked(others));
  }

  /**
   * Returns the parts of a compound, and of its parts what those are made of; the word alone if it
   * is no compound.
   *
   * @param word as typed
   */
  public static List<String> smallest(String word) {
    List<String> parts = parts(word);
    return parts.size() == 1
        ? parts
        : parts.stream().flatMap(part -> parts(part).stream()).toList();
  }

  private static List<String> unlinked(List<String> parts) {
    List<String> bare = new ArrayList<>();
    for (String part : parts.subList(0, parts.size() - 1)) {
      bare.add(part.endsWith("s") ? part.substring(0, part.length() - 1) : part);
    }
    bare.addAll(Vocabulary.spelt().stems(parts.getLast()));
    return bare;
  }

  private static List<String> split(String surface, boolean bare) {
    return bare
        ? Vocabulary.folded().split(Folding.fold(surface))
        : Vocabulary.spelt().split(surface);
  }

  /**
   * Returns the terms of the word that a hanging hyphen leaves unsaid: for "el- och
   * effektförsörjning" those of "elförsörjning".
   */
  static List<String> completed(String hanging, String joint, String whole, boolean bare) {
    if (!JOINING.contains(joint)) {
      return List.of();
    }
    List<String> parts = split(whole, bare);
    return parts.size() < 2 ? List.of() : stems(Set.of(hanging + parts.getLast()), bare);
  }

  private static List<String> terms(List<String> parts, boolean bare) {
    if (parts.size() < 2) {
      return List.of();
    }
    if (parts.size() > MOST_PARTS) {
      return List.of();
    }
    Set<String> terms = new LinkedHashSet<>();
    for (String part : parts) {
      terms.addAll(terms(split(part, bare), bare)); // "dataskyddsombud": data, skydd, ombud
    }
    for (int begin = 0; begin < parts.size(); begin++) {
      for (int end = begin + 1; end <= parts.size(); end++) {
        if (end - begin < parts.size()) {
          terms.addAll(stems(parts.subList(begin, end), end < parts.size(), bare));
        }
      }
    }
    return List.copyOf(terms);
  }

  /** What stands before another part stands there in a form of its own: "gatu" for gata. */
  private static List<String> stems(List<String> parts, boolean before, boolean bare) {
    String part = String.join("", parts);
    Set<String> spellings = new LinkedHashSet<>(List.of(part));
    if (before) {
      String last = parts.getLast();
      String rest = part.substring(0, part.length() - last.length());
      Lexicon lexicon = (bare ? Vocabulary.folded() : Vocabulary.spelt()).lexicon();
      lexicon.bases(last).forEach(base -> spellings.add(rest + base));
    }
    return stems(spellings, bare);
  }

  private static List<String> stems(Set<String> spellings, boolean bare) {
    Set<String> terms = new LinkedHashSet<>();
    for (String spelling : spellings) {
      if (!bare) {
        terms.addAll(Vocabulary.spelt().stems(spelling));
      }
      for (String stem : Vocabulary.folded().stems(Folding.fold(spelling))) {
        terms.add(FOLDED + stem);
        if (bare) {
          terms.add(BARE + stem);
        }
      }
    }
    return List.copyOf(terms);
  }
}
