package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import se.protokollsok.parse.Heading.Style;
import se.protokollsok.protocol.Section;

/**
 * Finds headings without a printed number.
 *
 * <p>Rule: "Numbered …, unnumbered (000 before 7), numbers lost by list conversion (003: ”- Mötets
 * öppnande …**”); an unnumbered item's number follows from its place."
 */
final class UnnumberedHeadings {
  /** Enough where nothing else tells how many there are. */
  static final double SURE = 3;

  /** Enough where numbers are missing for them. */
  static final double LIKELY = 2;

  /** {@code Nästa möte är den 4 maj.}, {@code Inga frågor anmäldes.}. */
  private static final Pattern STATES =
      Pattern.compile(
          "\\b(?:ar|var|blir|blev|har|hade|ska|hor|halls|holls|ager rum|finns|fanns|sker|skedde|togs?|[\\p{L}-]{3,}(?:ades|des|ades|as|erar|erade|ade))\\b");

  private static final int LONGEST = 130;
  private static final int MOST_WORDS = 18;

  private final Lines lines;
  private final List<Line> content;

  UnnumberedHeadings(Lines lines) {
    this.lines = lines;
    this.content = lines.content();
  }

  /** Returns the headings among the lines {@code [from, to)} that score at least so much. */
  List<Heading> find(int from, int to, double least) {
    List<Heading> found = new ArrayList<>();
    Section section = Section.SUMMARY;
    for (int i = from; i < to; i++) {
      String text = content.get(i).text();
      var opened = content.get(i).section();
      if (opened.isPresent()) {
        section = opened.get().section();
        continue;
      }
      double score = score(i, to, section, i == from);
      boolean continuesTitle =
          !found.isEmpty() && found.getLast().line() == i - 1 && !content.get(i).gap();
      if (score >= least && !(continuesTitle && content.get(i).startsLower())) {
        int bullet = Bullets.length(text);
        found.add(
            new Heading(
                i, OptionalInt.empty(), OptionalInt.empty(), Style.UNNUMBERED, bullet, score));
        section = Section.SUMMARY;
      }
    }
    return found;
  }

  /** Whether a heading is marked as one or a part of an item opens right below it. */
  boolean shown(Heading heading, int to) {
    return content.get(heading.line()).marked() || labelFollows(heading.line(), to);
  }

  /** Of the headings {@code [from, to)} the so many likeliest, in order of the text. */
  List<Heading> likeliest(int from, int to, int count) {
    return find(from, to, LIKELY).stream()
        .sorted(Comparator.comparingDouble(Heading::score).reversed())
        .limit(count)
        .sorted(Comparator.comparingInt(Heading::line))
        .toList();
  }

  private double score(int i, int to, Section section, boolean first) {
    Line line = content.get(i);
    int bullet = Bullets.length(line.text());
    String title = line.text().substring(bullet);
    if (!titleLike(title)) {
      return 0;
    }
    boolean label = labelFollows(i, to);
    boolean usual = Phrases.usualTitle(title);
    double score = label ? 3 : 0;
    score += line.marked() ? 2 : 0;
    score += usual ? 2 : 0;
    score += line.gap() && gapAfter(i) ? 1 : 0;
    score += line.capitals() && line.gap() ? 2 : 0;
    score += line.wide() ? 1 : 0;
    score += section == Section.DECISION && line.gap() ? 1 : 0;
    score += first ? 1 : 0;
    score += textFollows(i, to) && line.gap() ? 1 : 0;
    score -=
        line.endsSentence()
                && !line.marked()
                && !(first && usual && !sentence(title))
                && !line.text().endsWith(":")
            ? sentence(title) ? 3 : 1
            : 0;
    score -= line.text().endsWith(":") && !label ? 2 : 0;
    score -= bullet > 0 && !line.marked() && !label && !usual ? 2 : 0;
    score -= insideSentence(i) ? 2 : 0;
    return score;
  }

  static boolean titleLike(String title) {
    if (title.isEmpty() || title.length() > LONGEST || title.split(" ").length > MOST_WORDS) {
      return false;
    }
    char first = title.charAt(0);
    boolean opens =
        Character.isUpperCase(first) || Character.isDigit(first) || "”\"“$".indexOf(first) >= 0;
    char last = title.charAt(title.length() - 1);
    return opens
        && last != ','
        && last != ';'
        && title.chars().filter(Character::isLetter).count() > 3
        && !Labels.startsWithAtt(title)
        && !Labels.startsWithAtt(title.substring(title.indexOf(' ') + 1))
        && Labels.at(title).isEmpty();
  }

  /** A full stop behind a verb: a statement and no title. */
  private static boolean sentence(String title) {
    return title.endsWith(".") && STATES.matcher(Fold.letters(title)).find();
  }

  private boolean gapAfter(int i) {
    return i + 1 >= content.size() || content.get(i + 1).gap();
  }

  /** Whether a part of an item opens below, with at most one more line of title between. */
  private boolean labelFollows(int i, int to) {
    for (int j = i + 1; j < Math.min(to, i + 3); j++) {
      Line next = content.get(j);
      var found = next.section();
      if (found.isPresent()) {
        return found.get().section() == Section.SUMMARY
            || found.get().section() == Section.PRESENTERS;
      }
      if (!next.startsLower() || next.gap() || next.endsSentence()) {
        return false;
      }
    }
    return false;
  }

  private boolean textFollows(int i, int to) {
    return i + 1 < to
        && !content.get(i).endsSentence()
        && content.get(i + 1).text().length() > content.get(i).text().length()
        && content.get(i + 1).section().isEmpty();
  }

  private boolean insideSentence(int i) {
    if (i == 0 || content.get(i).gap()) {
      return false;
    }
    Line before = content.get(i - 1);
    return !before.endsSentence()
        && !lines.stopsShort(before, content.get(i))
        && before.section().isEmpty();
  }
}
