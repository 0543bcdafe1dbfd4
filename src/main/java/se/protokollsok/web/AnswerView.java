package se.protokollsok.web;

import java.util.List;
import java.util.Optional;

/**
 * A straight answer above the hits. A view for the templates.
 *
 * @param text the sentence
 * @param quote the record's own words, one paragraph a line
 * @param repaired whether misread words of the quote were put right
 * @param strip address of a picture of its lines, where words were put right
 * @param href the item's address, at the quote's page where it is known
 * @param item "5. Traineeprogrammet", or the meeting's name for a head
 * @param page "sida 2"; empty if not known
 * @param meeting "Kommundirektörsmöte 12 december 2025"
 * @param meetingHref the protocol's address
 * @param organisation canonical; empty if not known
 * @param present those present; empty where the answer itself is about them
 * @param earlier the matter's earlier steps, oldest first
 * @param copy what to copy of it: the quote
 */
public record AnswerView(
    String text,
    List<String> quote,
    boolean repaired,
    Optional<String> strip,
    String href,
    String item,
    Optional<String> page,
    String meeting,
    String meetingHref,
    String organisation,
    List<String> present,
    List<LinkView> earlier,
    CopyView copy) {
  /** Copies the lists. */
  public AnswerView {
    quote = List.copyOf(quote);
    present = List.copyOf(present);
    earlier = List.copyOf(earlier);
  }
}
