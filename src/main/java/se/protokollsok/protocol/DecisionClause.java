package se.protokollsok.protocol;

import java.util.List;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.WordRepair;

/**
 * One decision: an att-clause, or a paragraph under Beslut in a formal protocol.
 *
 * @param kind what it does
 * @param text word for word, line breaks folded to blanks: "att notera informationen"
 * @param explicit false if it hides in running text instead of standing under a decision heading
 * @param span where it stands
 * @param repairs the misread words of {@code text} that were put right, in order
 */
public record DecisionClause(
    DecisionKind kind, String text, boolean explicit, SourceSpan span, List<WordRepair> repairs) {

  /** Copies the list. */
  public DecisionClause {
    repairs = List.copyOf(repairs);
  }

  /** Makes a decision whose text stands as it was read. */
  public DecisionClause(DecisionKind kind, String text, boolean explicit, SourceSpan span) {
    this(kind, text, explicit, span, List.of());
  }
}
