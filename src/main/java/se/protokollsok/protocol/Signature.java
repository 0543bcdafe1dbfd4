package se.protokollsok.protocol;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import se.protokollsok.source.SourceSpan;

/**
 * One signature of a signature page. Transaction ids are not kept.
 *
 * @param name as printed, capitals kept: "ANNA LIND"
 * @param role the signer's position as printed
 * @param date the day of signing
 * @param time the time of the day, as printed, without a zone
 * @param span where it stands
 */
public record Signature(
    String name,
    Optional<String> role,
    Optional<LocalDate> date,
    Optional<LocalTime> time,
    SourceSpan span) {}
