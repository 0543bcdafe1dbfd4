package se.protokollsok.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.knowledge.PersonRuling.Spelling;
import se.protokollsok.knowledge.PersonRuling.Verdict;

/** Reads {@code persons.tsv}. */
final class PersonRulings {
  /** "Anna Lind", "Anna Lind (Bjuv)". */
  private static final Pattern SPELLING =
      Pattern.compile("([^() ]+(?: +[^() ]+)+) *(?:\\(([^()]+)\\))?");

  private final TsvTable table;
  private final List<PersonRuling> rulings = new ArrayList<>();
  private final Map<Spelling, Spelling> leaders = new HashMap<>();
  private final Map<Spelling, Integer> written = new HashMap<>();

  private PersonRulings(TsvTable table) {
    this.table = table;
  }

  static List<PersonRuling> of(TsvTable table) throws CuratedFileException {
    PersonRulings reader = new PersonRulings(table);
    for (TsvTable.Row row : table.rows()) {
      reader.read(row);
    }
    // Only now is it known who is the same by way of others.
    for (int i = 0; i < table.rows().size(); i++) {
      reader.check(table.rows().get(i), reader.rulings.get(i));
    }
    return List.copyOf(reader.rulings);
  }

  private void read(TsvTable.Row row) throws CuratedFileException {
    Verdict verdict =
        switch (row.cell(0)) {
          case "same" -> Verdict.SAME;
          case "different" -> Verdict.DIFFERENT;
          case "preferred" -> Verdict.PREFERRED;
          default ->
              throw problem(
                  row,
                  "i första kolumnen ska stå same, different eller preferred, inte ”"
                      + row.cell(0)
                      + "”.");
        };
    PersonRuling ruling = new PersonRuling(verdict, spelling(row, 1), spelling(row, 2));
    if (verdict == Verdict.SAME) {
      leaders.put(leader(ruling.one()), leader(ruling.other()));
    }
    rulings.add(ruling);
  }

  private Spelling leader(Spelling spelling) {
    Spelling leader = spelling;
    while (leaders.containsKey(leader) && !leaders.get(leader).equals(leader)) {
      leader = leaders.get(leader);
    }
    return leader;
  }

  private void check(TsvTable.Row row, PersonRuling ruling) throws CuratedFileException {
    switch (ruling.verdict()) {
      case SAME -> {}
      case DIFFERENT -> {
        if (leader(ruling.one()).equals(leader(ruling.other()))) {
          throw problem(
              row,
              ruling.one().equals(ruling.other())
                  ? "båda namnen är lika; skriv varifrån den ena kommer, som Anna Lind (Bjuv)."
                  : "raden säger att de är olika, men rader med same gör dem till samma person;"
                      + " ta bort den som är fel.");
        }
      }
      case PREFERRED -> {
        if (ruling.other().place().isPresent()) {
          throw problem(row, "i kolumn 3 ska stå namnet som det ska visas, utan ort.");
        }
        Integer before = written.putIfAbsent(ruling.one(), row.line());
        if (before != null) {
          throw problem(
              row, "rad " + before + " säger redan hur namnet ska visas; ta bort den ena raden.");
        }
      }
    }
  }

  private Spelling spelling(TsvTable.Row row, int column) throws CuratedFileException {
    Matcher matcher = SPELLING.matcher(row.cell(column));
    if (!matcher.matches()) {
      throw problem(
          row,
          "i kolumn "
              + (column + 1)
              + " ska stå ett namn som Anna Lind eller Anna Lind (Bjuv), inte ”"
              + row.cell(column)
              + "”.");
    }
    return new Spelling(
        matcher.group(1).replaceAll(" +", " "),
        Optional.ofNullable(matcher.group(2)).map(String::strip));
  }

  private CuratedFileException problem(TsvTable.Row row, String text) {
    return new CuratedFileException(table.name(), row.line(), text);
  }
}
