package se.protokollsok.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** Seasons and terms as people name them. Their bounds are a convention. */
enum Seasons {
  SPRING("var", "varen", "varas", 3, 5),
  SUMMER("sommar", "sommaren", "somras", 6, 8),
  AUTUMN("host", "hosten", "hostas", 9, 11),
  /** From December of the year before. */
  WINTER("vinter", "vintern", "vintras", 12, 2),
  SPRING_TERM("vartermin", "varterminen", "vt", 1, 6),
  AUTUMN_TERM("hosttermin", "hostterminen", "ht", 8, 12);

  private final String bare;
  private final String definite;
  private final String other;
  private final int first;
  private final int last;

  Seasons(String bare, String definite, String other, int first, int last) {
    this.bare = bare;
    this.definite = definite;
    this.other = other;
    this.first = first;
    this.last = last;
  }

  /** Returns the season of this folded word: "hosten", "somras", "vt". */
  static Optional<Seasons> of(String word) {
    return Arrays.stream(values())
        .filter(it -> it.bare.equals(word) || it.definite.equals(word) || it.other.equals(word))
        .findFirst();
  }

  /** Returns its days in a year; a winter belongs to the year it ends in. */
  DaySpan in(int year) {
    return this == WINTER
        ? new DaySpan(LocalDate.of(year - 1, first, 1), YearMonth.of(year, last).atEndOfMonth())
        : DaySpan.months(year, first, last);
  }

  /** Returns the latest that is over. */
  DaySpan before(LocalDate today) {
    DaySpan own = in(today.getYear());
    return own.last().isBefore(today) ? own : in(today.getYear() - 1);
  }
}
