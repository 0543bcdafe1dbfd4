package se.protokollsok.knowledge;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Bodies and organisations by name and by every spelling that is forgiven. */
final class BodyTable implements Bodies {
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");

  /** "Klippans kommun", "Helsingborg stad", "Region Gotland". */
  private static final Pattern MUNICIPAL =
      Pattern.compile("^region +gotlands?$|.* (?:kommun|stad)s?$", Pattern.CASE_INSENSITIVE);

  /** A misread letter for so many letters read right. */
  private static final int LETTERS_PER_ERROR = 6;

  private final Map<String, Named> bodies = new LinkedHashMap<>();
  private final Map<String, Named> organisations = new LinkedHashMap<>();
  private final MunicipalityTable municipalities;

  /**
   * One line of the table.
   *
   * @param name canonical
   * @param organisation of a body; empty for an organisation
   * @param first its first day, where known
   * @param last its last day, where known
   * @param successor the name it bore afterwards, or empty
   * @param keys what its spellings fold to
   */
  private record Named(
      String name,
      String organisation,
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      String successor,
      List<String> keys) {
    boolean livesAt(LocalDate date) {
      return first.map(day -> !date.isBefore(day)).orElse(true)
          && last.map(day -> !date.isAfter(day)).orElse(true);
    }
  }

  BodyTable(List<TsvTable> tables, MunicipalityTable municipalities) throws CuratedFileException {
    this.municipalities = municipalities;
    for (TsvTable table : tables) {
      for (TsvTable.Row row : table.rows()) {
        Named named = named(table.name(), row);
        switch (row.cell(0)) {
          case "body" -> bodies.put(named.name(), named);
          case "organisation" -> organisations.put(named.name(), named);
          default ->
              throw new CuratedFileException(
                  table.name(),
                  row.line(),
                  "i första kolumnen ska stå body eller organisation, inte ”" + row.cell(0) + "”.");
        }
      }
    }
  }

  private static Named named(String file, TsvTable.Row row) throws CuratedFileException {
    if (row.cell(1).isEmpty()) {
      throw new CuratedFileException(file, row.line(), "andra kolumnen, namnet, är tom.");
    }
    List<String> keys =
        Stream.concat(Stream.of(row.cell(1)), Stream.of(row.cell(6).split(";")))
            .map(BodyTable::key)
            .filter(key -> !key.isEmpty())
            .toList();
    return new Named(
        row.cell(1), row.cell(2), day(file, row, 3), day(file, row, 4), row.cell(5), keys);
  }

  private static Optional<LocalDate> day(String file, TsvTable.Row row, int column)
      throws CuratedFileException {
    if (row.cell(column).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(row.cell(column)));
    } catch (DateTimeParseException e) {
      throw new CuratedFileException(
          file, row.line(), "ett datum skrivs som 2016-01-01, inte ”" + row.cell(column) + "”.");
    }
  }

  @Override
  public Optional<String> body(String printed) {
    return nearest(bodies, printed);
  }

  @Override
  public Optional<String> organisation(String printed) {
    return nearest(organisations, printed)
        .or(
            () ->
                MUNICIPAL.matcher(printed.strip()).matches()
                    ? municipalities.named(printed).map(municipalities::fullName)
                    : Optional.empty());
  }

  @Override
  public Optional<String> organisationOf(String canonicalBody, LocalDate date) {
    return Optional.ofNullable(bodies.get(canonicalBody))
        .filter(body -> !body.organisation().isEmpty())
        .flatMap(
            body ->
                relatives(organisations, body.organisation()).stream()
                    .filter(
                        name ->
                            Optional.ofNullable(organisations.get(name))
                                .map(it -> it.livesAt(date))
                                .orElse(true))
                    .findFirst());
  }

  @Override
  public List<String> family(String canonical) {
    Map<String, Named> table = bodies.containsKey(canonical) ? bodies : organisations;
    return List.copyOf(relatives(table, canonical));
  }

  /** The name itself first, then whatever renamings connect it with. */
  private static Set<String> relatives(Map<String, Named> table, String name) {
    Set<String> found = new LinkedHashSet<>();
    List<String> open = new ArrayList<>(List.of(name));
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (!found.add(next)) {
        continue;
      }
      Named named = table.get(next);
      if (named != null && !named.successor().isEmpty()) {
        open.add(named.successor());
      }
      table.values().stream()
          .filter(it -> it.successor().equals(next))
          .map(Named::name)
          .forEach(open::add);
    }
    return found;
  }

  private static Optional<String> nearest(Map<String, Named> table, String printed) {
    String key = key(printed);
    Optional<String> best = Optional.empty();
    int least = key.length() / LETTERS_PER_ERROR + 1;
    for (Named named : table.values()) {
      for (String known : named.keys()) {
        int away = key.equals(known) ? 0 : Folding.distance(key, known);
        int allowed = known.length() / LETTERS_PER_ERROR;
        if (away < least && away <= allowed) {
          least = away;
          best = Optional.of(named.name());
        }
      }
    }
    return best;
  }

  /** "Kommundirektörsgruppens" and "kommundirektorsgruppen" have the same. */
  private static String key(String printed) {
    String letters = NO_LETTERS.matcher(Folding.fold(printed)).replaceAll("");
    return letters.endsWith("s") ? letters.substring(0, letters.length() - 1) : letters;
  }
}
