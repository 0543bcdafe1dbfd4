package se.protokollsok.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.protocol.Signature;
import se.protokollsok.search.Neighbours;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.source.Finding;
import se.protokollsok.source.Sourced;

/** The page of a protocol, and of its head. */
final class ProtocolPage {
  private static final String HEAD = "0";

  private final SearchEngine engine;
  private final Links links;
  private final Frames frames;
  private final Meetings meetings;
  private final Attendances attendances;
  private final Readings readings;
  private final Sheets sheets;

  ProtocolPage(Site site) {
    this.engine = site.engine();
    this.links = site.links();
    this.frames = site.frames();
    this.meetings = new Meetings(links);
    this.attendances = new Attendances(site.persons());
    this.readings = new Readings(links);
    this.sheets = new Sheets(site);
  }

  /** Returns the page of a whole protocol. */
  ProtocolView whole(ArchivedProtocol archived, Sight sight, PageMeta meta) {
    String href = links.protocol(archived.id());
    ReadingView reading = readings.protocol(archived, href, sight);
    Marking marking = Marking.of(engine, sight.query(), archived);
    Lines lines = new Lines(sight.mode(), marking.marks());
    return view(
        archived,
        new Part(
            Meetings.name(archived),
            items(archived, lines),
            reading,
            lines,
            sheets.of(archived, href, 1, sight, marking),
            meta));
  }

  /** Returns the page of its head: attendance and facts, no items. */
  ProtocolView head(ArchivedProtocol archived, Sight asked, PageMeta meta) {
    Sight sight = asked.in(ReadingMode.PLAIN);
    ReadingView reading = readings.protocol(archived, "", sight);
    String heading = "Närvaro: " + Meetings.name(archived);
    Marking marking = Marking.of(engine, sight.query(), archived);
    String href = links.item(archived.id(), HEAD);
    int first =
        archived.protocol().attendance().stream().mapToInt(it -> it.span().page()).min().orElse(1);
    return view(
        archived,
        new Part(
            heading,
            List.of(),
            reading,
            new Lines(ReadingMode.PLAIN, marking.marks()),
            sheets.of(archived, href, first, sight, marking),
            meta));
  }

  /** What tells the page of a protocol from that of its head. */
  private record Part(
      String heading,
      List<ProtocolView.Item> items,
      ReadingView reading,
      Lines lines,
      SheetView sheet,
      PageMeta meta) {
    ReadingMode mode() {
      return lines.mode();
    }
  }

  private ProtocolView view(ArchivedProtocol archived, Part part) {
    Protocol protocol = archived.protocol();
    Neighbours neighbours = engine.neighbours(archived.id());
    return new ProtocolView(
        frames.of(part.heading() + part.mode().title(), Frames.Place.NONE).with(part.meta()),
        part.heading(),
        part.reading(),
        Swedish.kind(protocol.kind()),
        Meetings.organisation(archived),
        links.protocol(archived.id()),
        Meetings.facts(protocol.head()),
        archived.findings().stream().map(Finding::message).distinct().toList(),
        part.items(),
        attendances.of(archived, engine.persons()),
        protocol.signatures().stream().map(ProtocolPage::signature).toList(),
        new Texts(part.lines()).ofDocument(protocol.document()),
        readings.pages(archived),
        part.mode() == ReadingMode.PAGES,
        part.sheet(),
        meetings.original(archived, 0),
        parts(archived),
        neighbours.previous().map(meetings::link),
        neighbours.next().map(meetings::link));
  }

  private List<ProtocolView.Item> items(ArchivedProtocol archived, Lines lines) {
    Map<ItemEntry, List<Integer>> pages = PageAnchors.byItem(archived);
    return archived.entries().stream()
        .filter(entry -> entry.index() != ItemEntry.HEAD)
        .map(entry -> item(archived, entry, lines, pages.getOrDefault(entry, List.of())))
        .toList();
  }

  private ProtocolView.Item item(
      ArchivedProtocol archived, ItemEntry entry, Lines lines, List<Integer> pages) {
    AgendaItem item = archived.protocol().items().get(entry.index());
    return new ProtocolView.Item(
        Meetings.number(archived, item),
        item.number().part().isPresent(),
        lines.of(item.title(), item.titleRepairs()),
        links.item(archived.id(), entry.key()),
        ItemPage.decisions(item, lines),
        item.presenters().stream()
            .map(Sourced::value)
            .map(PersonMention::name)
            .collect(Collectors.joining(", ")),
        pages);
  }

  static String signature(Signature signature) {
    return signature.name()
        + signature.role().map(role -> ", " + role).orElse("")
        + signature.date().map(day -> ", " + Swedish.day(day)).orElse("")
        + signature.time().map(time -> " kl. " + time).orElse("");
  }

  private List<LinkView> parts(ArchivedProtocol archived) {
    return archived.otherParts().stream()
        .map(engine::protocol)
        .flatMap(Optional::stream)
        .map(
            part -> LinkView.of(Meetings.name(part), links.protocol(part.id()), part.file().path()))
        .toList();
  }
}
