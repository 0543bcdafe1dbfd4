package se.protokollsok.knowledge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads {@code corrections.tsv}: a word as it was read, a tab, the word as it is meant. */
final class Corrections {
  private static final Pattern WORD = Pattern.compile("\\S+");

  private Corrections() {}

  static List<Correction> of(TsvTable table) throws CuratedFileException {
    Map<String, Correction> corrections = new LinkedHashMap<>();
    for (TsvTable.Row row : table.rows()) {
      Correction correction = new Correction(row.cell(0), row.cell(1));
      if (!WORD.matcher(correction.read()).matches()
          || !WORD.matcher(correction.meant()).matches()) {
        throw new CuratedFileException(
            table.name(),
            row.line(),
            "expected a word as it was read, a tab and the word as it is meant, such as"
                + " 'Hoéganis<tab>Höganäs', found '"
                + String.join("<tab>", row.cells())
                + "'");
      }
      Correction earlier = corrections.putIfAbsent(correction.read(), correction);
      if (earlier != null && !earlier.meant().equals(correction.meant())) {
        throw new CuratedFileException(
            table.name(),
            row.line(),
            "'" + correction.read() + "' was already said to mean '" + earlier.meant() + "'");
      }
    }
    return List.copyOf(corrections.values());
  }
}
