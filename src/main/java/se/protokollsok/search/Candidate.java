package se.protokollsok.search;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import se.protokollsok.analysis.Letters;
import se.protokollsok.index.HeadText;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.source.Sourced;

/**
 * An item that may hold the answer, as it may be shown.
 *
 * @param archived its protocol
 * @param entry what the register says of it
 * @param item the item
 * @param letters what the protocol's letters are worth
 */
record Candidate(ArchivedProtocol archived, ItemEntry entry, AgendaItem item, Letters letters) {

  Optional<LocalDate> date() {
    return archived.protocol().head().date().map(Sourced::value);
  }

  /** Returns which words of the subject its title holds. */
  BitSet inTitle(Subject subject) {
    return subject.in(item.title(), letters);
  }

  /** Returns which words of the subject a text of it holds. */
  BitSet in(Subject subject, String text) {
    return subject.in(text, letters);
  }

  /** Returns which words of the subject its text holds, or what names its meeting. */
  BitSet inAll(Subject subject) {
    BitSet held = inTitle(subject);
    for (Paragraph paragraph : item.paragraphs()) {
      held.or(subject.in(paragraph.text(), letters));
    }
    for (DecisionClause clause : item.decisions()) {
      held.or(subject.in(clause.text(), letters));
    }
    held.or(inMeeting(subject));
    return held;
  }

  /** Returns which words of the subject name its meeting, its day or a municipality it concerns. */
  BitSet inMeeting(Subject subject) {
    Head head = archived.protocol().head();
    String body = head.body().map(Sourced::value).map(BodyName::canonical).orElse("");
    String organisation = head.organisation().map(Sourced::value).orElse("");
    String day = date().map(HeadText::day).orElse("");
    return subject.in(
        String.join(" ", List.of(body, organisation, day))
            + " "
            + String.join(" ", entry.municipalities()),
        letters);
  }
}
