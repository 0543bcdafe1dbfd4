package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.parse.Heading.Style;

// IN HAND until 18:35 in clone "items" (item and decision layouts); do not edit, tell in your
// report.
/**
 * Finds the headings with printed numbers. Lists inside an item are numbered too; so of all
 * numbered lines the likeliest rising chain is taken.
 */
final class NumberedHeadings {
  /** {@code § 179 Dnr KS-2025-00970}, {@code KF § 12 Budget}, {@code §5/25}. */
  private static final Pattern SECTION =
      Pattern.compile(
          "^(?:\\p{L}{1,6}\\.?\\s{1,3})?§\\s*(\\d{1,4})(?:\\s*[/:]\\s*\\d{2,4})?[.:]?(?:\\s+|$)");

  /** {@code 12 § Budget}. */
  private static final Pattern SECTION_AFTER = Pattern.compile("^(\\d{1,4})\\s*§\\s+");

  /**
   * {@code 2. Title}, {@code - 2. Title}, {@code 2) Title}, {@code Punkt 2: Title}, {@code
   * 2.Title}.
   */
  private static final Pattern DOTTED =
      Pattern.compile(
          "^(?:[-–•]\\s+)?(?:(?iU:punkt|ärende|arende|p\\.)\\s*)?(\\d{1,3})\\s?[.):](?:\\s+|(?=\\p{Lu}))(?=\\S)");

  /** {@code 7.1 Title}, {@code 7.1. Title}. */
  private static final Pattern PART =
      Pattern.compile("^(?:[-–•]\\s+)?(\\d{1,3})\\.(\\d{1,2})\\.?\\s+(?=\\p{Lu})");

  /** {@code 2 Title}. */
  private static final Pattern PLAIN = Pattern.compile("^(\\d{1,2})\\s+(?=[\\p{Lu}”\"])");

  /** {@code 2}, {@code 2.}. */
  private static final Pattern ALONE = Pattern.compile("^(\\d{1,3})[.)]?$");

  /** {@code Budget ........ 4}: an entry of a list of contents. */
  private static final Pattern LEADERS = Pattern.compile("\\.{4,}|…{2,}|(?: \\.){4,}");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
  private static final int LOOK_AHEAD = 4;
  private static final int LONGEST = 200;
  private static final int LONG = 140;
  private static final int LEAST_PLAIN = 3;
  private static final int LEAST_ALONE = 2;

  private final List<Line> content;

  NumberedHeadings(Lines lines) {
    this.content = lines.content();
  }

  /** Returns the chain of headings in order; empty if nothing is numbered. */
  List<Heading> find() {
    Map<Style, List<Heading>> candidates = new EnumMap<>(Style.class);
    List<Heading> parts = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      candidate(i)
          .ifPresent(
              heading ->
                  (heading.isPart()
                          ? parts
                          : candidates.computeIfAbsent(heading.style(), key -> new ArrayList<>()))
                      .add(heading));
    }
    List<Heading> sections = chain(candidates, Style.SECTION, 1);
    if (!sections.isEmpty()) {
      return sections;
    }
    List<Heading> best = new ArrayList<>(best(candidates));
    best.addAll(partsWithin(best, parts));
    best.sort(Comparator.comparingInt(Heading::line));
    return best;
  }

  private static List<Heading> best(Map<Style, List<Heading>> candidates) {
    return List.of(
            chain(candidates, Style.DOTTED, 1),
            chain(candidates, Style.PLAIN, LEAST_PLAIN),
            chain(candidates, Style.ALONE, LEAST_ALONE))
        .stream()
        .max(Comparator.comparingDouble(NumberedHeadings::total))
        .orElse(List.of());
  }

  private static double total(List<Heading> chain) {
    return chain.stream().mapToDouble(Heading::score).sum();
  }

  private static List<Heading> chain(Map<Style, List<Heading>> candidates, Style style, int least) {
    List<Heading> chain = NumberChain.likeliest(candidates.getOrDefault(style, List.of()));
    return chain.size() >= least ? chain : List.of();
  }

  /** Parts count only below the item whose number they carry. */
  private static List<Heading> partsWithin(List<Heading> chain, List<Heading> parts) {
    List<Heading> within = new ArrayList<>();
    int at = -1;
    for (Heading part : parts) {
      while (at + 1 < chain.size() && chain.get(at + 1).line() < part.line()) {
        at++;
      }
      if (at >= 0 && chain.get(at).number().equals(part.number())) {
        within.add(part);
      }
    }
    return within;
  }

  private Optional<Heading> candidate(int i) {
    String text = content.get(i).text();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher part = PART.matcher(text);
    if (part.find()) {
      OptionalInt number = OptionalInt.of(Integer.parseInt(part.group(2)));
      return heading(i, part, Style.DOTTED, number);
    }
    return first(i, SECTION, Style.SECTION)
        .or(() -> first(i, SECTION_AFTER, Style.SECTION))
        .or(() -> first(i, DOTTED, Style.DOTTED))
        .or(() -> first(i, ALONE, Style.ALONE))
        .or(() -> first(i, PLAIN, Style.PLAIN));
  }

  private Optional<Heading> first(int i, Pattern pattern, Style style) {
    Matcher matcher = pattern.matcher(content.get(i).text());
    return matcher.find() ? heading(i, matcher, style, OptionalInt.empty()) : Optional.empty();
  }

  private Optional<Heading> heading(int i, Matcher number, Style style, OptionalInt part) {
    int value = Integer.parseInt(number.group(1));
    double score = score(i, number.end(), style);
    return value == 0 || score <= 0
        ? Optional.empty()
        : Optional.of(new Heading(i, OptionalInt.of(value), part, style, number.end(), score));
  }

  private double score(int i, int from, Style style) {
    Line line = content.get(i);
    String title = line.text().substring(from);
    boolean below = title.isEmpty();
    if (below) {
      if (i + 1 >= content.size()) {
        return style == Style.SECTION ? 1 : 0;
      }
      title = content.get(i + 1).text();
    }
    if (!LETTERS.matcher(title).find() || (below && title.length() > LONGEST)) {
      return 0;
    }
    double score = 1 + (line.gap() ? 1 : 0) + (line.marked() ? 1 : 0);
    score += labelFollows(i) ? 1.5 : 0;
    score -= Character.isLowerCase(title.charAt(0)) ? 3 : 0;
    score -= title.length() > LONG ? 1 : 0;
    score -= title.endsWith(";") || title.endsWith(",") ? 1 : 0;
    score -= title.endsWith(".") && title.split(" ").length > 8 ? 1 : 0;
    score -= contentsEntry(i) ? 3 : 0;
    return score;
  }

  private boolean contentsEntry(int i) {
    for (int j = i; j < Math.min(content.size(), i + 3); j++) {
      if (j > i && candidateLike(content.get(j).text())) {
        return false;
      }
      if (LEADERS.matcher(content.get(j).text()).find()) {
        return true;
      }
    }
    return false;
  }

  private static boolean candidateLike(String text) {
    return SECTION.matcher(text).find() || DOTTED.matcher(text).find();
  }

  private boolean labelFollows(int i) {
    for (int j = i + 1; j < Math.min(content.size(), i + LOOK_AHEAD); j++) {
      if (content.get(j).section().isPresent()) {
        return true;
      }
      if (content.get(j).endsSentence() || candidateLike(content.get(j).text())) {
        return false;
      }
    }
    return false;
  }
}
