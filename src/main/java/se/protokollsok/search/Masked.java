package se.protokollsok.search;

import java.util.List;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Task;
import se.protokollsok.source.WordRepair;

/** Values of the register as they may leave the archive: see {@link PrivacyMask}. */
final class Masked {
  private Masked() {}

  static DecisionClause of(DecisionClause clause) {
    String text = PrivacyMask.mask(clause.text());
    return new DecisionClause(
        clause.kind(),
        text,
        clause.explicit(),
        clause.span(),
        unmoved(clause.repairs(), clause.text(), text));
  }

  /** The repaired words before the first thing that was blotted out; later ones may have moved. */
  private static List<WordRepair> unmoved(List<WordRepair> repairs, String text, String masked) {
    int same = 0;
    while (same < text.length()
        && same < masked.length()
        && text.charAt(same) == masked.charAt(same)) {
      same++;
    }
    int end = same;
    return repairs.stream().filter(repair -> repair.end() <= end).toList();
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
