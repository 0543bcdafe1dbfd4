package se.protokollsok.web;

import java.time.LocalDate;
import java.util.HashMap;
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

  /** So many references of an item are looked up; what a page costs has a bound. */
  private static final int REFERENCES = 20;

  /** So many other protocols are read for a page. */
  private static final int READ = 80;

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
    return new OnePage().of(archived, item);
  }

  /** What is asked of the engine for one page, each once and only if a reference needs it. */
  private final class OnePage {
    private final Map<String, Optional<ArchivedProtocol>> read = new HashMap<>();
    private Optional<List<MeetingSummary>> all = Optional.empty();

    List<LinkView> of(ArchivedProtocol archived, AgendaItem item) {
      Map<String, LinkView> found = new LinkedHashMap<>();
      for (Reference reference : item.mentions().references()) {
        String words = reference.text().toLowerCase(Locale.ROOT);
        if (!found.containsKey(words)) {
          Optional<String> address =
              found.size() < REFERENCES ? address(archived, item, reference) : Optional.empty();
          found.put(words, LinkView.of(reference.text(), address.orElse("")));
        }
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
      return possible.size() > LOOKED_AT || tooMany(possible)
          ? Optional.empty()
          : only(
              possible.stream()
                  .flatMap(it -> protocol(it.id()).stream())
                  .flatMap(it -> items(it, reference.number().get())));
    }

    /** The protocols of the body the reference names, or of the same body, itself apart. */
    private Stream<MeetingSummary> meetings(ArchivedProtocol archived, Reference reference) {
      String organisation = Meetings.organisation(archived);
      String own =
          archived.protocol().head().body().map(Sourced::value).map(BodyName::canonical).orElse("");
      return all().stream()
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

    private boolean tooMany(List<MeetingSummary> possible) {
      long unread = possible.stream().filter(it -> !read.containsKey(it.id())).count();
      return read.size() + unread > READ;
    }

    private Optional<ArchivedProtocol> protocol(String id) {
      return read.computeIfAbsent(id, engine::protocol);
    }

    private List<MeetingSummary> all() {
      all = all.or(() -> Optional.of(engine.meetings()));
      return all.get();
    }
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
