package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a title that may run over several lines, and the diarienummer beside it.
 *
 * <p>Rule: "A title may run over two lines."
 */
final class Titles {
  private static final Set<String> OPEN_ENDS =
      Set.of(
          "för",
          "for",
          "och",
          "av",
          "i",
          "om",
          "till",
          "med",
          "inom",
          "på",
          "pa",
          "samt",
          "från",
          "fran",
          "kring",
          "vid",
          "eller",
          "angående",
          "gällande",
          "avseende",
          "den",
          "det",
          "en",
          "ett",
          "att",
          "som",
          "mot",
          "över",
          "under",
          "mellan",
          "de",
          "hos",
          "enligt",
          "efter",
          "–",
          "-");

  /** {@code 2024}, {@code 2024-2026}, {@code 31 augusti 2024}. */
  private static final Pattern REST_NUMBER =
      Pattern.compile("\\d{1,4}(?:[–/-]\\d{2,4}| \\p{Ll}{3,9}(?: \\d{4})?)?");

  private static final int MOST_LINES = 4;
  private static final int LONGEST_SECOND = 110;
  private final Lines lines;

  Titles(Lines lines) {
    this.lines = lines;
  }

  /**
   * A title.
   *
   * @param text without number, diarienummer and marks around it; may be empty
   * @param fileNumber the diarienummer
   * @param next index of the first content line after it
   */
  record Title(Passage text, Optional<String> fileNumber, int next) {}

  /** Reads the title of a heading; it does not reach the line at this limit. */
  Title read(Heading heading, int limit) {
    List<Line> content = lines.content();
    List<Line> taken = new ArrayList<>();
    int at = heading.line();
    Line first = content.get(at);
    Optional<String> fileNumber = Optional.empty();
    if (heading.from() < first.text().length()) {
      Line rest = first.from(heading.from());
      Optional<FileNumbers.Found> number = FileNumbers.in(rest.text());
      if (number.isPresent()) {
        fileNumber = number.map(FileNumbers.Found::value);
        rest = without(rest, number.get());
      }
      if (!rest.text().isBlank()) {
        taken.add(rest);
      }
    }
    at++;
    if (taken.isEmpty() && at < limit && fileNumber.isEmpty()) {
      fileNumber = FileNumbers.alone(content.get(at).text());
      at += fileNumber.isPresent() ? 1 : 0;
    }
    if (taken.isEmpty() && at < limit && content.get(at).section().isEmpty()) {
      taken.add(content.get(at++));
    }
    while (!taken.isEmpty() && at < limit && taken.size() < MOST_LINES && continues(taken, at)) {
      taken.add(content.get(at++));
    }
    if (fileNumber.isEmpty() && at < limit) {
      fileNumber = FileNumbers.alone(content.get(at).text());
      at += fileNumber.isPresent() ? 1 : 0;
    }
    return new Title(clean(Passage.of(taken)), fileNumber, at);
  }

  private static Line without(Line line, FileNumbers.Found cut) {
    String before = line.text().substring(0, cut.begin()).stripTrailing();
    if (!before.isBlank()) {
      return line.to(before.length());
    }
    String after = line.text().substring(cut.end());
    int blanks = after.length() - after.stripLeading().length();
    return line.from(cut.end() + blanks);
  }

  /** Whether the line at this index belongs to the title taken so far. */
  private boolean continues(List<Line> taken, int at) {
    Line last = taken.getLast();
    Line next = lines.content().get(at);
    if (last.marked()
        || FileNumbers.alone(next.text()).isPresent()
        || next.text().length() > LONGEST_SECOND
        || next.section().isPresent()
        || next.label().isPresent()
        || Bullets.length(next.text()) > 0
        || Labels.startsWithAtt(next.text())
        || last.text().endsWith(".")) {
      return false;
    }
    if (openEnd(last.text()) || unbalanced(taken)) {
      return true;
    }
    if (next.gap()) {
      return false;
    }
    if (next.startsLower()) {
      return true;
    }
    return endsThere(at) && (lines.full(last, next) || sameCapitals(taken, next) || number(next));
  }

  private static boolean sameCapitals(List<Line> taken, Line next) {
    return next.capitals() && taken.stream().allMatch(Line::capitals);
  }

  /** A year or a count alone, "2024" or "2 358 kr", is the rest of what stands above. */
  private static boolean number(Line next) {
    return REST_NUMBER.matcher(next.text()).matches();
  }

  private static boolean openEnd(String text) {
    String word = text.substring(text.lastIndexOf(' ') + 1);
    return OPEN_ENDS.contains(word.toLowerCase(Locale.ROOT))
        || (text.endsWith("-") && text.length() > 1);
  }

  private static boolean unbalanced(List<Line> taken) {
    String text = Passage.of(taken).text();
    long quotes = text.chars().filter(c -> c == '"' || c == '”').count();
    return quotes % 2 == 1
        || text.chars().filter(c -> c == '(').count() > text.chars().filter(c -> c == ')').count();
  }

  /** Whether after the line at this index something else begins. */
  private boolean endsThere(int at) {
    if (at + 1 >= lines.content().size()) {
      return true;
    }
    Line after = lines.content().get(at + 1);
    return after.gap() || after.section().isPresent();
  }

  /** Takes away what ends a title line and is no title: colon, full stop, blanks. */
  static Passage clean(Passage title) {
    String text = title.text();
    int end = text.length();
    while (end > 0 && (text.charAt(end - 1) == ':' || text.charAt(end - 1) == ' ')) {
      end--;
    }
    boolean stop = end > 1 && text.charAt(end - 1) == '.';
    boolean abbreviation =
        stop
            && text.substring(0, end).matches(".*(?:\\b\\p{L}\\.\\p{L}|\\bm\\.?m|\\betc|\\bmm)\\.");
    return title.slice(0, stop && !abbreviation ? end - 1 : end);
  }
}
