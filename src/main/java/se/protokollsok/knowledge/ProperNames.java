package se.protokollsok.knowledge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Proper names as they are written. */
final class ProperNames {
  private static final String FAMILY_NAMES = "family-names.txt";
  private static final String ABBREVIATIONS = "abbreviations.txt";
  private static final String FAMILY_NAME_PARTS = "family-name-parts.tsv";
  private static final Pattern BLANK = Pattern.compile("[\\s/]+");

  private ProperNames() {}

  static Set<String> of(List<String> municipalities, List<TsvTable> bodies, TsvTable givenNames) {
    Set<String> names = new HashSet<>();
    municipalities.forEach(town -> words(town, names));
    for (TsvTable table : bodies) {
      table.rows().stream()
          .filter(row -> row.cell(0).equals("organisation"))
          .forEach(row -> words(row.cell(1), names));
    }
    givenNames.rows().forEach(row -> words(row.cell(0), names));
    TsvTable.resource(FAMILY_NAMES).rows().forEach(row -> words(row.cell(0), names));
    TsvTable.resource(ABBREVIATIONS).rows().forEach(row -> words(row.cell(0), names));
    names.addAll(made());
    return names;
  }

  /** Each capitalised word, and its genitive. */
  private static void words(String text, Set<String> to) {
    for (String word : BLANK.splitAsStream(text).toList()) {
      boolean name =
          word.length() > 1
              && Character.isUpperCase(word.charAt(0))
              && word.chars().allMatch(unit -> Character.isLetter(unit) || unit == '-');
      if (name) {
        to.add(word);
        if (!word.endsWith("s") && word.chars().anyMatch(Character::isLowerCase)) {
          to.add(word + "s");
        }
      }
    }
  }

  private static Set<String> made() {
    Set<String> names = new HashSet<>();
    for (TsvTable.Row row : TsvTable.resource(FAMILY_NAME_PARTS).rows()) {
      for (String beginning : BLANK.splitAsStream(row.cell(0)).toList()) {
        for (String ending : BLANK.splitAsStream(row.cell(1)).toList()) {
          names.add(beginning + ending);
        }
      }
    }
    return names;
  }
}
