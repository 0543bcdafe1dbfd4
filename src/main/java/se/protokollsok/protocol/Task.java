package se.protokollsok.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who shall do what by when.
 *
 * @param protocolId the protocol's id
 * @param itemKey the item's key
 * @param who as the decision names them: "sekretariatschefen"
 * @param what the clause that gives the task, word for word
 * @param due the deadline, where the clause tells a certain day; the last one of a period it names
 * @param dueWords the words that tell the deadline, as printed: "senast den 1 september", "till
 *     nästa möte"; empty if the clause tells none
 * @param decided the day of the meeting
 * @param repaired whether misread words of {@code what} were put right
 * @param organisation whose meeting gave it, canonical; empty if not known
 * @param body which body gave it, canonical; empty if not known
 * @param personIds the registered persons who got it, in printed order
 * @param followUps later steps of the item's matters, oldest first
 */
public record Task(
    String protocolId,
    String itemKey,
    String who,
    String what,
    Optional<LocalDate> due,
    Optional<String> dueWords,
    LocalDate decided,
    boolean repaired,
    Optional<String> organisation,
    Optional<String> body,
    List<String> personIds,
    List<Matter.Step> followUps) {

  /** Copies the lists. */
  public Task {
    personIds = List.copyOf(personIds);
    followUps = List.copyOf(followUps);
  }
}
