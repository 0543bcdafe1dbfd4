package se.protokollsok.protocol;

import java.util.List;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.WordRepair;

/**
 * A paragraph of an item as people read it: page furniture left out, lines joined.
 *
 * @param section which part of the item it belongs to
 * @param text the words, line breaks folded to blanks; a list entry keeps a leading "• "
 * @param span where it stands; its page is the page the paragraph begins on
 * @param repairs the misread words of {@code text} that were put right, in order
 */
public record Paragraph(Section section, String text, SourceSpan span, List<WordRepair> repairs) {

  /** Copies the list. */
  public Paragraph {
    repairs = List.copyOf(repairs);
  }

  /** Makes a paragraph whose text stands as it was read. */
  public Paragraph(Section section, String text, SourceSpan span) {
    this(section, text, span, List.of());
  }
}
