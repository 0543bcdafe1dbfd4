package se.protokollsok.parse;

import java.time.LocalDate;
import java.util.Optional;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.DecisionKind;

/** Makes a decision out of its words: what it does, who shall do it by when, for how much. */
final class ClauseReader {
  private final Sources sources;
  private final AssignmentReader assignments;
  private final AmountReader amounts;

  /** Makes a reader of a protocol; without its date few deadlines can be read. */
  ClauseReader(Sources sources, Optional<LocalDate> meeting) {
    this.sources = sources;
    this.assignments = new AssignmentReader(sources, new Deadlines(sources, meeting));
    this.amounts = new AmountReader(sources);
  }

  DecisionClause read(Passage words, boolean explicit) {
    DecisionKind kind = DecisionKinds.of(words.text());
    return new DecisionClause(kind, words.text(), explicit, sources.of(words))
        .withRepairs(sources.repairs(words))
        .withAssignment(assignments.read(words, kind))
        .withAmounts(amounts.in(words));
  }
}
