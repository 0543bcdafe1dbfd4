package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the text of attendance entries into its pieces: at commas, brackets, columns, between
 * persons joined by "och". Does not know what a piece is.
 */
final class Pieces {
  /** Stands in a text where a column begins that opens an entry of its own. */
  static final char ENTRY = '¦';

  /** Stands in a text where a column begins that tells more of the entry before it. */
  static final char CELL = '|';

  /** Stands in front of a column that names whom the person before replaces. */
  static final char REPLACED = '†';

  /** Stands in front of a column that names who replaces the person before. */
  static final char REPLACED_BY = '‡';

  /** {@code och Bo Ek}. */
  private static final Pattern LEADING_AND = Pattern.compile("^(?:och|samt) ");

  private static final Pattern AND = Pattern.compile(" (?:och|samt|&) ");

  /** {@code via Teams Ada}: the remark ends an entry, the next one follows without separator. */
  private static final Pattern REMARK_THEN_NAME =
      Pattern.compile(
          "(?iU:\\b(?:via|på|genom) (?:teams|zoom|länk|lank|skype|distans)) (?=\\p{Lu})");

  /** {@code - Anna Lind}, {@code • Anna Lind}, {@code 3. Anna Lind}. */
  private static final Pattern BULLET =
      Pattern.compile("^(?:[-–•*·¢]\\s+|(?:och|samt)\\s+|\\d{1,2}[.)]\\s+(?=\\p{Lu}))");

  private static final int LONGEST_BRACKET = 120;
  private static final int DEEPEST = 2;

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();

  private Pieces(String text) {
    this.text = text;
  }

  /** What stands in front of a piece. */
  enum Opening {
    /** Nothing, or a mark of its own: an entry begins. */
    ENTRY,
    /** A column of the entry before. */
    CELL,
    /** A comma, a dash, or the end of a bracket. */
    COMMA,
    /** "och" between two persons. */
    AND,
    /** A column of those whom the persons before replace. */
    REPLACED,
    /** A column of those who replace the persons before. */
    REPLACED_BY,
    /** An opening bracket, or a comma inside brackets. */
    BRACKET
  }

  /**
   * A piece.
   *
   * @param text without blanks around it; never empty
   * @param begin where it stands in the whole text
   * @param opening what stands in front of it
   */
  record Piece(String text, int begin, Opening opening) {
    int end() {
      return begin + text.length();
    }

    /** A part of it without blanks and full stops around; empty text if nothing is left. */
    Piece sub(int from, int to, Opening opening) {
      int begin = from;
      int end = to;
      while (begin < end && text.charAt(begin) == ' ') {
        begin++;
      }
      while (end > begin && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
        end--;
      }
      return new Piece(text.substring(begin, end), this.begin + begin, opening);
    }
  }

  static List<Piece> of(String text) {
    Matcher bullet = BULLET.matcher(text);
    Pieces cut = new Pieces(text);
    cut.scan(bullet.find() ? bullet.end() : 0, text.length(), 0);
    return cut.pieces;
  }

  private void scan(int from, int to, int depth) {
    Opening opening = depth > 0 ? Opening.BRACKET : Opening.ENTRY;
    int begin = from;
    int at = from;
    while (at < to) {
      char unit = text.charAt(at);
      int width = separator(at, to);
      if (unit == '(' && depth < DEEPEST) {
        add(begin, at, opening);
        int close = closing(at, to);
        scan(at + 1, close, depth + 1);
        begin = Math.min(to, close + 1);
        at = begin;
        opening = depth > 0 ? Opening.BRACKET : Opening.COMMA;
      } else if (width > 0) {
        add(begin, at, opening);
        at += width;
        begin = at;
        opening = depth > 0 ? Opening.BRACKET : opening(unit);
      } else {
        at++;
      }
    }
    add(begin, to, opening);
  }

