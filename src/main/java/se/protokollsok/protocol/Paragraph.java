package se.protokollsok.protocol;

import se.protokollsok.source.SourceSpan;

/**
 * A paragraph of an item as people read it: page furniture left out, lines joined.
 *
 * @param section which part of the item it belongs to
 * @param text the words, line breaks folded to blanks; a list entry keeps a leading "• "
 * @param span where it stands; its page is the page the paragraph begins on
 */
public record Paragraph(Section section, String text, SourceSpan span) {}
