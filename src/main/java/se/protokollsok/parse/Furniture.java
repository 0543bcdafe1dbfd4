package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks page furniture that the repair could not tell: running heads of texts without pages, page
 * counts, signing marks at the foot of each page.
 *
 * <p>Rule: "Page furniture … belongs to no item."
 */
final class Furniture {
  /** {@code Sidan 1 av 3}, {@code 2 (6)}, {@code - 4 -}, {@code Sida 3}. */
  private static final Pattern PAGE_COUNT =
      Pattern.compile(
          "(?iU)(?:sidan?|sid\\.?|page)\\s*\\d{1,4}(?:\\s*(?:av|of|/|\\()\\s*\\d{1,4}\\)?)?"
              + "|\\d{1,3}\\s*\\(\\s*\\d{1,3}\\s*\\)|[-–]\\s*\\d{1,3}\\s*[-–]");

  /** {@code KUNGSBACKA KOMMUN SAMMANTRÄDESPROTOKOLL 2 (6)}: the count at the line's end. */
  private static final Pattern TRAILING_COUNT =
      Pattern.compile(
          "\\s+(?:(?iU:sidan?|sid\\.?)\\s*:?\\s*\\d{1,3}(?:\\s*(?:(?i:av)|/)\\s*\\d{1,3}|\\s*\\(\\s*\\d{1,3}\\s*\\))?"
              + "|\\d{1,3}\\s*\\(\\s*\\d{1,3}\\s*\\))$");

  /** {@code Vänerns vattenråd Sida 3 av 4}: a running head and the count in a column. */
  private static final Pattern HEAD_AND_COUNT =
      Pattern.compile(
          "^.{1,80}?(?:\\s{3,}|\\t\\s*)(?iU:sidan?|sid\\.?)\\s*:?\\s*\\d{1,3}(?:\\s*(?:av|/|\\()\\s*\\d{1,3}\\)?)?$");

  /** {@code Transaktionsidentitet: 0A1B2C3D4E…}. */
  private static final Pattern SIGNING_MARK =
      Pattern.compile("transaktionsi(?:dentitet|d)\\b.*|transaktions-[i1][dD].*");

  /** {@code Justerandes sign}, {@code Utdragsbestyrkande}: the foot of a paper protocol's page. */
  private static final Pattern FOOT =
      Pattern.compile(
          "(?:(?:justera(?:ndes?|rnas?|res?)|ordforandens?) signatur(?:er)?|(?:justera(?:ndes?|rnas?|res?)|ordf\\p{L}{0,9}) sign\\.?|justerande|utdragsbestyrkande|utdrag(?:et)? bestyrks|sign\\.?)"
              + "(?:[\\s_.:|]+(?:utdragsbestyrkande|utdrag(?:et)? bestyrks|justera(?:ndes?|rnas) sign(?:atur(?:er)?|\\.)?|expedierat))?[\\s_.:|]*");

  /** {@code § 12}, {@code 3. Budget}, {@code - Mötets öppnande}. */
  private static final Pattern OPENS_MATTER =
      Pattern.compile("§|\\d{1,3}[.)]?\\s+\\p{Lu}|[-–•]\\s|\\*\\*");

  private static final String SIGNED = Fold.letters("Det här dokumentet är digitalt signerat");
  private static final int HEAD_LINES = 8;
  private static final int SHORTEST = 6;
  private static final int LONG = 15;
  private static final int NEAR = 2;
  private static final int LONGEST = 120;

  private final List<Line> lines;
  private final List<String> folded = new ArrayList<>();
  private final boolean paged;

  /** How many of the first lines may be a running head. */
  private final int headLines;

  private Furniture(List<Line> lines) {
    this.lines = lines;
    this.paged = !lines.isEmpty() && lines.getLast().page() > 0;
    lines.forEach(line -> folded.add(key(line.text())));
    this.headLines = headLines();
  }

  /** What follows the first item or label is said there and may be said again. */
  private int headLines() {
    int count = 0;
    while (count < Math.min(HEAD_LINES, lines.size())
        && lines.get(count).label().isEmpty()
        && lines.get(count).section().isEmpty()
        && !OPENS_MATTER.matcher(lines.get(count).text()).lookingAt()) {
      count++;
    }
    return count;
  }

  static List<Line> mark(List<Line> lines) {
    Furniture furniture = new Furniture(lines);
    List<Line> marked = new ArrayList<>(lines.size());
    int onPage = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      onPage = i > 0 && lines.get(i - 1).page() == line.page() ? onPage + 1 : 0;
      boolean is =
          line.furniture()
              || furniture.byForm(i)
              || (furniture.atEdge(i, onPage, marked) && furniture.repeatsHead(i));
      marked.add(is ? line.asFurniture() : line);
    }
    return marked;
  }

  private static String key(String text) {
    return text.length() > LONGEST
        ? ""
        : Fold.letters(TRAILING_COUNT.matcher(text).replaceFirst("")).replaceAll("\\s+", " ");
  }

  private boolean byForm(int i) {
    String text = lines.get(i).text();
    String key = folded.get(i);
    return text.length() <= LONGEST
        && (PAGE_COUNT.matcher(text).matches()
            || (i > 0 && HEAD_AND_COUNT.matcher(text).find())
            || SIGNING_MARK.matcher(key).matches()
            || FOOT.matcher(key).matches()
            || Fold.near(key, SIGNED, NEAR));
  }

  /** Where pages are known, a running head stands at the top of one. */
  private boolean atEdge(int i, int onPage, List<Line> before) {
    return !paged
        || (onPage < HEAD_LINES
            && (onPage == 0 || (before.get(i - 1).furniture() && lines.get(i).page() > 0)));
  }

  private boolean repeatsHead(int i) {
    String key = folded.get(i);
    if (key.length() < SHORTEST || i == 0 || (!paged && !lines.get(i).text().contains(" "))) {
      return false;
    }
    for (int head = 0; head < Math.min(headLines, i); head++) {
      String first = folded.get(head);
      int allowed = Math.min(first.length(), key.length()) >= LONG && !digits(first) ? NEAR : 0;
      if (Fold.near(first, key, allowed) && lines.get(i).label().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean digits(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
