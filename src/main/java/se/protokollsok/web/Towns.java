package se.protokollsok.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.knowledge.Municipalities;

/** The 290 municipalities by the last step of their addresses. Immutable. */
final class Towns {
  private static final int NEAR = 5;

  /** No name is half as long. */
  private static final int LONGEST = 60;

  /** What may not stand in an address: "östra göinge" has a blank. */
  private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

  private final Municipalities municipalities;
  private final Map<String, String> bySlug = new LinkedHashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  Towns(Municipalities municipalities) {
    this.municipalities = municipalities;
    // A name that is spelt without dots owns its address: "Habo" comes before "Håbo".
    Predicate<String> plain = name -> Folding.fold(name).equals(name.toLowerCase(Locale.ROOT));
    municipalities.all().stream().filter(plain).forEach(this::add);
    municipalities.all().stream().filter(plain.negate()).forEach(this::add);
  }

  private void add(String name) {
    String slug = slug(name);
    String free = bySlug.containsKey(slug) ? slug(spelledOut(name)) : slug;
    bySlug.put(free, name);
    byName.put(name, free);
  }

  private static String slug(String name) {
    return OTHER.matcher(Folding.fold(name)).replaceAll("-");
  }

  /** As people write where there is no å, ä and ö: "haabo". */
  private static String spelledOut(String name) {
    return name.toLowerCase(Locale.ROOT).replace("å", "aa").replace("ä", "ae").replace("ö", "oe");
  }

  /** Returns the canonical name of the municipality with this address. */
  Optional<String> name(String slug) {
    return Optional.ofNullable(bySlug.get(slug));
  }

  /** Returns the last step of the address of a municipality, given its canonical name. */
  Optional<String> address(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** Returns the last step of the address that a name as people type it means: "Ängelholm". */
  Optional<String> meant(String typed) {
    return municipalities.named(typed).flatMap(this::address);
  }

  /** Returns "Klippans kommun". */
  String fullName(String name) {
    return municipalities.fullName(name);
  }

  /** Returns whether an organisation is this municipality: "Klippans kommun" is Klippan. */
  boolean isOrganisation(String name, String organisation) {
    return municipalities.named(organisation).equals(Optional.of(name));
  }

  /** Returns whether an organisation is any municipality, and no cooperation of several. */
  boolean isMunicipality(String organisation) {
    return municipalities.named(organisation).isPresent();
  }

  /** Returns the few names that are most like what was typed, the most like first. */
  List<String> near(String typed) {
    String slug = slug(typed);
    if (slug.length() > LONGEST) {
      return List.of();
    }
    Map<String, Integer> far = new HashMap<>();
    bySlug.forEach((known, name) -> far.put(name, distance(slug, known)));
    return bySlug.values().stream()
        .filter(name -> far.get(name) <= slug.length() / 2)
        .sorted(Comparator.comparing((String name) -> far.get(name)).thenComparing(Swedish.order()))
        .limit(NEAR)
        .toList();
  }

  /** The beginning of a name is nearer than any other name. */
  private static int distance(String typed, String known) {
    return known.startsWith(typed) ? 0 : Folding.distance(typed, known);
  }
}
