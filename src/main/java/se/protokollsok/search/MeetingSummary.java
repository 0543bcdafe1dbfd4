package se.protokollsok.search;

import java.time.LocalDate;
import java.util.Optional;
import se.protokollsok.protocol.DocumentKind;

/**
 * One protocol in a list of meetings.
 *
 * @param id the protocol's id
 * @param kind what the file is
 * @param body canonical; empty text if not known
 * @param organisation canonical; empty text if not known
 * @param date the day of the meeting
 * @param number "9/2025"
 * @param items how many items it has
 * @param path the file's path
 */
public record MeetingSummary(
    String id,
    DocumentKind kind,
    String body,
    String organisation,
    Optional<LocalDate> date,
    Optional<String> number,
    int items,
    String path) {}