  private static Opening opening(char separator) {
    return switch (separator) {
      case ENTRY, ';' -> Opening.ENTRY;
      case CELL, '\t' -> Opening.CELL;
      case REPLACED -> Opening.REPLACED;
      case REPLACED_BY -> Opening.REPLACED_BY;
      default -> Opening.COMMA;
    };
  }

  /** How many characters the separator here takes; 0 if there is none. */
  private int separator(int at, int to) {
    char unit = text.charAt(at);
    boolean blankAfter = at + 1 < to && text.charAt(at + 1) == ' ';
    return switch (unit) {
      case ';', ENTRY, CELL, REPLACED, REPLACED_BY, '\t' -> 1;
      case ',' -> betweenNumbers(at, to) ? 0 : 1;
      case ':' -> blankAfter || at + 1 == to ? 1 : 0;
      case '-', '–', '—' -> blankAfter && dashParts(at) ? 2 : 0;
      default -> 0;
    };
  }

  /** "§§ 3, 5": one series. */
  private boolean betweenNumbers(int at, int to) {
    int next = at + 1 < to && text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
    return at > 0
        && next < to
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(next));
  }

  /** A dash between blanks, but not in "§§ 3 - 5". */
  private boolean dashParts(int at) {
    return at > 1 && text.charAt(at - 1) == ' ' && !Character.isDigit(text.charAt(at - 2));
  }

  /** Where the bracket opened here closes; a bracket that never does ends at the next comma. */
  private int closing(int open, int to) {
    int depth = 0;
    int comma = -1;
    int limit = Math.min(to, open + LONGEST_BRACKET);
    for (int i = open; i < limit; i++) {
      char unit = text.charAt(i);
      if (unit == '(') {
        depth++;
      } else if (unit == ')' && --depth == 0) {
        return i;
      } else if (comma < 0 && (unit == ',' || unit == CELL || unit == ENTRY)) {
        comma = i;
      }
    }
    // What stands behind an open bracket's comma belongs to what comes next.
    return comma < 0 ? limit : comma;
  }

  private void add(int from, int to, Opening opening) {
    Piece piece = new Piece(text, 0, opening).sub(from, to, opening);
    if (piece.text().isEmpty()) {
      return;
    }
    for (Piece remarked : parts(piece, REMARK_THEN_NAME)) {
      boolean persons = opening != Opening.BRACKET && joinsNames(remarked.text());
      pieces.addAll(persons ? parts(remarked, AND) : List.of(remarked));
    }
  }

  private static List<Piece> parts(Piece piece, Pattern between) {
    List<Piece> parts = new ArrayList<>();
    Matcher matcher = between.matcher(piece.text());
    int from = 0;
    boolean and = between.equals(AND);
    Opening further = and ? Opening.AND : Opening.COMMA;
    while (matcher.find()) {
      addUnlessEmpty(parts, piece, from, and ? matcher.start() : matcher.end(), further);
      from = matcher.end();
    }
    addUnlessEmpty(parts, piece, from, piece.text().length(), further);
    return parts;
  }

  private static void addUnlessEmpty(
      List<Piece> parts, Piece whole, int from, int to, Opening further) {
    Opening opening = parts.isEmpty() ? whole.opening() : further;
    Piece part = whole.sub(from, to, opening);
    Matcher and = LEADING_AND.matcher(part.text());
    Piece own = and.find() ? part.sub(and.end(), part.text().length(), opening) : part;
    if (!own.text().isEmpty()) {
      parts.add(own);
    }
  }

  /** Whether beside an "och" stands a name: then it parts persons and no words of a title. */
  private static boolean joinsNames(String text) {
    for (String side : AND.splitAsStream(text).toList()) {
      List<String> words = List.of(Remarks.in(side).text().split(" ", -1));
      int last = words.size();
      if (last >= 2
          && (Names.isName(words.subList(0, 2)) || Names.isName(words.subList(last - 2, last)))) {
        return true;
      }
    }
    return false;
  }
}
