package se.protokollsok.protocol;

import java.time.LocalDate;
import se.protokollsok.source.SourceSpan;

/**
 * A day or period that a text names.
 *
 * @param text as printed, line breaks folded to blanks: "senast den 1 september", "sista kvartalet
 *     2024"
 * @param first its first day; for a deadline the same as {@code last}
 * @param last its last day, inclusive; for a deadline the last day it leaves: 31 August for "före
 *     den 1 september"
 * @param deadline whether the words set a bound: "senast", "före", "till och med"
 * @param inferred whether some of it is not printed: a year that follows from the meeting's date, a
 *     season whose bounds are a convention
 * @param span where it stands
 */
public record DayMention(
    String text,
    LocalDate first,
    LocalDate last,
    boolean deadline,
    boolean inferred,
    SourceSpan span) {}
