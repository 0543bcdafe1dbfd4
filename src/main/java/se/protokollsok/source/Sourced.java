package se.protokollsok.source;

/**
 * A value together with the place it was read from.
 *
 * @param <T> the kind of value
 * @param value what was read, in its normal form (a date, a canonical name)
 * @param span where it stands; {@link SourceSpan#NONE} where it was inferred and stands nowhere
 */
public record Sourced<T>(T value, SourceSpan span) {}
