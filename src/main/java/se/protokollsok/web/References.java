package se.protokollsok.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.protokollsok.knowledge.Folding;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Reference;
import se.protokollsok.search.MeetingSummary;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.source.Sourced;

/**
 * Where the references of an item lead. Only where just one item or protocol of the archive can be
 * meant is there a link: a wrong link is worse than none.
 */
final class References {
  /** More protocols than a body has in a year; a longer period names no meeting. */
  private static final int LOOKED_AT = 40;

  /** The short names that formal protocols use. */
  private static final Map<String, String> SHORT_NAMES =
      Map.of("kf", "kommunfullmaktige", "ks", "kommunstyrelsen");

  private final SearchEngine engine;
  private final Links links;

  References(SearchEngine engine, Links links) {
    this.engine = engine;
    this.links = links;
  }

  /** Returns the references of an item, each wording once; without an address if it is not sure. */
  List<LinkView> of(ArchivedProtocol archived, AgendaItem item) {
    Map<String, LinkView> found = new LinkedHashMap<>();
    for (Reference reference : item.mentions().references()) {
      found.putIfAbsent(
          reference.text().toLowerCase(Locale.ROOT),
          LinkView.of(reference.text(), address(archived, item, reference).orElse("")));
    }
    return List.copyOf(found.values());
  }

  private Optional<String> address(
      ArchivedProtocol archived, AgendaItem item, Reference reference) {
    return switch (reference.kind()) {
      case ITEM ->
          reference
              .number()
              .filter(number -> !number.equals(item.number().text()))
              .flatMap(number -> only(items(archived, number)));
      case PROTOCOL ->
          reference
              .number()
              .flatMap(
                  number ->
                      only(
                          meetings(archived, reference)
                              .filter(it -> it.number().equals(Optional.of(number)))
                              .map(it -> links.protocol(it.id()))));
      case MEETING ->
          day(reference)
              .flatMap(
                  day ->
                      only(
                          meetings(archived, reference)
                              .filter(it -> it.date().equals(Optional.of(day)))
                              .map(it -> links.protocol(it.id()))));
      case PARAGRAPH -> paragraph(archived, reference);
    };
  }

  private Optional<String> paragraph(ArchivedProtocol archived, Reference reference) {
    if (reference.number().isEmpty() || reference.first().isEmpty()) {
      return Optional.empty();
    }
    List<MeetingSummary> possible =
        meetings(archived, reference).filter(it -> isWithin(it, reference)).toList();
    return possible.size() > LOOKED_AT
        ? Optional.empty()
        : only(
            possible.stream()
                .flatMap(it -> engine.protocol(it.id()).stream())
                .flatMap(it -> items(it, reference.number().get())));
  }

  private static Optional<LocalDate> day(Reference reference) {
    return reference.first().filter(day -> reference.last().equals(Optional.of(day)));
  }

  private static boolean isWithin(MeetingSummary meeting, Reference reference) {
    return meeting
        .date()
        .filter(day -> reference.first().filter(day::isBefore).isEmpty())
        .filter(day -> reference.last().filter(day::isAfter).isEmpty())
        .isPresent();
  }

  /** The protocols of the body the reference names, or of the same body; itself is none of them. */
  private Stream<MeetingSummary> meetings(ArchivedProtocol archived, Reference reference) {
    String organisation = Meetings.organisation(archived);
    String own =
        archived.protocol().head().body().map(Sourced::value).map(BodyName::canonical).orElse("");
    return engine.meetings().stream()
        .filter(meeting -> meeting.kind() == DocumentKind.PROTOCOL)
        .filter(meeting -> !meeting.id().equals(archived.id()))
        .filter(meeting -> meeting.organisation().equals(organisation))
        .filter(
            meeting ->
                reference
                    .body()
                    .map(body -> names(body, meeting.body()))
                    .orElse(meeting.body().equals(own)));
  }

  /** Whether these printed words mean the body: "KS", "kommunstyrelsens". */
  private static boolean names(String printed, String body) {
    String words = Folding.fold(printed.strip());
    String name = SHORT_NAMES.getOrDefault(words, words);
    String folded = Folding.fold(body);
    return folded.equals(name) || (folded + "s").equals(name);
  }

  private Stream<String> items(ArchivedProtocol archived, String number) {
    return archived.entries().stream()
        .filter(entry -> entry.index() != ItemEntry.HEAD)
        .filter(
            entry -> archived.protocol().items().get(entry.index()).number().text().equals(number))
        .map(entry -> links.item(archived.id(), entry.key()));
  }

  private static Optional<String> only(Stream<String> addresses) {
    List<String> found = addresses.distinct().limit(2).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
