package se.protokollsok.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.protokollsok.analysis.Compounds;
import se.protokollsok.index.IndexedState;
import se.protokollsok.index.ProtocolCard;
import se.protokollsok.knowledge.Folding;

/**
 * The bodies and organisations of an archive by every name people use for them: older names, other
 * forms, abbreviations. Immutable once made; made once for a generation.
 */
final class BodyNames {
  static final BodyNames NONE = new BodyNames();

  private static final int LONG_NAME = 10;

  /** Each head word of a body's name, and its ending when it is "the". */
  private static final Map<String, String> HEADS =
      Map.ofEntries(
          Map.entry("namnd", "en"),
          Map.entry("styrelse", "n"),
          Map.entry("mote", "t"),
          Map.entry("grupp", "en"),
          Map.entry("utskott", "et"),
          Map.entry("rad", "et"),
          Map.entry("beredning", "en"),
          Map.entry("kommitte", "n"),
          Map.entry("natverk", "et"),
          Map.entry("direktion", "en"),
          Map.entry("delegation", "en"),
          Map.entry("utskotte", "t"),
          Map.entry("sammantrade", "t"));

  /** Who meets is said instead of the meeting: "kommundirektörerna". */
  private static final Set<String> MEETINGS = Set.of("mote", "grupp", "natverk", "rad");

  private static final Map<String, String> KNOWN =
      Map.of(
          "kf", "kommunfullmaktige",
          "ks", "kommunstyrelsen",
          "fullmaktige", "kommunfullmaktige",
          "kommunstyrelsens au", "kommunstyrelsens arbetsutskott",
          "ksau", "kommunstyrelsens arbetsutskott");

  private static final Set<String> SMALL = Set.of("och", "for", "i", "av", "med", "samt");

  private final Map<String, Set<String>> bodies = new HashMap<>();
  private final Map<String, Set<String>> shortened = new HashMap<>();
  private final Map<String, Set<String>> organisations = new HashMap<>();

  private BodyNames() {}

  BodyNames(IndexedState state) {
    Map<String, LocalDate> latest = new HashMap<>();
    for (ProtocolCard card : state.cards()) {
      LocalDate day = card.date().orElse(LocalDate.MIN);
      Stream.of(card.body(), card.organisation())
          .filter(name -> !name.isEmpty())
          .forEach(name -> latest.merge(name, day, (a, b) -> a.isAfter(b) ? a : b));
    }
    Set<String> names = new LinkedHashSet<>();
    state.cards().forEach(card -> names.add(card.body()));
    names.stream()
        .filter(name -> !name.isEmpty())
        .forEach(name -> addBody(state.family(name), newest(state.family(name), latest)));
    state.cards().stream()
        .map(ProtocolCard::organisation)
        .filter(name -> !name.isEmpty())
        .distinct()
        .forEach(name -> addOwner(state.family(name), newest(state.family(name), latest)));
    KNOWN.forEach(
        (alias, name) -> {
          Set<String> known = bodies.get(name);
          if (known != null) {
            (alias.length() <= 4 ? shortened : bodies)
                .computeIfAbsent(alias, k -> new LinkedHashSet<>())
                .addAll(known);
          }
        });
  }

  private static String newest(List<String> family, Map<String, LocalDate> latest) {
    return family.stream()
        .filter(latest::containsKey)
        .max(Comparator.comparing(latest::get))
        .orElse(family.getFirst());
  }

  private void addOwner(List<String> family, String name) {
    family.forEach(each -> put(organisations, NameKey.of(each), name));
  }

  private void addBody(List<String> family, String name) {
    for (String each : family) {
      List<String> words = NameKey.words(each);
      if (!words.isEmpty()) {
        String before = String.join(" ", words.subList(0, words.size() - 1));
        for (String last : forms(words.getLast())) {
          put(bodies, (before + " " + last).strip(), name);
        }
        abbreviations(each).forEach(letters -> put(shortened, letters, name));
        persons(each).forEach(key -> put(bodies, key, name));
      }
    }
  }

