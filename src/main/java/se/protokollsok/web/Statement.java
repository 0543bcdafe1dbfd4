package se.protokollsok.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The operator's accessibility statement (lagen 2018:1937): what they wrote and nothing else.
 * Immutable.
 */
public final class Statement {
  /** The name of its file in the curated folder. */
  public static final String FILE = "tillganglighet.tsv";

  /** None at all. */
  public static final Statement EMPTY = new Statement(Map.of(), List.of());

  /** A statement is to be looked over each year. */
  private static final int YEARS_GOOD = 1;

  private final Map<StatementField, List<String>> told;
  private final List<String> errors;

  private Statement(Map<StatementField, List<String>> told, List<String> errors) {
    this.told = told;
    this.errors = List.copyOf(errors);
  }

  /**
   * Reads a statement: a line a field, its key and its value parted by a tab. Blank lines and those
   * that begin with {@code #} are passed over. Never fails: what cannot be understood is told by
   * {@link #complaints}, and not by the statement.
   */
  public static Statement parse(String content) {
    Map<StatementField, List<String>> told = new EnumMap<>(StatementField.class);
    List<String> errors = new ArrayList<>();
    int number = 0;
    for (String line : content.replace("\uFEFF", "").split("\\R", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        Optional<String> error = take(line, told);
        int at = number;
        error.ifPresent(what -> errors.add("rad " + at + ": " + what));
      }
    }
    return new Statement(told, errors);
  }

  /** Returns a statement that could not be read. */
  public static Statement unreadable(String why) {
    return new Statement(Map.of(), List.of(why));
  }

  private static Optional<String> take(String line, Map<StatementField, List<String>> told) {
    int tab = line.indexOf('\t');
    String key = (tab < 0 ? line : line.substring(0, tab)).strip();
    String value = tab < 0 ? "" : line.substring(tab + 1).strip();
    Optional<StatementField> known = StatementField.ofKey(key);
    if (known.isEmpty()) {
      return Optional.of("”" + key + "” finns inte. Det finns " + StatementField.keys() + ".");
    }
    StatementField field = known.get();
    if (value.isEmpty()) {
      return Optional.of(field.key() + " saknar värde efter tabben");
    }
    if (!fits(field.form(), value)) {
      return Optional.of(field.key() + " ska vara " + field.form().allowed());
    }
    if (told.containsKey(field) && !field.repeatable()) {
      return Optional.of(field.key() + " kan bara stå en gång");
    }
    told.computeIfAbsent(field, it -> new ArrayList<>()).add(value);
    return Optional.empty();
  }

  private static boolean fits(StatementField.Form form, String value) {
    if (!value.matches(form.pattern())) {
      return false;
    }
    try {
      return form != StatementField.Form.DATE || LocalDate.parse(value).getYear() > 0;
    } catch (DateTimeException noDay) {
      return false;
    }
  }

  /** Returns whether nothing at all is told. */
  public boolean isEmpty() {
    return told.isEmpty();
  }

  /**
   * Returns what is wrong with it or lacks, in Swedish, a line each; none if it is complete and as
   * good as its authors say.
   *
   * @param today the day on which it is to hold
   */
  public List<String> complaints(LocalDate today) {
    if (isEmpty() && errors.isEmpty()) {
      return List.of("den finns inte");
    }
    List<String> complaints = new ArrayList<>(errors);
    missing().forEach(what -> complaints.add("det saknas " + what));
    if (contradicts()) {
      complaints.add("förenlighet är helt, men brister är angivna");
    }
    for (StatementField field : List.of(StatementField.ASSESSED, StatementField.UPDATED)) {
      day(field)
          .filter(today::isBefore)
          .ifPresent(day -> complaints.add(field.key() + " är en dag som inte har varit: " + day));
    }
    day(StatementField.UPDATED)
        .filter(day -> day.plusYears(YEARS_GOOD).isBefore(today))
        .ifPresent(day -> complaints.add("den är äldre än ett år; se över den: " + day));
    return complaints;
  }

  /** Returns what no statement is complete without, and this lacks: "vad som brister (brist)". */
  List<String> missing() {
    Stream<StatementField> always = StatementField.always().stream().filter(it -> !tells(it));
    Stream<StatementField> gap =
        Stream.of(StatementField.GAP)
            .filter(it -> !tells(it) && degree().filter(Degree::lacks).isPresent());
    Stream<String> fields =
        Stream.concat(always, gap).map(field -> field.meaning() + " (" + field.key() + ")");
    boolean reachable = StatementField.contacts().stream().anyMatch(this::tells);
    Stream<String> contact =
        reachable
            ? Stream.of()
            : Stream.of("vart man vänder sig (e-post, telefon eller kontaktsida)");
    return Stream.concat(fields, contact).toList();
  }

  private boolean tells(StatementField field) {
    return told.containsKey(field);
  }

  private boolean contradicts() {
    return one(StatementField.DEGREE).filter("helt"::equals).isPresent()
        && tells(StatementField.GAP);
  }

  /** Returns how well the law is followed, unless what is told contradicts itself. */
  Optional<Degree> degree() {
    return contradicts()
        ? Optional.empty()
        : one(StatementField.DEGREE)
            .map(
                word ->
                    switch (word) {
                      case "helt" -> Degree.WHOLLY;
                      case "delvis" -> Degree.PARTLY;
                      default -> Degree.NOT;
                    });
  }

  /** Returns all that is told of a field, in order. */
  List<String> all(StatementField field) {
    return List.copyOf(told.getOrDefault(field, List.of()));
  }

  /** Returns what is told of a field, if anything is. */
  Optional<String> one(StatementField field) {
    return all(field).stream().findFirst();
  }

  /** Returns the day that is told of a field, if one is. */
  Optional<LocalDate> day(StatementField field) {
    return one(field).map(LocalDate::parse);
  }

  /** Returns a short token that is equal as long as the statement is. */
  String version() {
    return Integer.toHexString(told.hashCode() * 31 + errors.hashCode());
  }

  /** How well the law is followed. */
  enum Degree {
    WHOLLY("helt förenlig"),
    PARTLY("delvis förenlig"),
    NOT("inte förenlig");

    private final String words;

    Degree(String words) {
      this.words = words;
    }

    /** Returns the template's words: "delvis förenlig". */
    String words() {
      return words;
    }

    private boolean lacks() {
      return this != WHOLLY;
    }
  }
}
