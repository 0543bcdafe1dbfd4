package se.protokollsok.web;

import java.util.List;

/**
 * A task. A view for the templates.
 *
 * @param who as the decision names them
 * @param persons pages of those who got it, where it is known who they are
 * @param what word for word
 * @param repaired whether misread words of it were put right
 * @param due "senast 31 augusti 2026", or as printed where that is no certain day: "till nästa
 *     möte"; empty if there is no deadline
 * @param passed whether that day has passed; says nothing of whether the task is done
 * @param decided "12 december 2025"
 * @param href the item's address
 * @param meeting "Kommundirektörsmöte, Familjen Helsingborg"; empty if not known
 * @param followUps later steps of the matter, oldest first
 */
public record TaskView(
    String who,
    List<LinkView> persons,
    String what,
    boolean repaired,
    String due,
    boolean passed,
    String decided,
    String href,
    String meeting,
    List<LinkView> followUps) {

  /** Copies the lists. */
  public TaskView {
    persons = List.copyOf(persons);
    followUps = List.copyOf(followUps);
  }
}
