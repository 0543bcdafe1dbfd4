package se.protokollsok.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code corrections.tsv}: a word as it was read, a tab, the word as it is meant. */
final class Corrections {
  /** What repair takes for one word: letters, and what a letter may have become. */
  private static final Pattern READ = Pattern.compile("[\\p{L}\\p{M}\\d&$|£€@]+");

  private static final Pattern MEANT = Pattern.compile("\\S+");

  private Corrections() {}

  static List<Correction> of(TsvTable table) throws CuratedFileException {
    Map<String, Correction> corrections = new LinkedHashMap<>();
    for (TsvTable.Row row : table.rows()) {
      Correction correction = new Correction(row.cell(0), row.cell(1));
      if (row.cells().size() > 2
          || !READ.matcher(correction.read()).matches()
          || !MEANT.matcher(correction.meant()).matches()) {
        throw new CuratedFileException(
            table.name(),
            row.line(),
            "skriv ordet som det lästes, utan bindestreck och liknande, en tabb och ordet som"
                + " det ska vara, som Hoéganis⇥Höganäs; där står ”"
                + String.join("⇥", row.cells())
                + "”.");
      }
      Correction earlier = corrections.putIfAbsent(correction.read(), correction);
      if (earlier != null && !earlier.meant().equals(correction.meant())) {
        throw new CuratedFileException(
            table.name(),
            row.line(),
            "”"
                + correction.read()
                + "” är redan rättat till ”"
                + earlier.meant()
                + "”; ta bort den ena raden.");
      }
    }
    return List.copyOf(corrections.values());
  }
}
