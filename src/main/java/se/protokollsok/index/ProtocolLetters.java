package se.protokollsok.index;

import se.protokollsok.analysis.Letters;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Protocol;

/** Judges whether a protocol's text still has its å, ä and ö: as a whole, pages are too short. */
public final class ProtocolLetters {
  private ProtocolLetters() {}

  /** Returns what the letters of all its text are worth. */
  public static Letters of(Protocol protocol) {
    StringBuilder text = new StringBuilder();
    for (AgendaItem item : protocol.items()) {
      text.append(item.title()).append(' ');
      item.paragraphs().forEach(paragraph -> text.append(paragraph.text()).append(' '));
    }
    protocol.document().forEach(paragraph -> text.append(paragraph.text()).append(' '));
    return Letters.of(text);
  }
}
