package se.protokollsok.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import se.protokollsok.parse.Heading.Style;

/**
 * Finds the headings with printed numbers. Lists inside an item are numbered too; so of all
 * numbered lines the likeliest rising chain is taken.
 */
final class NumberedHeadings {
  /** {@code Budget ........ 4}: an entry of a list of contents. */
  private static final Pattern LEADERS = Pattern.compile("\\.{4,}|…{2,}|(?: \\.){4,}");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
  private static final int LOOK_AHEAD = 4;
  private static final int LONGEST = 200;
  private static final int LONG = 140;
  private static final int LEAST_PLAIN = 3;
  private static final int LEAST_ALONE = 2;

  private final List<Line> content;
  private final Contents contents;

  NumberedHeadings(Lines lines, Contents contents) {
    this.content = lines.content();
    this.contents = contents;
  }

  /** Returns the chain of headings in order; empty if nothing is numbered. */
  List<Heading> find() {
    Map<Style, List<Heading>> candidates = new EnumMap<>(Style.class);
    List<Heading> parts = new ArrayList<>();
    for (int i = 0; i < content.size(); i++) {
      if (contents.holds(i)) {
        continue;
      }
      candidate(i)
          .ifPresent(
              heading ->
                  (heading.isPart()
                          ? parts
                          : candidates.computeIfAbsent(heading.style(), key -> new ArrayList<>()))
                      .add(heading));
    }
    addMisread(candidates.computeIfAbsent(Style.SECTION, key -> new ArrayList<>()));
    List<Heading> best = new ArrayList<>(best(candidates));
    best.addAll(partsWithin(best, parts));
    best.sort(Comparator.comparingInt(Heading::line));
    return best;
  }

  /** A paragraph whose sign was misread is one if a neighbour's number or a file number says so. */
  private void addMisread(List<Heading> sections) {
    Set<Integer> numbers = new HashSet<>();
    sections.forEach(it -> numbers.add(it.number().orElseThrow()));
    Deque<Heading> doubtful = new ArrayDeque<>();
    for (int i = 0; i < content.size(); i++) {
      String text = content.get(i).text();
      if (!contents.holds(i) && text.length() <= LONGEST) {
        int line = i;
        NumberForms.misreadSection(text)
            .flatMap(found -> heading(line, found))
            .ifPresent(doubtful::add);
      }
    }
    int passed = 0;
    while (passed < doubtful.size()) {
      Heading next = doubtful.remove();
      if (!isCalledFor(next, numbers)) {
        doubtful.add(next);
        passed++;
      } else {
        // The same number again: a list of contents stands before its items.
        numbers.add(next.number().orElseThrow());
        sections.add(next);
        passed = 0;
      }
    }
    sections.sort(Comparator.comparingInt(Heading::line));
  }

  private boolean isCalledFor(Heading doubtful, Set<Integer> numbers) {
    int number = doubtful.number().orElseThrow();
    return numbers.contains(number - 1)
        || numbers.contains(number + 1)
        || NumberForms.fileNumberFollows(content.get(doubtful.line()).text(), doubtful.from());
  }

  /** A § numbers items wherever it stands; other numbers count lists as well. */
  private static List<Heading> best(Map<Style, List<Heading>> candidates) {
    List<Heading> sections = chain(candidates, Style.SECTION, 1);
    List<Heading> others =
        List.of(
                chain(candidates, Style.WORD, 1),
                chain(candidates, Style.DOTTED, 1),
                chain(candidates, Style.PLAIN, LEAST_PLAIN),
                chain(candidates, Style.ALONE, LEAST_ALONE))
            .stream()
            .max(Comparator.comparingDouble(NumberedHeadings::total))
            .orElse(List.of());
    if (sections.isEmpty()) {
      return others;
    }
    boolean only =
        sections.size() > 1
            || others.isEmpty()
            || sections.getFirst().line() < others.getFirst().line()
            || total(sections) * 2 >= total(others);
    return only ? sections : others;
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
    return NumberForms.at(text).flatMap(found -> heading(i, found));
  }

  private Optional<Heading> heading(int i, NumberForms.Found found) {
    return Optional.of(found)
        .filter(it -> it.number() > 0)
        .map(
            it ->
                new Heading(
                    i,
                    OptionalInt.of(it.number()),
                    it.part(),
                    it.style(),
                    it.end(),
                    score(i, it.end(), it.style())))
        .filter(heading -> heading.score() > 0);
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
    score += style == Style.WORD ? 1 : 0;
    score -= Character.isLowerCase(title.charAt(0)) && !Phrases.usualTitle(title) ? 3 : 0;
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
    return NumberForms.at(text)
        .filter(found -> found.style() == Style.SECTION || found.style() == Style.DOTTED)
        .isPresent();
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
