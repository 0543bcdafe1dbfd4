package se.protokollsok.knowledge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The municipalities by name and by every spelling that is forgiven. */
final class MunicipalityTable implements Municipalities {
  /** "Klippans kommun", "Helsingborg stad", "Region Gotland". */
  private static final Pattern KIND =
      Pattern.compile(
          "^(?:region|kommunen|staden) +(?=\\S)| +(?:kommun|stad)(?:en)?s?$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Shorter names are too near to words for any more than lost dots: "Ange". */
  private static final int LONG_ENOUGH_TO_MISREAD = 5;

  private static final String COMMON = "common";

  /** From canonical name to what is known of it, in Swedish order. */
  private final Map<String, Municipality> byName = new LinkedHashMap<>();

  private final Map<String, Municipality> byFold = new HashMap<>();
  private final Map<Pattern, Municipality> misread = new LinkedHashMap<>();

  /**
   * A municipality.
   *
   * @param name canonical: "Helsingborg"
   * @param county "Skåne län"
   * @param fullName "Helsingborgs stad"
   * @param common whether the name is a word, a given name or a family name too
   */
  record Municipality(String name, String county, String fullName, boolean common) {}

  MunicipalityTable(TsvTable table) {
    for (TsvTable.Row row : table.rows()) {
      Municipality municipality =
          new Municipality(row.cell(0), row.cell(1), row.cell(2), COMMON.equals(row.cell(3)));
      byName.put(municipality.name(), municipality);
    }
    // A name that is spelt without dots owns its spelling: "Habo" is not a misread "Håbo".
    byName.values().forEach(it -> byFold.putIfAbsent(Folding.fold(it.name()), it));
    byName.values().stream()
        .filter(it -> Folding.fold(it.name()).equals(it.name().toLowerCase(Locale.ROOT)))
        .forEach(it -> byFold.put(Folding.fold(it.name()), it));
    // "Falu kommun": its own name has a form that says little when it stands alone.
    byName.values().stream()
        .map(it -> new Municipality(it.name(), it.county(), it.fullName(), true))
        .forEach(it -> byFold.putIfAbsent(Folding.fold(bare(it.fullName())), it));
    byName.values().stream()
        .filter(it -> it.name().length() >= LONG_ENOUGH_TO_MISREAD)
        .filter(it -> it.name().chars().anyMatch(c -> "åäöÅÄÖ".indexOf(c) >= 0))
        .forEach(it -> misread.put(misreadings(it.name()), it));
  }

  @Override
  public List<String> all() {
    return List.copyOf(byName.keySet());
  }

  @Override
  public String fullName(String canonical) {
    return known(canonical).fullName();
  }

  @Override
  public boolean isCommon(String canonical) {
    return known(canonical).common();
  }

  private Municipality known(String canonical) {
    Municipality municipality = byName.get(canonical);
    if (municipality == null) {
      throw new IllegalArgumentException("no municipality: " + canonical);
    }
    return municipality;
  }

  @Override
  public Optional<String> named(String affiliation) {
    return spelt(bare(affiliation)).map(Municipality::name);
  }

  private static String bare(String affiliation) {
    return KIND.matcher(affiliation.strip().replaceAll("\\s+", " ")).replaceAll("");
  }

  @Override
  public Set<String> mentionedIn(String text) {
    return new MunicipalityMentions(this, text).accepted();
  }

  /** Returns the municipality spelt so, in its basic form or in the genitive. */
  Optional<Municipality> spelt(String name) {
    return exactly(name)
        .or(() -> folded(Folding.fold(name)))
        .or(
            () ->
                misread.entrySet().stream()
                    .filter(it -> it.getKey().matcher(name).matches())
                    .map(Map.Entry::getValue)
                    .findFirst());
  }

  private Optional<Municipality> exactly(String name) {
    Municipality found = byName.get(name);
    return found == null && name.endsWith("s")
        ? Optional.ofNullable(byName.get(name.substring(0, name.length() - 1)))
        : Optional.ofNullable(found);
  }

  private Optional<Municipality> folded(String fold) {
    Municipality found = byFold.get(fold);
    return found == null && fold.endsWith("s")
        ? Optional.ofNullable(byFold.get(fold.substring(0, fold.length() - 1)))
        : Optional.ofNullable(found);
  }

  /** What a scanner makes of å, ä and ö: "Hoéganis", "Sval6v", "Svalév". */
  private static Pattern misreadings(String name) {
    String pattern =
        name.toLowerCase(Locale.ROOT)
            .chars()
            .mapToObj(
                c ->
                    switch (c) {
                      case 'å', 'ä' -> "[åäaàáâãæeéi]{1,2}";
                      case 'ö' -> "[öoóòôõøeéd06]{1,2}";
                      default -> Pattern.quote(Character.toString(c));
                    })
            .collect(Collectors.joining());
    return Pattern.compile(pattern + "s?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
