package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Section;

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

  /** {@code Kommunstyrelsens förslag}, {@code Arbetsutskottet föreslår}, in folded letters. */
  private static final Pattern PROPOSED = Pattern.compile("\\bfor(?:slag|eslar)\\b");

  private static final int LONGEST_HEADING = 50;
  private static final int MOST_HEADING_WORDS = 5;

  /** How the decisions under one heading are printed: its first paragraph shows it. */
  private enum Shape {
    CLAUSES,
    LIST,
    PROSE
  }

  private final Lines lines;
  private final boolean formal;
  private final Organ organ;

  ParagraphReader(Lines lines, boolean formal) {
    this.lines = lines;
    this.formal = formal;
    this.organ = Organ.of(lines);
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

    /** Of the decisions below the last heading; empty before the first of them. */
    private Optional<Shape> shape = Optional.empty();

    /** Whether the heading and its first paragraph stand on one line. */
    private boolean inline;

    /** Whether that heading is the beginning of the sentence itself. */
    private boolean sentence;

    private final boolean labelled;

    Run(boolean labelled) {
      this.labelled = labelled;
    }

    void add(Line line) {
      Optional<Sections.Found> heading =
          labelled
              ? line.section().map(found -> ours(found, line)).filter(found -> opens(found, line))
              : Optional.empty();
      if (heading.isPresent()) {
        flush();
        open(heading.get(), line);
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

    private void open(Sections.Found heading, Line line) {
      section = heading.section();
      headed = section;
      String label = line.text().substring(0, heading.rest());
      if (!label.isBlank()) {
        labels.add(label);
      }
      shape = Optional.empty();
      inline = heading.rest() < line.text().length();
      sentence = inline && heading.label().isEmpty();
      if (inline) {
        open.add(line.from(heading.rest()));
      }
    }

    /** What another body decided is told, what it proposed is a proposal. */
    private Sections.Found ours(Sections.Found found, Line line) {
      boolean own = found.subject().map(organ::owns).orElse(true);
      boolean whole = found.rest() == line.text().length();
      if (own || !whole) {
        return found;
      }
      boolean proposed = PROPOSED.matcher(Fold.letters(line.text())).find();
      Section section = proposed ? Section.PROPOSAL : Section.SUMMARY;
      return new Sections.Found(section, Optional.empty(), found.rest());
    }

    private boolean opens(Sections.Found heading, Line line) {
      if (heading.label().isPresent() || heading.rest() == line.text().length()) {
        return true;
      }
      // "Mötet beslutar att …" must open a paragraph; inside one it is told, not decided. Below
      // a heading of its own it is the decision's text.
      boolean headed = section == Section.DECISION && !sentence && !ended();
      boolean ours = heading.subject().filter(organ::surelyOwns).isPresent();
      return ours && !headed && (open.isEmpty() || breaks(open.getLast(), line));
    }

    private boolean ended() {
      return open.isEmpty() && !blocks.isEmpty() && blocks.getLast().section() == section;
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
      if (section == Section.DECISION && shape.isEmpty()) {
        shape = Optional.of(shape(text.text()));
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
      if (section != Section.DECISION || shape.isEmpty()) {
        return section;
      }
      boolean goesOn = CLAUSE.matcher(line.text()).matches() || line.startsLower();
      boolean listed = listed(line.text());
      boolean stays =
          switch (shape.get()) {
            case CLAUSES -> goesOn || (formal && listed);
            case LIST -> goesOn || listed || DecisionReader.immediate(line.text());
            case PROSE -> goesOn || listed || (!sentence && (formal || !inline) && !heading(line));
          };
      return stays ? section : Section.SUMMARY;
    }

    /** A heading that is none of the known ones: few words above a text, nothing decided. */
    private boolean heading(Line line) {
      String text = line.text();
      return line.gap()
          && text.length() <= LONGEST_HEADING
          && !line.endsSentence()
          && text.split(" ", MOST_HEADING_WORDS + 1).length <= MOST_HEADING_WORDS
          && Character.isUpperCase(text.charAt(0))
          && DecisionKinds.of(text) == DecisionKind.OTHER;
    }

    private static Shape shape(String paragraph) {
      if (CLAUSE.matcher(paragraph).matches()) {
        return Shape.CLAUSES;
      }
      return listed(paragraph) ? Shape.LIST : Shape.PROSE;
    }

    private static boolean listed(String text) {
      return Bullets.length(text) > 0 || NUMBER.matcher(text).matches();
    }

    /** Whether a paragraph ends between two lines. */
    private boolean breaks(Line line, Line next) {
      if (listed(next.text())) {
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
