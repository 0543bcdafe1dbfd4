package se.protokollsok.repair;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.protokollsok.repair.RepairedText.Range;

/**
 * Finds what belongs to the page and not to the meeting: running heads and feet, page counts, the
 * signing service's marks. The first page's head stays: it is the title, and names the body.
 */
final class Furniture {
  /** {@code Sidan 1 av 3}, {@code Sida 2(4)}, {@code 2 (4)}, {@code - 3 -}. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)(?:sidan?|sid\\.?|page)\\s*\\d{1,4}(?:\\s*(?:av|of|/|\\()\\s*\\d{1,4}\\)?)?"
              + "|\\d{1,4}\\s*\\(\\s*\\d{1,4}\\s*\\)"
              + "|[-–]\\s?\\d{1,3}\\s?[-–]");

  /** {@code -91f9109a425e}: the signing service's mark of a page. */
  private static final Pattern PAGE_HASH =
      Pattern.compile("-?(?=[0-9a-f]*[0-9])(?=[0-9a-f]*[a-f])[0-9a-f]{10,64}");

  /**
   * {@code Det här dokumentet är digitalt signerat}, {@code Transaktionsidentitet: DB42…}, {@code
   * Penneo dokumentnyckel: ABCDE-…}, {@code Justerandes signatur Utdragsbestyrkande}.
   */
  private static final Pattern SIGNING_MARK =
      Pattern.compile(
          "(?iu)(?:det här |detta )?dokument(?:et)? är (?:digitalt|elektroniskt) (?:signerat|undertecknat|underskrivet)\\.?"
              + "|transaktions(?:identitet|-id)\\s*:\\s*\\p{XDigit}{8,}"
              + "|(?:penneo )?dokumentnyckel\\s*:\\s*[\\p{Alnum}-]{8,}"
              + "|justerandes? sign(?:atur(?:er)?)?\\.?:?(?:\\s+utdragsbestyrkande:?)?|utdragsbestyrkande:?");

  /** What opens matter of its own is never a running head: {@code § 12}, {@code 3. Budget}. */
  private static final Pattern OPENS_MATTER =
      Pattern.compile(
          "(?iu)§.*|\\d{1,3}\\.\\s.*|att\\s.*|(?:beslut|mötet beslutar|sammanfattning|beslutsgång|föredragande"
              + "|beslutsunderlag|förslag till beslut|yrkande|reservation|närvarande|innehåll)\\b.*");

  /** Running heads repeat their figures; paragraphs and items do not. */
  private static final Pattern NO_DIGIT = Pattern.compile("\\D+");

  /** {@code Kommundirektörsmöte i …}, {@code Sammanträdesprotokoll}, {@code Byggnadsnämnden …}. */
  private static final Pattern TITLE_WORD =
      Pattern.compile("protokoll|m\\p{L}{1,2}te|sammantr|anteckning|nämnd|styrelse|utskott|grupp");

  private static final int HEAD_LINES = 8;
  private static final int FOOT_LINES = 5;
  private static final int TITLE_LINES = 3;
  private static final int SHORTEST_TITLE = 15;
  private static final int NEAR = 2;

  private final List<TextLine> lines;
  private final TreeMap<Integer, Range> found = new TreeMap<>();

  private Furniture(String text) {
    this.lines = TextLine.of(text);
  }

  /**
   * The furniture of a text whose pages are parted by form feeds: ordered, disjoint.
   *
   * @param numbers the number of each page, 0 for unknown
   */
  static List<Range> in(String text, List<Integer> numbers) {
    Furniture furniture = new Furniture(text);
    List<List<TextLine>> pages = byPage(furniture.lines);
    furniture.markByForm();
    furniture.markBareNumbers(pages, numbers);
    furniture.markByPage(pages);
    furniture.markRepeatedTitle();
    return List.copyOf(furniture.found.values());
  }

  private void mark(TextLine line) {
    found.put(line.begin(), new Range(line.begin(), line.end()));
  }

  private void markByForm() {
    for (TextLine line : lines) {
      if (PAGE_NUMBER.matcher(line.text()).matches()
          || PAGE_HASH.matcher(line.text()).matches()
          || SIGNING_MARK.matcher(line.text()).matches()) {
        mark(line);
      }
    }
  }

  private static List<List<TextLine>> byPage(List<TextLine> lines) {
    return List.copyOf(
        lines.stream()
            .collect(Collectors.groupingBy(TextLine::page, TreeMap::new, Collectors.toList()))
            .values());
  }

