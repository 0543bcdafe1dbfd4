package se.protokollsok.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.search.MeetingSummary;
import se.protokollsok.source.Sourced;

/** What several pages say of a meeting, its items and its file. */
final class Meetings {
  private final Links links;

  Meetings(Links links) {
    this.links = links;
  }

  /** Returns "Kommundirektörsmöte 12 december 2025". */
  static String name(ArchivedProtocol archived) {
    Head head = archived.protocol().head();
    return Hits.meeting(
        head.body().map(Sourced::value).map(BodyName::canonical).orElse(""),
        head.date().map(Sourced::value),
        archived.file().path());
  }

  /** Returns a link to a meeting, named by day and number. */
  LinkView link(MeetingSummary meeting) {
    String number = meeting.number().map(text -> "nr " + text).orElse("");
    return LinkView.of(
        Hits.meeting(meeting.body(), meeting.date(), meeting.path()),
        links.protocol(meeting.id()),
        number);
  }

  /** Returns the day for machines, or the empty text. */
  static String day(ArchivedProtocol archived) {
    return archived
        .protocol()
        .head()
        .date()
        .map(Sourced::value)
        .map(LocalDate::toString)
        .orElse("");
  }

  /** Returns the organisation, or the empty text. */
  static String organisation(ArchivedProtocol archived) {
    return archived.protocol().head().organisation().map(Sourced::value).orElse("");
  }

  /** Returns "§ 179" where the protocol counts paragraphs, else "5"; empty without number. */
  static String number(ArchivedProtocol archived, AgendaItem item) {
    String number = item.number().text();
    boolean formal = archived.protocol().countsParagraphs(item);
    return formal && !number.isEmpty() ? "§ " + number : number;
  }

  /** Returns what is to be said of the untouched file. */
  ProtocolView.Original original(ArchivedProtocol archived, int page) {
    ArchivedFile file = archived.file();
    String href = links.original(archived.id());
    boolean opensAtPage = page > 0 && file.mediaType().equals(Originals.PDF);
    return new ProtocolView.Original(
        opensAtPage ? href + "#page=" + page : href,
        file.path(),
        Originals.format(file.mediaType()),
        Swedish.size(file.size()),
        file.pages() == 0 ? "" : Swedish.count(file.pages(), "sida", "sidor"),
        file.hash().hex(),
        signed(archived.protocol()));
  }

  /** Only of protocols is it told; nobody expects a notice to be signed. */
  static String signed(Protocol protocol) {
    if (protocol.kind() != DocumentKind.PROTOCOL) {
      return "";
    }
    return switch (protocol.signed()) {
      case SIGNED -> "Filen är undertecknad.";
      case UNSIGNED_PAGE -> "Filen har en sida för underskrifter, men inga namn står på den.";
      case NONE -> "Filen visar inga underskrifter.";
    };
  }

  /** Returns what the head tells, line by line. */
  static List<ProtocolView.Fact> facts(Head head) {
    List<ProtocolView.Fact> facts = new ArrayList<>();
    add(facts, "Datum", head.date().map(Sourced::value).map(Swedish::day));
    add(facts, "Tid", time(head));
    add(facts, "Plats", head.place().map(Sourced::value));
    add(facts, "Protokoll nr", head.number().map(Sourced::value));
    add(facts, "Paragrafer", head.paragraphs().map(Sourced::value));
    add(facts, "Ordförande", head.chair().map(Sourced::value));
    add(facts, "Sekreterare", head.secretary().map(Sourced::value));
    List<String> verifiers = head.verifiers().stream().map(Sourced::value).toList();
    add(facts, "Justerare", Optional.of(String.join(", ", verifiers)));
    add(facts, "I filen står", printed(head));
    return facts;
  }

  private static Optional<String> time(Head head) {
    Optional<String> start = head.start().map(Sourced::value).map(Object::toString);
    Optional<String> end = head.end().map(Sourced::value).map(Object::toString);
    return start.map(from -> "kl. " + from + end.map(to -> "–" + to).orElse(""));
  }

  /** The body's name as printed, where it is not the one it is found by. */
  private static Optional<String> printed(Head head) {
    return head.body()
        .map(Sourced::value)
        .filter(body -> !body.canonical().equalsIgnoreCase(body.printed()))
        .map(BodyName::printed);
  }

  private static void add(List<ProtocolView.Fact> facts, String name, Optional<String> value) {
    value
        .filter(text -> !text.isBlank())
        .ifPresent(text -> facts.add(new ProtocolView.Fact(name, text)));
  }
}
