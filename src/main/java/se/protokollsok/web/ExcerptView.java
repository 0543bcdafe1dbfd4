package se.protokollsok.web;

import java.util.List;

/**
 * An excerpt (protokollsutdrag): one item with all that proves it. A view for the templates.
 *
 * @param title of the page and of the PDF
 * @param style address of its style sheet
 * @param running what stands at the head of each page of the PDF
 * @param organisation canonical; empty if not known
 * @param meeting "Kommunstyrelsen 12 december 2025"
 * @param heading "§ 179 Ny cykelväg"
 * @param facts what the protocol's head and the item's tell, line by line
 * @param notes flags: approved at once, not published in full
 * @param decisions its decisions
 * @param proceedings votes, reservations and jäv
 * @param text all else it says
 * @param attendance who was there
 * @param signed whether the file shows that it was signed; empty for what is no protocol
 * @param signatures who signed
 * @param reading how the text was read, where not as it stood; else empty
 * @param href the item's address below the host
 * @param address the same with the host the reader asked
 * @param pdf the address of the PDF
 * @param original the untouched file
 * @param made the day it was made: "12 december 2025"
 */
public record ExcerptView(
    String title,
    String style,
    String running,
    String organisation,
    String meeting,
    String heading,
    List<ProtocolView.Fact> facts,
    List<String> notes,
    List<HitView.Decision> decisions,
    List<ProtocolView.Fact> proceedings,
    List<TextView> text,
    List<ProtocolView.Attendees> attendance,
    String signed,
    List<String> signatures,
    String reading,
    String href,
    String address,
    String pdf,
    ProtocolView.Original original,
    String made) {

  /** Copies the lists. */
  public ExcerptView {
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
    decisions = List.copyOf(decisions);
    proceedings = List.copyOf(proceedings);
    text = List.copyOf(text);
    attendance = List.copyOf(attendance);
    signatures = List.copyOf(signatures);
  }
}