  private static void put(Map<String, Set<String>> map, String key, String name) {
    map.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(name);
  }

  /** With and without "the". */
  private static Set<String> forms(String word) {
    Set<String> forms = new LinkedHashSet<>(List.of(word));
    HEADS.forEach(
        (head, ending) -> {
          if (word.endsWith(head)) {
            forms.add(word + ending);
          } else if (word.endsWith(head + ending)) {
            forms.add(word.substring(0, word.length() - ending.length()));
          }
        });
    return forms;
  }

  /** "barn- och utbildningsnämnden" gives "bun", "kommunstyrelsens arbetsutskott" "ksau". */
  private static Set<String> abbreviations(String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : words(name)) {
      atoms(word).forEach(part -> letters.append(Folding.fold(part).charAt(0)));
    }
    return letters.length() < 2 ? Set.of() : Set.of(letters.toString());
  }

  private static List<String> words(String name) {
    return Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
        .filter(word -> !word.isEmpty() && !SMALL.contains(Folding.fold(word)))
        .toList();
  }

  private static List<String> atoms(String word) {
    List<String> parts = Compounds.parts(word);
    if (parts.size() < 2) {
      return List.of(word);
    }
    List<String> atoms = new ArrayList<>();
    parts.forEach(part -> atoms.addAll(atoms(part)));
    return atoms;
  }

  /** "Kommundirektörsmöte" is also "kommundirektörerna", "KD-gruppen" and "KD-mötet". */
  private static Set<String> persons(String name) {
    List<String> words = words(name);
    List<String> atoms = words.size() == 1 ? atoms(words.getFirst()) : List.of();
    if (atoms.size() < 2 || !isMeeting(Folding.fold(atoms.getLast()))) {
      return Set.of();
    }
    Set<String> keys = new LinkedHashSet<>();
    StringBuilder letters = new StringBuilder();
    atoms.subList(0, atoms.size() - 1).forEach(it -> letters.append(Folding.fold(it).charAt(0)));
    String who = Folding.fold(String.join("", atoms.subList(0, atoms.size() - 1)));
    String one = who.endsWith("s") ? who.substring(0, who.length() - 1) : who;
    keys.add(one + "erna");
    keys.add(one + "ernas");
    for (String head : List.of("mote", "grupp")) {
      for (String form : forms(head)) {
        keys.add(who + form);
        if (letters.length() > 1) {
          keys.add(letters + " " + form);
        }
      }
    }
    return keys;
  }

  private static boolean isMeeting(String word) {
    return MEETINGS.stream()
        .anyMatch(head -> word.equals(head) || word.equals(head + HEADS.get(head)));
  }

  /** Returns the bodies of this name: in most cases one, of renamed ones the latest. */
  Set<String> named(String key) {
    Set<String> found = bodies.getOrDefault(key, Set.of());
    return found.isEmpty() ? bodies.getOrDefault(NameKey.withoutGenitive(key), Set.of()) : found;
  }

  /** Returns the bodies these letters stand for. */
  Set<String> abbreviated(String key) {
    return shortened.getOrDefault(key, Set.of());
  }

  /** Returns the bodies of which this is a misspelling. */
  Set<String> misspelt(String key) {
    Set<String> near = new LinkedHashSet<>();
    if (key.length() >= LONG_NAME - 1) {
      bodies.forEach(
          (known, names) -> {
            if (isNear(known, key) || isNear(known, NameKey.withoutGenitive(key))) {
              near.addAll(names);
            }
          });
    }
    return near;
  }

  private static boolean isNear(String known, String typed) {
    return known.length() >= LONG_NAME
        && known.charAt(0) == typed.charAt(0)
        && Math.abs(known.length() - typed.length()) <= 1
        && Folding.distance(known, typed) <= 1;
  }

  /** Returns the organisations of this name. */
  Set<String> organisation(String key) {
    Set<String> found = organisations.getOrDefault(key, Set.of());
    return found.isEmpty()
        ? organisations.getOrDefault(NameKey.withoutGenitive(key), Set.of())
        : found;
  }
}
