package se.protokollsok.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.source.Sourced;

/**
 * Excerpts of protocols, to print and as PDF. Made from what pages show: what is masked stays so.
 */
final class Excerpts {
  private final Site site;
  private final Attendances attendances;
  private final Meetings meetings;
  private final Readings readings;

  Excerpts(Site site) {
    this.site = site;
    this.attendances = new Attendances(site.persons());
    this.meetings = new Meetings(site.links());
    this.readings = new Readings(site.links());
  }

  /** Returns the excerpt of the item this entry is about, for a reader who came from there. */
  ExcerptView view(ArchivedProtocol archived, ItemEntry entry, PublicAddress reached) {
    Protocol protocol = archived.protocol();
    AgendaItem item = protocol.items().get(entry.index());
    Lines lines = new Lines(ReadingMode.PLAIN);
    String number = Hits.number(item.number().text(), protocol.countsParagraphs(item));
    String heading = Hits.heading(number, item.title());
    String meeting = Meetings.name(archived);
    String organisation = Meetings.organisation(archived);
    String href = site.links().item(archived.id(), entry.key());
    String excerpt = site.links().excerpt(archived.id(), entry.key());
    ReadingView reading = readings.item(archived.file(), item, href, Sight.PLAIN);
    return new ExcerptView(
        "Protokollsutdrag: " + heading + ", " + meeting,
        site.frames().excerptStyle(),
        "Protokollsutdrag, " + CopyView.meeting(meeting, organisation),
        organisation,
        meeting,
        heading,
        facts(archived, item),
        ItemPage.notes(item),
        ItemPage.decisions(item, lines),
        Particulars.proceedings(item),
        new Texts(lines).of(item),
        attendances.of(archived, site.engine().persons()),
        Meetings.signed(protocol),
        protocol.signatures().stream().map(ProtocolPage::signature).toList(),
        reading.label().isEmpty() ? "" : reading.label() + ". " + reading.detail(),
        href,
        reached.of(href),
        excerpt + ".pdf",
        meetings.original(archived, item.titleSpan().page()),
        Swedish.day(LocalDate.now(site.clock())));
  }

  /** The file name a browser is told: that of the address, which has no sign of its own. */
  static String fileName(ArchivedProtocol archived, ItemEntry entry) {
    return "protokollsutdrag-" + archived.id() + "-" + entry.key() + ".pdf";
  }

  private static List<ProtocolView.Fact> facts(ArchivedProtocol archived, AgendaItem item) {
    List<ProtocolView.Fact> facts = new ArrayList<>(Meetings.facts(archived.protocol().head()));
    item.fileNumber().ifPresent(text -> facts.add(new ProtocolView.Fact("Diarienummer", text)));
    String presenters =
        item.presenters().stream()
            .map(Sourced::value)
            .map(PersonMention::name)
            .collect(Collectors.joining(", "));
    if (!presenters.isEmpty()) {
      facts.add(new ProtocolView.Fact("Föredragande", presenters));
    }
    if (item.titleSpan().page() > 0) {
      facts.add(new ProtocolView.Fact("Står på", "sida " + item.titleSpan().page()));
    }
    return facts;
  }
}
