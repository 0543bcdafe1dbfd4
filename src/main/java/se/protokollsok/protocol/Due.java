package se.protokollsok.protocol;

import java.time.LocalDate;
import java.util.Optional;
import se.protokollsok.source.SourceSpan;

/**
 * A deadline as a decision tells it.
 *
 * @param words as printed: "senast den 1 september", "till nästa möte"
 * @param day the day it falls on, the last one of a period; empty where the words tell no certain
 *     day
 * @param bound whether the words set a bound ("senast", "före", "inom") instead of naming a time
 * @param meeting whether it is the meeting of a month whose day the words do not tell; then {@code
 *     day} is the month's last
 * @param span where the words stand
 */
public record Due(
    String words, Optional<LocalDate> day, boolean bound, boolean meeting, SourceSpan span) {}
