package se.protokollsok.demo;

import java.time.LocalDate;
import java.util.List;

/** Who leads which municipality or works at the secretariat, and when: {@code personer.txt}. */
final class Chiefs {
  /** The municipality field of those who belong to the secretariat. */
  static final String SECRETARIAT = "sekretariatet";

  private static final List<Chief> ALL =
      Resources.lines("personer.txt").stream().map(Chiefs::read).toList();

  private Chiefs() {}

  /**
   * A person in office.
   *
   * @param municipality or {@link #SECRETARIAT}
   * @param name first and last name
   * @param from first day
   * @param to last day
   * @param title such as "sekretariatschef"; empty for a kommundirektör
   */
  record Chief(String municipality, String name, LocalDate from, LocalDate to, String title) {
    boolean serves(LocalDate date) {
      return !date.isBefore(from) && !date.isAfter(to);
    }
  }

  static List<Chief> at(LocalDate date) {
    return ALL.stream().filter(chief -> chief.serves(date)).toList();
  }

  static List<String> names() {
    return ALL.stream().map(Chief::name).distinct().toList();
  }

  private static Chief read(String line) {
    String[] fields = line.split("\\|", -1);
    return new Chief(
        fields[0].strip(),
        fields[1].strip(),
        LocalDate.parse(fields[2].strip()),
        LocalDate.parse(fields[3].strip()),
        fields.length > 4 ? fields[4].strip() : "");
  }
}
