package se.protokollsok.protocol;

import java.util.List;
import java.util.Optional;
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
 * @param assignment who it gives something to do, and by when; empty if it names nobody
 * @param amounts the sums of money and shares it names, in printed order
 */
public record DecisionClause(
    DecisionKind kind,
    String text,
    boolean explicit,
    SourceSpan span,
    List<WordRepair> repairs,
    Optional<Assignment> assignment,
    List<Amount> amounts) {

  /** Copies the lists. */
  public DecisionClause {
    repairs = List.copyOf(repairs);
    amounts = List.copyOf(amounts);
  }

  /** Makes a decision whose text stands as it was read, with no particulars. */
  public DecisionClause(DecisionKind kind, String text, boolean explicit, SourceSpan span) {
    this(kind, text, explicit, span, List.of(), Optional.empty(), List.of());
  }

  /** Returns this decision with another text. */
  public DecisionClause withText(String other, List<WordRepair> otherRepairs) {
    return new DecisionClause(kind, other, explicit, span, otherRepairs, assignment, amounts);
  }

  /** Returns this decision with other repaired words. */
  public DecisionClause withRepairs(List<WordRepair> others) {
    return withText(text, others);
  }

  /** Returns this decision with another task. */
  public DecisionClause withAssignment(Optional<Assignment> other) {
    return new DecisionClause(kind, text, explicit, span, repairs, other, amounts);
  }

  /** Returns this decision with other amounts. */
  public DecisionClause withAmounts(List<Amount> others) {
    return new DecisionClause(kind, text, explicit, span, repairs, assignment, others);
  }
}
