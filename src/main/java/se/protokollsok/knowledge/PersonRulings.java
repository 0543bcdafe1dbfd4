package se.protokollsok.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code persons.tsv}. */
final class PersonRulings {
  /** "Anna Lind", "Anna Lind (Bjuv)". */
  private static final Pattern SPELLING = Pattern.compile("([^()]*[^() ]) *(?:\\(([^()]+)\\))?");

  private PersonRulings() {}

  static List<PersonRuling> of(TsvTable table) throws CuratedFileException {
    List<PersonRuling> rulings = new ArrayList<>();
    for (TsvTable.Row row : table.rows()) {
      PersonRuling.Verdict verdict =
          switch (row.cell(0)) {
            case "same" -> PersonRuling.Verdict.SAME;
            case "different" -> PersonRuling.Verdict.DIFFERENT;
            default ->
                throw new CuratedFileException(
                    table.name(),
                    row.line(),
                    "i första kolumnen ska stå same eller different, inte ”" + row.cell(0) + "”.");
          };
      rulings.add(new PersonRuling(verdict, spelling(table, row, 1), spelling(table, row, 2)));
    }
    return List.copyOf(rulings);
  }

  private static PersonRuling.Spelling spelling(TsvTable table, TsvTable.Row row, int column)
      throws CuratedFileException {
    Matcher matcher = SPELLING.matcher(row.cell(column));
    if (!matcher.matches()) {
      throw new CuratedFileException(
          table.name(),
          row.line(),
          "i kolumn "
              + (column + 1)
              + " ska stå ett namn som Anna Lind eller Anna Lind (Bjuv), inte ”"
              + row.cell(column)
              + "”.");
    }
    return new PersonRuling.Spelling(
        matcher.group(1), Optional.ofNullable(matcher.group(2)).map(String::strip));
  }
}
