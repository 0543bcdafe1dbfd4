package se.protokollsok.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.search.PrivacyMask;
import se.protokollsok.source.Finding;
import se.protokollsok.source.Sourced;

/**
 * A protocol as the body of {@code GET /api/v1/protocols/{id}}: what its page shows, without the
 * running text. What is private is blotted out, as in every export.
 */
record ProtocolJson(
    String id,
    String url,
    FileJson file,
    @Nullable String body,
    @Nullable String organisation,
    @Nullable String date,
    @Nullable String number,
    @Nullable String start,
    @Nullable String end,
    @Nullable String place,
    List<PersonJson> present,
    List<PersonJson> absent,
    List<PersonJson> guests,
    List<ItemJson> items,
    List<String> otherParts,
    List<String> findings) {

  /** Returns the JSON of a protocol. */
  static String write(ArchivedProtocol archived, Links links) {
    Head head = archived.protocol().head();
    return Wire.json(
        new ProtocolJson(
            archived.id(),
            links.protocol(archived.id()),
            FileJson.of(archived, links),
            orNull(head.body().map(Sourced::value).map(BodyName::canonical)),
            orNull(head.organisation().map(Sourced::value)),
            orNull(head.date().map(Sourced::value).map(LocalDate::toString)),
            orNull(head.number().map(Sourced::value)),
            orNull(head.start().map(Sourced::value).map(Object::toString)),
            orNull(head.end().map(Sourced::value).map(Object::toString)),
            orNull(head.place().map(Sourced::value)),
            people(archived, AttendanceList.PRESENT),
            people(archived, AttendanceList.ABSENT),
            people(archived, AttendanceList.GUEST),
            archived.entries().stream()
                .filter(entry -> entry.index() != ItemEntry.HEAD)
                .map(entry -> ItemJson.of(archived, entry, links))
                .toList(),
            archived.otherParts(),
            archived.findings().stream()
                .map(Finding::message)
                .map(PrivacyMask::mask)
                .distinct()
                .toList()));
  }

  private static List<PersonJson> people(ArchivedProtocol archived, AttendanceList list) {
    return archived.protocol().attendance().stream()
        .filter(entry -> entry.list() == list)
        .map(PersonJson::of)
        .toList();
  }

  private static @Nullable String orNull(Optional<String> value) {
    return value.orElse(null);
  }

  private record FileJson(
      String path, String original, String sha256, long size, String mediaType, int pages) {
    static FileJson of(ArchivedProtocol archived, Links links) {
      ArchivedFile file = archived.file();
      return new FileJson(
          file.path(),
          links.original(archived.id()),
          file.hash().hex(),
          file.size(),
          file.mediaType(),
          file.pages());
    }
  }

  private record PersonJson(
      String name,
      @Nullable String municipality,
      @Nullable String affiliation,
      boolean remote,
      @Nullable String arrived) {
    static PersonJson of(Attendance entry) {
      return new PersonJson(
          entry.person().name(),
          orNull(entry.person().municipality()),
          orNull(entry.person().affiliation()),
          entry.remote(),
          orNull(entry.arrived().map(Object::toString)));
    }
  }

  private record ItemJson(
      String number,
      String title,
      String url,
      @Nullable String fileNumber,
      List<String> presenters,
      List<String> municipalities,
      List<SearchJson.DecisionJson> decisions) {
    static ItemJson of(ArchivedProtocol archived, ItemEntry entry, Links links) {
      AgendaItem item = archived.protocol().items().get(entry.index());
      return new ItemJson(
          item.number().text(),
          PrivacyMask.mask(item.title()),
          links.item(archived.id(), entry.key()),
          orNull(item.fileNumber()),
          item.presenters().stream().map(Sourced::value).map(PersonMention::name).toList(),
          entry.municipalities(),
          item.decisions().stream().map(SearchJson.DecisionJson::of).toList());
    }
  }
}
