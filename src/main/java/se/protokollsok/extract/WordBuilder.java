package se.protokollsok.extract;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Characters in drawing order to words. A blank, a gap, a step back or another line ends a word.
 * Not thread-safe.
 */
final class WordBuilder {
  /** PDFBox's proportions: half a blank or three tenths of a letter part two words. */
  private static final float PART_OF_BLANK = 0.5f;

  private static final float PART_OF_LETTER = 0.3f;

  /** How far off the line, and how far back, a letter may stand and still belong to the word. */
  private static final float RISE = 0.25f;

  private static final float STEP_BACK = 0.35f;

  private final List<Word> words = new ArrayList<>();
  private final List<Glyph> open = new ArrayList<>();
  private boolean blankBefore;

  private WordBuilder() {}

  static List<Word> words(List<Glyph> glyphs) {
    WordBuilder builder = new WordBuilder();
    for (Glyph glyph : glyphs) {
      builder.add(glyph);
    }
    builder.close();
    return builder.words;
  }

  private void add(Glyph glyph) {
    if (glyph.isBlank()) {
      close();
      blankBefore = true;
      return;
    }
    if (!open.isEmpty() && !continues(open.get(open.size() - 1), glyph)) {
      close();
      blankBefore = false;
    }
    open.add(glyph);
  }

  private static boolean continues(Glyph last, Glyph next) {
    float size = Math.max(last.size(), next.size());
    float gap = next.x() - last.end();
    return last.turn() == next.turn()
        && Math.abs(last.baseline() - next.baseline()) <= RISE * size
        && gap <= joins(last)
        && gap >= -STEP_BACK * size - last.width() * 0.5f;
  }

  private static float joins(Glyph glyph) {
    float letter = PART_OF_LETTER * Math.max(glyph.width(), 0.4f * glyph.size());
    return glyph.space() > 0 ? Math.min(PART_OF_BLANK * glyph.space(), letter) : letter;
  }

  private void close() {
    if (open.isEmpty()) {
      return;
    }
    Glyph first = open.get(0);
    StringBuilder text = new StringBuilder();
    float left = first.x();
    float right = first.end();
    float size = 0;
    float widths = 0;
    float space = Float.MAX_VALUE;
    for (Glyph glyph : open) {
      text.append(glyph.text());
      left = Math.min(left, glyph.x());
      right = Math.max(right, glyph.end());
      size = Math.max(size, glyph.size());
      widths += glyph.width();
      space = glyph.space() > 0 ? Math.min(space, glyph.space()) : space;
    }
    float joins = Math.min(PART_OF_BLANK * space, PART_OF_LETTER * widths / open.size());
    for (String part : clean(text).split(" ", -1)) {
      // A glyph that stands for several words is rare; its parts share its box.
      if (!part.isEmpty()) {
        words.add(
            new Word(
                part,
                first.turn(),
                left,
                first.baseline(),
                right - left,
                size,
                Word.ASCENT * size,
                Word.DESCENT * size,
                joins,
                blankBefore));
        blankBefore = true;
      }
    }
    blankBefore = false;
    open.clear();
  }

  /** Ligatures to their letters, letters with their marks to one character, controls away. */
  private static String clean(CharSequence drawn) {
    StringBuilder text = new StringBuilder();
    String composed = Normalizer.normalize(drawn, Normalizer.Form.NFC);
    for (int i = 0; i < composed.length(); i++) {
      char unit = composed.charAt(i);
      if (unit >= '\ufb00' && unit <= '\ufb06') {
        text.append(Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFKC));
      } else if (Character.isWhitespace(unit) || unit == '\u00a0') {
        text.append(' ');
      } else if (isHalf(composed, i)) {
        text.append('\ufffd');
      } else if (!Character.isISOControl(unit)) {
        text.append(unit);
      }
    }
    return text.toString();
  }

  /** Half a character, which a faulty font table can give, cannot be written to any file. */
  private static boolean isHalf(String text, int at) {
    char unit = text.charAt(at);
    boolean pairs =
        Character.isHighSurrogate(unit)
            ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
            : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    return Character.isSurrogate(unit) && !pairs;
  }
}
