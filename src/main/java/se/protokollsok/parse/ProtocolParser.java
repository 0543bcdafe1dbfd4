package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.protocol.SearchWords;
import se.protokollsok.protocol.Signature;
import se.protokollsok.repair.RepairedText;
import se.protokollsok.source.Finding;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.Sourced;

/**
 * Reads protocols of both families. Never fails: every text gives a protocol, if need be an empty
 * one, and what is missing is a finding; so is a part that one of the readers fails on. Pure;
 * thread-safe.
 */
public final class ProtocolParser {
  /** The stage's version: it changes when the same text would give another result. */
  public static final String VERSION = "7";

  private final Knowledge knowledge;
  private final Affiliations known;

  /** Makes a parser that knows these municipalities and bodies. */
  public ProtocolParser(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.known = Affiliations.of(knowledge);
  }

  /**
   * Reads a text.
   *
   * @param text the repaired text; may be empty
   * @param path the file's path within the archive; its name tells what a file is where its text
   *     does not
   * @return what was understood, and what was missed
   */
  public ParseResult parse(RepairedText text, String path) {
    Lines lines = Lines.of(text);
    Sources sources = new Sources(text);
    Affiliations affiliations = known.forOneText();
    boolean formal = Family.isFormal(lines);
    ItemSplitter.Split split = new ItemSplitter(lines).split();
    List<Line> head = head(lines, split);
    Guard guard = new Guard();
    SourceSpan top = head.isEmpty() ? SourceSpan.NONE : sources.of(head);
    List<Attendance> attendance =
        guard.read(
            "Närvarolistan",
            top,
            List.of(),
            () -> new AttendanceReader(affiliations, sources).read(head, formal));
    HeadReader heads = new HeadReader(knowledge, affiliations, sources);
    Head read =
        guard.read(
            "Protokollhuvudet",
            top,
            Head.EMPTY,
            () -> heads.read(head, lines, below(lines.content(), split), attendance));
    ItemReader reader =
        new ItemReader(
            lines, affiliations, sources, formal, read.date().map(Sourced::value), guard);
    List<AgendaItem> items =
        closed(split.items().stream().map(reader::read).toList(), behind(lines.content(), split));
    boolean records = Records.of(attendance, items);
    DocumentKind kind = DocumentKinds.of(lines, path, records);
    List<Line> after = after(lines.content(), split.end());
    List<Signature> signatures =
        guard.read(
            "Underskrifterna", top, List.of(), () -> new SignatureReader(sources).read(after));
    Protocol protocol =
        kind == DocumentKind.PROTOCOL
            ? new Protocol(
                text.file(),
                kind,
                Excerpts.mark(read, items, attendance),
                attendance,
                items,
                signatures,
                SignatureReader.state(signatures, after),
                List.of(),
                around(lines.content(), split, sources))
            : new Protocol(
                text.file(), kind, read, List.of(), List.of(), List.of(), document(lines, sources));
    List<Finding> findings = new ArrayList<>(guard.faults());
    findings.addAll(new Gaps(sources, text.text().length()).of(protocol));
    return new ParseResult(protocol, findings);
  }

  /** Every line before the first item: running heads are facts there. */
  private static List<Line> head(Lines lines, ItemSplitter.Split split) {
    int limit =
        split.headEnd() < lines.content().size()
            ? lines.content().get(split.headEnd()).begin()
            : Integer.MAX_VALUE;
    List<Line> head = new ArrayList<>();
    for (Line line : lines.all()) {
      boolean later = line.furniture() && line.page() > 0;
      if (line.begin() < limit && !later) {
        head.add(line);
      }
    }
    return head;
  }

  /** The lines before the first item and behind the last, but for the signature page. */
  private static SearchWords around(List<Line> content, ItemSplitter.Split split, Sources sources) {
    List<Line> before = content.subList(0, split.headEnd());
    List<Line> behind = behind(content, split);
    List<String> others = new ArrayList<>();
    for (List<Line> part : List.of(before, behind)) {
      if (!part.isEmpty()) {
        others.addAll(sources.otherReadings(part.getFirst().begin(), part.getLast().end()));
      }
    }
    return new SearchWords(
        Stream.concat(before.stream(), behind.stream()).map(Line::text).toList(),
        others.stream().distinct().sorted().toList());
  }

  /** From the first item to the page of electronic signatures. */
  private static List<Line> below(List<Line> content, ItemSplitter.Split split) {
    int end = Math.min(content.size(), split.signatures());
    return content.subList(Math.min(split.headEnd(), end), end);
  }

  private static List<Line> behind(List<Line> content, ItemSplitter.Split split) {
    return content.subList(split.end(), Math.max(split.end(), split.signatures()));
  }

  /** "Mötet avslutades" stands in the last item for those who look for it there. */
  private static List<AgendaItem> closed(List<AgendaItem> items, List<Line> behind) {
    if (items.isEmpty() || behind.isEmpty()) {
      return items;
    }
    List<AgendaItem> all = new ArrayList<>(items);
    all.set(all.size() - 1, all.getLast().withPrinted(behind.stream().map(Line::text).toList()));
    return all;
  }

  private static List<Line> after(List<Line> content, int from) {
    return content.subList(Math.min(from, content.size()), content.size());
  }

  private static List<Paragraph> document(Lines lines, Sources sources) {
    return new ParagraphReader(lines, false)
        .document().stream()
            .flatMap(block -> ItemReader.paragraph(block, sources).stream())
            .toList();
  }
}
