package se.protokollsok.source;

/**
 * Something a stage noticed that a person should know: a loss, a doubt, a gap.
 *
 * @param kind what sort of thing
 * @param message one sentence in Swedish that says what, and what to do if something can be done
 * @param span where; {@link SourceSpan#NONE} or an empty span where the whole file is meant
 */
public record Finding(FindingKind kind, String message, SourceSpan span) {}
