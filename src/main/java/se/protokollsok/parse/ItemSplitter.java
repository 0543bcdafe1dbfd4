package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.protokollsok.parse.Heading.Style;
import se.protokollsok.protocol.ItemNumber;
import se.protokollsok.protocol.Section;

/** Cuts the content lines into head, items and what stands below them. */
final class ItemSplitter {
  private static final int LONGEST_PART_TITLE = 100;
  private final Lines lines;
  private final List<Line> content;
  private final Titles titles;
  private final UnnumberedHeadings unnumbered;
  private final Contents contents;

  ItemSplitter(Lines lines) {
    this.lines = lines;
    this.content = lines.content();
    this.titles = new Titles(lines);
    this.unnumbered = new UnnumberedHeadings(lines);
    this.contents = Contents.of(lines);
  }

  /**
   * An item before it is read.
   *
   * @param number its number
   * @param title its title
   * @param fileNumber its diarienummer
   * @param first index of the content line its title begins on
   * @param from index of the first content line below the title
   * @param to one past the index of its last content line
   */
  record RawItem(
      ItemNumber number, Passage title, Optional<String> fileNumber, int first, int from, int to) {}

  /**
   * A text in its parts.
   *
   * @param items the items in order
   * @param headEnd one past the index of the head's last content line
   * @param end one past the index of the last item's last content line
   * @param signatures the index of the first content line of the signature page, or how many there
   *     are
   */
  record Split(List<RawItem> items, int headEnd, int end, int signatures) {}

  Split split() {
    int end = signatureStart();
    List<Heading> numbered =
        new NumberedHeadings(lines, contents)
            .find().stream().filter(it -> it.line() < end).toList();
    List<Heading> all = withUnnumbered(numbered, end);
    int last = all.isEmpty() ? end : closing(all, end);
    List<RawItem> items = items(all, last);
    int headEnd = all.isEmpty() ? HeadEnd.of(content, end) : all.getFirst().line();
    return new Split(items, Math.min(headEnd, end), last, end);
  }

  /**
   * Rule: "the signature boilerplate … belongs to no item." Where a decision still follows, the
   * line only tells of signing.
   */
  private int signatureStart() {
    int start = content.size();
    for (int i = content.size() - 1; i >= 0 && !decides(i); i--) {
      if (Phrases.opensSignatures(content.get(i).text())) {
        start = i;
      }
    }
    return start;
  }

  private boolean decides(int i) {
    return content.get(i).section().filter(it -> it.section() == Section.DECISION).isPresent();
  }

  private List<Heading> withUnnumbered(List<Heading> numbered, int end) {
    List<Heading> all = new ArrayList<>(numbered);
    List<Heading> whole = numbered.stream().filter(it -> !it.isPart()).toList();
    if (whole.isEmpty()) {
      return allUnnumbered(end);
    }
    if (whole.getFirst().style() == Style.SECTION) {
      return all;
    }
    int bodyStart = HeadEnd.of(content, whole.getFirst().line());
    int missing = whole.getFirst().number().orElseThrow() - 1;
    if (missing > 0) {
      all.addAll(unnumbered.likeliest(bodyStart, whole.getFirst().line(), missing));
    }
    for (int i = 1; i < whole.size(); i++) {
      Heading one = whole.get(i - 1);
      Heading next = whole.get(i);
      int gap = next.number().orElseThrow() - one.number().orElseThrow() - 1;
      if (gap > 0) {
        List<Heading> between =
            unnumbered.find(one.line() + 1, next.line(), UnnumberedHeadings.SURE);
        all.addAll(between.subList(0, Math.min(gap, between.size())));
      }
    }
    all.addAll(afterNumbered(whole.getLast().line() + 1, end));
    all.sort(Comparator.comparingInt(Heading::line));
    return all;
  }

  /** Below the last printed number only marked headings, titles above a label, and Övrigt count. */
  private List<Heading> afterNumbered(int from, int end) {
    List<Heading> found = new ArrayList<>();
    for (Heading heading : unnumbered.find(from, end, UnnumberedHeadings.SURE + 1)) {
      if (!Phrases.closing(content.get(heading.line()).text())
          || content.get(heading.line()).marked()) {
        found.add(heading);
      }
    }
    for (int i = from; i < end; i++) {
      int line = i;
      if (Phrases.anyOtherBusiness(content.get(i).text())
          && found.stream().noneMatch(it -> it.line() == line)) {
        found.add(unnumberedAt(i));
        break;
      }
    }
    return found;
  }

