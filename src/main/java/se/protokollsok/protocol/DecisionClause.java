package se.protokollsok.protocol;

import se.protokollsok.source.SourceSpan;

/**
 * One decision: an att-clause, or a paragraph under Beslut in a formal protocol.
 *
 * @param kind what it does
 * @param text word for word, line breaks folded to blanks: "att notera informationen"
 * @param explicit false if it hides in running text instead of standing under a decision heading
 * @param span where it stands
 */
public record DecisionClause(DecisionKind kind, String text, boolean explicit, SourceSpan span) {}
