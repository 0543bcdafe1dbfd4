package se.protokollsok.web;

import java.util.List;
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
  private final SearchEngine engine;
  private final Links links;
  private final Frames frames;
  private final Meetings meetings;
  private final Attendances attendances;

  ProtocolPage(SearchEngine engine, Links links, Frames frames) {
    this.engine = engine;
    this.links = links;
    this.frames = frames;
    this.meetings = new Meetings(links);
    this.attendances = new Attendances(links);
  }

  /** Returns the page of a whole protocol. */
  ProtocolView whole(ArchivedProtocol archived) {
    return view(archived, Meetings.name(archived), items(archived));
  }

  /** Returns the page of its head: attendance and facts, no items. */
  ProtocolView head(ArchivedProtocol archived) {
    return view(archived, "Närvaro: " + Meetings.name(archived), List.of());
  }

  private ProtocolView view(
      ArchivedProtocol archived, String heading, List<ProtocolView.Item> items) {
    Protocol protocol = archived.protocol();
    Neighbours neighbours = engine.neighbours(archived.id());
    return new ProtocolView(
        frames.of(heading, Frames.Place.NONE),
        heading,
        Swedish.kind(protocol.kind()),
        Meetings.organisation(archived),
        links.protocol(archived.id()),
        Meetings.facts(protocol.head()),
        archived.findings().stream().map(Finding::message).distinct().toList(),
        items,
        attendances.of(archived, engine.persons()),
        protocol.signatures().stream().map(ProtocolPage::signature).toList(),
        Texts.ofDocument(protocol.document()),
        meetings.original(archived, 0),
        parts(archived),
        neighbours.previous().map(meetings::link),
        neighbours.next().map(meetings::link));
  }

  private List<ProtocolView.Item> items(ArchivedProtocol archived) {
    return archived.entries().stream()
        .filter(entry -> entry.index() != ItemEntry.HEAD)
        .map(entry -> item(archived, entry))
        .toList();
  }

  private ProtocolView.Item item(ArchivedProtocol archived, ItemEntry entry) {
    AgendaItem item = archived.protocol().items().get(entry.index());
    return new ProtocolView.Item(
        Meetings.number(archived, item),
        item.number().part().isPresent(),
        item.title(),
        links.item(archived.id(), entry.key()),
        item.decisions().stream().map(HitView.Decision::of).toList(),
        item.presenters().stream()
            .map(Sourced::value)
            .map(PersonMention::name)
            .collect(Collectors.joining(", ")));
  }

  private static String signature(Signature signature) {
    return signature.name()
        + signature.role().map(role -> ", " + role).orElse("")
        + signature.date().map(day -> ", " + Swedish.day(day)).orElse("");
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
