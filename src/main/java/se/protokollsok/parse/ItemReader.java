package se.protokollsok.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Mentions;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Proceedings;
import se.protokollsok.protocol.SearchWords;
import se.protokollsok.protocol.Section;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.Sourced;
import se.protokollsok.source.WordRepair;

/** Reads an item: its paragraphs, decisions and presenters. */
final class ItemReader {
  /** {@code publiceras inte i sin helhet}. */
  private static final Pattern PARTIAL =
      Pattern.compile("publiceras (?:inte|ej) i sin helhet|inte publiceras i sin helhet");

  private final List<Line> content;
  private final ParagraphReader paragraphs;
  private final DecisionReader decisions;
  private final HiddenDecisions hidden;
  private final PresenterReader presenters;
  private final ProceedingsReader proceedings;
  private final MentionsReader mentions;
  private final Sources sources;
  private final Guard guard;

  /** Makes a reader of a formal protocol, or of a loose one, of the meeting on this day. */
  ItemReader(
      Lines lines,
      Affiliations affiliations,
      Sources sources,
      boolean formal,
      Optional<LocalDate> meeting,
      Guard guard) {
    this.content = lines.content();
    this.paragraphs = new ParagraphReader(lines, formal);
    ClauseReader clauses = new ClauseReader(sources, meeting);
    this.decisions = new DecisionReader(clauses);
    this.hidden = new HiddenDecisions(clauses);
    this.presenters = new PresenterReader(affiliations, sources);
    this.proceedings = new ProceedingsReader(sources);
    this.mentions = new MentionsReader(sources, meeting);
    this.sources = sources;
    this.guard = guard;
  }

  AgendaItem read(ItemSplitter.RawItem raw) {
    ParagraphReader.Content read = paragraphs.read(raw.from(), raw.to());
    List<ParagraphReader.Block> blocks = read.blocks();
    List<Line> lines = content.subList(raw.first(), Math.max(raw.to(), raw.first() + 1));
    SourceSpan title =
        raw.title().isEmpty()
            ? sources.of(content.get(raw.first()).begin(), content.get(raw.first()).end())
            : sources.of(raw.title());
    String of = " i ärendet ”" + raw.title().text() + "”";
    return new AgendaItem(
        raw.number(),
        raw.title().text(),
        raw.fileNumber(),
        guard.read("Föredragande" + of, title, List.of(), () -> presenters(blocks)),
        blocks.stream().flatMap(this::paragraph).toList(),
        guard.read("Besluten" + of, title, List.of(), () -> decisions(blocks)),
        blocks.stream().anyMatch(block -> DecisionReader.immediate(block.text().text())),
        blocks.stream()
            .anyMatch(block -> PARTIAL.matcher(Fold.letters(block.text().text())).find()),
        title,
        sources.of(lines),
        sources.repairs(raw.title()),
        new SearchWords(
            read.labels(), sources.otherReadings(lines.getFirst().begin(), lines.getLast().end())),
        guard.read("Handläggningen" + of, title, Proceedings.NONE, () -> proceedings.read(blocks)),
        guard.read("Uppgifterna" + of, title, Mentions.NONE, () -> mentions.read(raw, blocks)));
  }

  private List<DecisionClause> decisions(List<ParagraphReader.Block> blocks) {
    List<DecisionClause> clauses = new ArrayList<>(decisions.read(texts(blocks, Section.DECISION)));
    texts(blocks, Section.SUMMARY).forEach(text -> clauses.addAll(hidden.in(text)));
    return clauses;
  }

  private List<Sourced<PersonMention>> presenters(List<ParagraphReader.Block> blocks) {
    return presenters.read(texts(blocks, Section.PRESENTERS), texts(blocks, Section.SUMMARY));
  }

  private Stream<Paragraph> paragraph(ParagraphReader.Block block) {
    return paragraph(block, sources).stream();
  }

  static Optional<Paragraph> paragraph(ParagraphReader.Block block, Sources sources) {
    if (block.text().isEmpty()) {
      return Optional.empty();
    }
    int bullet = Bullets.length(block.text().text());
    Passage words = block.text().from(bullet);
    String mark = bullet > 0 ? "• " : "";
    List<WordRepair> repairs =
        sources.repairs(words).stream()
            .map(repair -> repair.at(mark.length() + repair.begin()))
            .toList();
    return Optional.of(
        new Paragraph(block.section(), mark + words.text(), sources.of(block.text()), repairs));
  }

  private static List<Passage> texts(List<ParagraphReader.Block> blocks, Section section) {
    return blocks.stream()
        .filter(block -> block.section() == section)
        .map(ParagraphReader.Block::text)
        .toList();
  }
}
