package se.protokollsok.web;

import java.time.LocalDate;
import java.util.Optional;
import se.protokollsok.protocol.Person;

/** Where a person came from, as far as meetings on record tell: never an end that is guessed. */
final class Offices {
  private Offices() {}

  /** Returns "2024" or "2019–2024": the years of the first and the last meeting on record. */
  static String years(Person.Office office) {
    return Swedish.years(office.first(), office.last());
  }

  /** Returns the municipality or affiliation. */
  static String place(Person.Office office) {
    return office.municipality().or(office::affiliation).orElse("Okänd tillhörighet");
  }

  /** Returns the first and the last meeting on record: "12 april 2024 – 5 september 2025". */
  static String record(Person.Office office) {
    return office.first().equals(office.last())
        ? "ett möte, " + Swedish.day(office.first())
        : "första mötet "
            + Swedish.day(office.first())
            + ", senast känd "
            + Swedish.day(office.last());
  }

  /**
   * Returns whether a person came from this municipality on that day, by the meetings around it.
   */
  static boolean at(Person person, LocalDate day, String municipality) {
    return person.offices().stream()
        .filter(office -> office.municipality().equals(Optional.of(municipality)))
        .anyMatch(office -> !day.isBefore(office.first()) && !day.isAfter(office.last()));
  }
}
