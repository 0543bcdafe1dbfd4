package se.protokollsok.search;

import java.util.Optional;

/**
 * The meetings around one.
 *
 * @param previous the nearest earlier meeting of the same body
 * @param next the nearest later meeting of the same body
 */
public record Neighbours(Optional<MeetingSummary> previous, Optional<MeetingSummary> next) {}
