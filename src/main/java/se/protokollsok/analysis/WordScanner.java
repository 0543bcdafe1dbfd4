package se.protokollsok.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words. A word is a run of letters, marks and digits; runs joined by one of
 * {@code - / : . , ' & _ @ +} are one {@link Chunk} with several parts, so that "14:30",
 * "kosten/baten" and "KS-2025-00970" are found whole and by their parts. Groups of digits that make
 * a number ("200 000") are joined too. Pure; nothing is ever cut short.
 */
public final class WordScanner {
  private static final String CONNECTORS = "-‐‑/:.,'’&_@+";
  private static final String HYPHENS = "-‐‑";

  private final String text;
  private final List<Chunk> chunks = new ArrayList<>();
  private int at;

  private WordScanner(String text) {
    this.text = text;
  }

  /** Returns the words of a text, in order. */
  public static List<Chunk> scan(String text) {
    WordScanner scanner = new WordScanner(text);
    while (scanner.skipToWord()) {
      scanner.chunk();
    }
    return scanner.chunks;
  }

  /** Returns whether a code point can stand in a word. */
  public static boolean isWordPart(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || isInvisible(codePoint)
        || switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
          default -> false;
        };
  }

  /** Soft hyphen, zero-width joiners: inside a word they do not part it. */
  private static boolean isInvisible(int codePoint) {
    return codePoint == 0xAD || (codePoint >= 0x200B && codePoint <= 0x200D) || codePoint == 0x2060;
  }

  private boolean skipToWord() {
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (isWordPart(codePoint) && !isInvisible(codePoint)) {
        return true;
      }
      at += Character.charCount(codePoint);
    }
    return false;
  }

  private void chunk() {
    int begin = at;
    List<Part> parts = new ArrayList<>();
    parts.add(run());
    while (connects()) {
      at++;
      parts.add(run());
    }
    boolean hanging = at < text.length() && HYPHENS.indexOf(text.charAt(at)) >= 0;
    chunks.add(new Chunk(text.substring(begin, at), begin, at, parts, hanging));
  }

  private Part run() {
    int begin = at;
    while (at < text.length() && isWordPart(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return new Part(text.substring(begin, at), begin, at);
  }

  private boolean connects() {
    if (at + 1 >= text.length()) {
      return false;
    }
    int next = text.codePointAt(at + 1);
    if (!isWordPart(next) || isInvisible(next)) {
      return false;
    }
    char connector = text.charAt(at);
    boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(next);
    return switch (connector) {
      case ' ', '\u00a0' -> digits && groupOfThree(at + 1) && shortGroupBefore();
      case '–' -> digits;
      default -> CONNECTORS.indexOf(connector) >= 0;
    };
  }

  private boolean groupOfThree(int begin) {
    for (int i = begin; i < begin + 3; i++) {
      if (i >= text.length() || !isAsciiDigit(text.charAt(i))) {
        return false;
      }
    }
    return begin + 3 >= text.length() || !isWordPart(text.codePointAt(begin + 3));
  }

  /** "200 000" is one number, "2026 200" is two. */
  private boolean shortGroupBefore() {
    int digits = 0;
    while (at - 1 - digits >= 0 && isAsciiDigit(text.charAt(at - 1 - digits))) {
      digits++;
    }
    int before = at - 1 - digits;
    return digits >= 1 && digits <= 3 && (before < 0 || !isWordPart(text.codePointAt(before)));
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * A word, or several joined by connectors.
   *
   * @param text as it stands
   * @param begin first UTF-16 unit in the scanned text
   * @param end one past the last
   * @param parts at least one; the only part of a plain word is the word
   * @param hanging whether a hyphen hangs on it, as on "el-" in "el- och effektförsörjning"
   */
  public record Chunk(String text, int begin, int end, List<Part> parts, boolean hanging) {
    /** Copies the list. */
    public Chunk {
      parts = List.copyOf(parts);
    }

    /** Returns whether it has several parts. */
    public boolean isJoined() {
      return parts.size() > 1;
    }
  }

  /**
   * A part of a chunk.
   *
   * @param text as it stands
   * @param begin first UTF-16 unit in the scanned text
   * @param end one past the last
   */
  public record Part(String text, int begin, int end) {}
}
