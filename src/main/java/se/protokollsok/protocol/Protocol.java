package se.protokollsok.protocol;

import java.util.List;
import se.protokollsok.source.FileHash;

/**
 * One file, understood. A file that is no protocol has no items but may have a head, and its text
 * in {@code document}.
 *
 * @param file which file
 * @param kind what it is
 * @param head which meeting
 * @param attendance who was there, in printed order
 * @param items the agenda items in printed order; parts follow their item
 * @param signatures the signers, in printed order
 * @param signed whether it shows that it was signed
 * @param document the paragraphs of a file that is no protocol; empty for a protocol
 * @param searchWords what leads to the head though it is not shown
 */
public record Protocol(
    FileHash file,
    DocumentKind kind,
    Head head,
    List<Attendance> attendance,
    List<AgendaItem> items,
    List<Signature> signatures,
    SignatureState signed,
    List<Paragraph> document,
    SearchWords searchWords) {

  /** Copies the lists. */
  public Protocol {
    attendance = List.copyOf(attendance);
    items = List.copyOf(items);
    signatures = List.copyOf(signatures);
    document = List.copyOf(document);
  }

  /** Makes a protocol without a line that is not shown; it is signed if a signer is named. */
  public Protocol(
      FileHash file,
      DocumentKind kind,
      Head head,
      List<Attendance> attendance,
      List<AgendaItem> items,
      List<Signature> signatures,
      List<Paragraph> document) {
    this(
        file,
        kind,
        head,
        attendance,
        items,
        signatures,
        signatures.isEmpty() ? SignatureState.NONE : SignatureState.SIGNED,
        document,
        SearchWords.NONE);
  }

  /** Returns this protocol with other items and another document text. */
  public Protocol withTexts(List<AgendaItem> otherItems, List<Paragraph> otherDocument) {
    return new Protocol(
        file, kind, head, attendance, otherItems, signatures, signed, otherDocument, searchWords);
  }

  /** Returns whether an item's number is that of a paragraph: § 179, as formal protocols count. */
  public boolean countsParagraphs(AgendaItem item) {
    return head.paragraphs().isPresent() || item.fileNumber().isPresent();
  }
}
