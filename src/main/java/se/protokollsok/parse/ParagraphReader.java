package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.protokollsok.protocol.Section;

// IN HAND until 18:35 in clone "items" (item and decision layouts); do not edit, tell in your
// report.
/** Joins the lines of an item to paragraphs and tells to which part of the item each belongs. */
final class ParagraphReader {
  /** {@code 1. godkänner …}, {@code a) utse …}: an entry of a numbered list. */
  private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,2}|[a-z])[.)]\\s+\\p{L}.*");

  /** {@code att …}, {@code samt att …}, {@code och att …}: a clause goes on or begins. */
  private static final Pattern CLAUSE =
      Pattern.compile("(?iU)^(?:(?:samt|och|dels)\\s+)?att(?:\\s.*|$)");

  /** {@code att uppdra åt sekretariatet}: it needs another att to be whole. */
  private static final Pattern NEEDS_ATT =
      Pattern.compile(
          ".*\\b(?:uppdra(?:ga|r)?|uppmana|rekommendera|foresla|i uppdrag)\\b(?!.*\\batt\\b).*");

  private final Lines lines;
  private final boolean formal;

  ParagraphReader(Lines lines, boolean formal) {
    this.lines = lines;
    this.formal = formal;
  }

  /**
   * A paragraph before it is a value.
   *
   * @param section the part of the item
   * @param heading the heading or label it stands under, as printed; empty before the first
   * @param text not empty
   */
  record Block(Section section, String heading, Passage text) {}

  /**
   * An item's content.
   *
   * @param blocks its paragraphs
   * @param labels the headings and labels between them, as printed
   */
  record Content(List<Block> blocks, List<String> labels) {}

  /** Returns what stands on the content lines {@code [from, to)} of an item. */
  Content read(int from, int to) {
    Run run = new Run(true);
    List<Block> blocks = read(from, to, run);
    return new Content(blocks, run.labels);
  }

  /** Returns all paragraphs of a text that is no protocol, no word left out. */
  List<Block> document() {
    return read(0, lines.content().size(), new Run(false));
  }

  private List<Block> read(int from, int to, Run run) {
    for (int i = from; i < to; i++) {
      run.add(lines.content().get(i));
    }
    run.flush();
    return run.blocks;
  }

  /** One pass over an item's lines. */
  private final class Run {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> open = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private Section section = Section.SUMMARY;

    /** What the last heading opened; a paragraph below it may go back to the summary. */
    private Section headed = Section.SUMMARY;

    /** Whether the decisions of this block are att-clauses; empty before the first. */
    private Optional<Boolean> clauses = Optional.empty();

    private boolean inline;
    private final boolean labelled;

    Run(boolean labelled) {
      this.labelled = labelled;
    }

    void add(Line line) {
      Optional<Sections.Found> heading = labelled ? line.section() : Optional.empty();
      if (heading.isPresent() && opens(heading.get(), line)) {
        flush();
        section = heading.get().section();
        headed = section;
        labels.add(line.text().substring(0, heading.get().rest()));
        clauses = Optional.empty();
        inline = heading.get().rest() < line.text().length();
        if (inline) {
          open.add(line.from(heading.get().rest()));
        }
        return;
      }
      if (!open.isEmpty() && breaks(open.getLast(), line)) {
        flush();
      }
      if (open.isEmpty()) {
        section = sectionOf(line);
      }
      open.add(line);
    }

    private boolean opens(Sections.Found heading, Line line) {
      // "Mötet beslutar att …" must open a paragraph; inside one it is told, not decided.
      return heading.label().isPresent()
          || heading.rest() == line.text().length()
          || open.isEmpty()
          || breaks(open.getLast(), line);
    }

    void flush() {
      if (open.isEmpty()) {
        return;
      }
      Passage text = Passage.of(open);
      open.clear();
      if (text.isEmpty()) {
        return;
      }
      if (section == Section.DECISION && clauses.isEmpty()) {
        clauses = Optional.of(CLAUSE.matcher(text.text()).matches());
      }
      boolean told = section == Section.SUMMARY && headed != Section.SUMMARY;
      blocks.add(new Block(section, told || labels.isEmpty() ? "" : labels.getLast(), text));
    }

    /** To which part a paragraph belongs that begins with this line. */
    private Section sectionOf(Line line) {
      boolean began = !blocks.isEmpty() && blocks.getLast().section() == section;
      if (section == Section.PRESENTERS && began) {
        return Section.SUMMARY;
      }
      if (section != Section.DECISION || clauses.isEmpty()) {
        return section;
      }
      boolean goesOn = CLAUSE.matcher(line.text()).matches() || line.startsLower();
      boolean listed = Bullets.length(line.text()) > 0 || NUMBER.matcher(line.text()).matches();
      if (clauses.get()) {
        return goesOn || (formal && listed) ? section : Section.SUMMARY;
      }
      return formal || !inline || goesOn || listed ? section : Section.SUMMARY;
    }

    /** Whether a paragraph ends between two lines. */
    private boolean breaks(Line line, Line next) {
      if (Bullets.length(next.text()) > 0 || NUMBER.matcher(next.text()).matches()) {
        return true;
      }
      if (section == Section.DECISION && CLAUSE.matcher(next.text()).matches()) {
        return !completes(line, next);
      }
      if (next.startsLower() && !line.endsSentence()) {
        return next.gap() && listEntry(open.getFirst()) && section != Section.DECISION;
      }
      if (next.gap()) {
        return true;
      }
      if (lines.width() == Lines.UNWRAPPED || section == Section.PRESENTERS) {
        return !line.text().endsWith(",")
            && !line.text().endsWith(" och")
            && !lines.full(line, next);
      }
      if (section == Section.BASIS || section == Section.DISTRIBUTION) {
        return !lines.full(line, next);
      }
      boolean ends = line.endsSentence();
      return ends && (lines.stopsShort(line, next) || newSentence(next));
    }

    private boolean listEntry(Line line) {
      return Bullets.length(line.text()) > 0;
    }

    /** "att uppdra åt sekretariatet / att ta fram": the second att belongs to the first clause. */
    private boolean completes(Line line, Line next) {
      return !next.gap()
          && Character.isLowerCase(next.text().charAt(0))
          && !line.endsSentence()
          && !line.text().endsWith(",")
          && !lines.stopsShort(line, next)
          && NEEDS_ATT.matcher(Fold.letters(tail(open))).matches();
    }

    private String tail(List<Line> open) {
      List<Line> last = open.subList(Math.max(0, open.size() - 4), open.size());
      String text = Passage.of(last).text();
      return CLAUSE.matcher(text).matches() ? text.substring(4) : text;
    }

    /**
     * Rule: "In formal protocols a decision is a sentence or paragraph under Beslut": a sentence on
     * a line of its own is the next.
     */
    private boolean newSentence(Line next) {
      if (!formal || section != Section.DECISION) {
        return false;
      }
      return !CLAUSE.matcher(open.getFirst().text()).matches()
          && Character.isUpperCase(next.text().charAt(0));
    }
  }
}
