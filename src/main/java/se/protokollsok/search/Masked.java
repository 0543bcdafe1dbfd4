package se.protokollsok.search;

import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Task;

/** Values of the register as they may leave the archive: see {@link PrivacyMask}. */
final class Masked {
  private Masked() {}

  static DecisionClause of(DecisionClause clause) {
    return new DecisionClause(
        clause.kind(), PrivacyMask.mask(clause.text()), clause.explicit(), clause.span());
  }

  static Task of(Task task) {
    return new Task(
        task.protocolId(),
        task.itemKey(),
        PrivacyMask.mask(task.who()),
        PrivacyMask.mask(task.what()),
        task.due(),
        task.decided());
  }

  static Matter of(Matter matter) {
    return new Matter(
        matter.slug(),
        PrivacyMask.mask(matter.name()),
        matter.steps().stream().map(Masked::of).toList());
  }

  private static Matter.Step of(Matter.Step step) {
    return new Matter.Step(
        step.protocolId(),
        step.itemKey(),
        step.date(),
        PrivacyMask.mask(step.title()),
        step.kinds());
  }
}