  /**
   * Where no number is printed, an agenda tells the titles, else how the headings look; else the
   * surest headings show whether weaker ones are needed.
   */
  private List<Heading> allUnnumbered(int end) {
    List<Integer> listed = contents.titles().stream().filter(line -> line < end).toList();
    if (listed.size() > 1) {
      return listed.stream().map(this::unnumberedAt).toList();
    }
    List<Heading> alike = new HeadingLooks(lines).find(end);
    if (!alike.isEmpty()) {
      return alike;
    }
    int start = HeadEnd.of(content, end);
    List<Heading> sure = unnumbered.find(start, end, UnnumberedHeadings.SURE);
    long shown = sure.stream().filter(heading -> unnumbered.shown(heading, end)).count();
    return shown >= 2 ? sure : unnumbered.find(start, end, UnnumberedHeadings.LIKELY);
  }

  private Heading unnumberedAt(int line) {
    int from = Bullets.length(content.get(line).text());
    return new Heading(line, OptionalInt.empty(), OptionalInt.empty(), Style.UNNUMBERED, from, 1);
  }

  /** The line from which a thank-you or the names below a paper protocol follow. */
  private int closing(List<Heading> all, int end) {
    Heading last = all.getLast();
    boolean lastCloses = Phrases.closing(content.get(last.line()).text().substring(last.from()));
    for (int i = last.line() + 1; i < end; i++) {
      String text = content.get(i).text();
      boolean thanks =
          Phrases.closing(text) && !lastCloses && last.style() != Style.ALONE && !inParagraph(i);
      if (thanks || (Phrases.belowPaper(text) && last.style() != Style.ALONE)) {
        return i;
      }
    }
    return end;
  }

  private boolean inParagraph(int i) {
    return !content.get(i).gap() && !content.get(i - 1).endsSentence();
  }

  private List<RawItem> items(List<Heading> headings, int end) {
    List<RawItem> items = new ArrayList<>();
    boolean printed = headings.stream().anyMatch(it -> it.number().isPresent());
    boolean anyBefore = false;
    int number = 0;
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      int limit = i + 1 < headings.size() ? headings.get(i + 1).line() : end;
      Titles.Title title = titles.read(heading, Math.max(limit, heading.line() + 1));
      anyBefore |= heading.number().isPresent();
      // rule: "A main heading without number is numbered by its place; ”Övrigt” after numbered
      // items has none."
      boolean other = Phrases.anyOtherBusiness(title.text().text());
      boolean none = heading.number().isEmpty() && other && printed && anyBefore;
      ItemNumber own = ItemNumber.NONE;
      if (!none) {
        number = heading.number().orElse(number + 1);
        own =
            heading.isPart()
                ? ItemNumber.of(number, heading.part().orElseThrow())
                : ItemNumber.of(number);
      }
      int to = Math.max(limit, title.next());
      RawItem whole =
          new RawItem(own, title.text(), title.fileNumber(), heading.line(), title.next(), to);
      items.addAll(none || heading.isPart() ? List.of(whole) : parts(whole));
    }
    return items;
  }

  /**
   * Rule: "Parts of an item start with ”- title” (004 § 7: four parts, numbered 7.1 to 7.4)."
   *
   * <p>A dash also opens a list entry. A part is a title: the first stands right below the item's
   * own, text follows it, and at least one has a decision of its own.
   */
  private List<RawItem> parts(RawItem item) {
    List<Integer> starts = new ArrayList<>();
    for (int i = item.from(); i < item.to(); i++) {
      if (partTitle(i, item.to())) {
        starts.add(i);
      }
    }
    boolean decides = false;
    for (int i = item.from(); i < item.to() && !starts.isEmpty(); i++) {
      decides |= decides(i);
    }
    if (starts.isEmpty() || starts.getFirst() != item.from() || !decides) {
      return List.of(item);
    }
    List<RawItem> all = new ArrayList<>();
    all.add(
        new RawItem(
            item.number(),
            item.title(),
            item.fileNumber(),
            item.first(),
            item.from(),
            item.from()));
    for (int i = 0; i < starts.size(); i++) {
      int line = starts.get(i);
      int to = i + 1 < starts.size() ? starts.get(i + 1) : item.to();
      int bullet = Bullets.length(content.get(line).text());
      Heading heading =
          new Heading(line, OptionalInt.empty(), OptionalInt.empty(), Style.UNNUMBERED, bullet, 1);
      Titles.Title title = titles.read(heading, to);
      ItemNumber number = ItemNumber.of(item.number().main().orElseThrow(), i + 1);
      all.add(new RawItem(number, title.text(), Optional.empty(), line, title.next(), to));
    }
    return all;
  }

  private boolean partTitle(int i, int to) {
    Line line = content.get(i);
    boolean dash = line.text().startsWith("-") || line.text().startsWith("–");
    return dash
        && Bullets.length(line.text()) > 0
        && line.text().length() <= LONGEST_PART_TITLE
        && !line.text().endsWith(".")
        && !line.text().endsWith(",")
        && i + 1 < to
        && Bullets.length(content.get(i + 1).text()) == 0
        && !content.get(i + 1).startsLower();
  }
}