  private void markByPage(List<List<TextLine>> pages) {
    List<List<TextLine>> heads = pages.stream().map(page -> top(page, HEAD_LINES)).toList();
    markRepeated(heads, heads.isEmpty() ? List.of() : heads.get(0));
    markRepeated(pages.stream().map(page -> top(page.reversed(), FOOT_LINES)).toList(), List.of());
  }

  /**
   * A page's bare number at its foot or head. A lone number may be an item's, so most pages must
   * agree, and on one edge.
   */
  private void markBareNumbers(List<List<TextLine>> pages, List<Integer> numbers) {
    List<TextLine> heads = bareNumbers(pages.stream().map(List::getFirst).toList(), numbers);
    List<TextLine> feet = bareNumbers(pages.stream().map(List::getLast).toList(), numbers);
    List<TextLine> more = heads.size() > feet.size() ? heads : feet;
    if (more.size() >= 2 && more.size() * 2 >= pages.size()) {
      more.forEach(this::mark);
    }
  }

  private static List<TextLine> bareNumbers(List<TextLine> edges, List<Integer> numbers) {
    return edges.stream()
        .filter(line -> line.text().equals(String.valueOf(numbers.get(line.page()))))
        .toList();
  }

  /** The first lines of a page, page counts aside. */
  private List<TextLine> top(List<TextLine> page, int count) {
    return page.stream().filter(line -> !line.folded().isEmpty()).limit(count).toList();
  }

  /** Marks lines that half of the pages repeat, from the page's edge on and without a break. */
  private void markRepeated(List<List<TextLine>> edges, List<TextLine> kept) {
    Map<String, Long> counts = repeatedOften(edges);
    for (List<TextLine> edge : edges) {
      for (TextLine line : edge) {
        boolean known = found.containsKey(line.begin());
        if (!known && !repeated(line, counts, edges.size())) {
          break;
        }
        if (!kept.contains(line)) {
          mark(line);
        }
      }
    }
  }

  /** On how many pages each line stands, for those on at least two and a quarter of them. */
  private static Map<String, Long> repeatedOften(List<List<TextLine>> edges) {
    Map<String, Long> counts = new TreeMap<>();
    for (List<TextLine> edge : edges) {
      edge.stream()
          .filter(line -> !OPENS_MATTER.matcher(line.text()).matches())
          .map(TextLine::folded)
          .distinct()
          .forEach(folded -> counts.merge(folded, 1L, Long::sum));
    }
    counts.values().removeIf(count -> count < 2 || count * 4 < edges.size());
    return counts;
  }

  private static boolean repeated(TextLine line, Map<String, Long> counts, int pages) {
    if (counts.isEmpty() || OPENS_MATTER.matcher(line.text()).matches()) {
      return false;
    }
    long support =
        counts.entrySet().stream()
            .filter(entry -> same(entry.getKey(), line.folded()))
            .mapToLong(Map.Entry::getValue)
            .sum();
    return support * 2 >= pages && support >= 2;
  }

  /**
   * A text that does not tell its pages still repeats its title where a page began; the title is
   * among the first lines.
   */
  private void markRepeatedTitle() {
    List<TextLine> titles =
        lines.stream()
            .filter(line -> !found.containsKey(line.begin()))
            .limit(TITLE_LINES)
            .filter(line -> line.folded().length() >= SHORTEST_TITLE && line.text().contains(" "))
            .filter(line -> TITLE_WORD.matcher(line.folded()).find())
            .filter(line -> !OPENS_MATTER.matcher(line.text()).matches())
            .toList();
    Set<TextLine> first = new HashSet<>(titles);
    for (TextLine line : lines) {
      if (!first.contains(line)
          && titles.stream().anyMatch(title -> same(title.folded(), line.folded()))) {
        mark(line);
      }
    }
  }

  /** Equal but for two letters in a long line: "Kommundirektörmöte i", "Kommundirektörsmöte i". */
  private static boolean same(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    return one.length() >= SHORTEST_TITLE
        && Math.abs(one.length() - other.length()) <= NEAR
        && NO_DIGIT.matcher(one).replaceAll("").equals(NO_DIGIT.matcher(other).replaceAll(""))
        && distance(one, other) <= NEAR;
  }

  /** Levenshtein's distance. */
  private static int distance(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(above[j - 1] + change, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
