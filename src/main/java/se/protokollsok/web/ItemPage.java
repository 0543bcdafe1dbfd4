package se.protokollsok.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Role;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.SearchEngine;

/** The page of an item. */
final class ItemPage {
  private final Site site;
  private final SearchEngine engine;
  private final Links links;
  private final PersonPages persons;
  private final Frames frames;
  private final Meetings meetings;
  private final Readings readings;
  private final Courses courses;
  private final References references;
  private final Attendances attendances;
  private final Sheets sheets;

  ItemPage(Site site) {
    this.site = site;
    this.engine = site.engine();
    this.links = site.links();
    this.persons = site.persons();
    this.frames = site.frames();
    this.meetings = new Meetings(links);
    this.readings = new Readings(links);
    this.courses = new Courses(engine, links);
    this.references = new References(engine, links);
    this.attendances = new Attendances(site.persons());
    this.sheets = new Sheets(site);
  }

  /**
   * What of a page looks outwards.
   *
   * @param reached where the reader came from
   * @param meta what the page tells programs
   */
  record Outside(PublicAddress reached, PageMeta meta) {}

  /** Returns the page of the item this entry is about. */
  ItemView view(ArchivedProtocol archived, ItemEntry entry, Sight sight, Outside outside) {
    AgendaItem item = archived.protocol().items().get(entry.index());
    String number = Meetings.number(archived, item);
    String meeting = Meetings.name(archived);
    String href = links.item(archived.id(), entry.key());
    String title = (number + " " + item.title()).strip() + ", " + meeting + sight.mode().title();
    Marking marking = Marking.of(engine, sight.query(), archived, item);
    Lines lines = new Lines(sight.mode(), marking.marks());
    int page = item.titleSpan().page();
    List<TextView> texts = new Texts(lines).of(item);
    CopyView copy = copy(archived, item, new CopyView.Place(href, outside.reached()));
    return new ItemView(
        frames.of(title, Frames.Place.NONE).with(outside.meta()),
        Hits.number(item.number().text(), archived.protocol().countsParagraphs(item)),
        lines.of(item.title(), item.titleRepairs()),
        readings.item(archived.file(), item, href, sight),
        LinkView.of(meeting, links.protocol(archived.id())),
        Meetings.day(archived),
        Meetings.organisation(archived),
        notes(item),
        clauses(item, lines, copy),
        texts,
        facts(item),
        persons(entry, Role.PRESENTS),
        Stream.of(Role.TASK, Role.NAMED).flatMap(role -> persons(entry, role).stream()).toList(),
        municipalities(entry),
        Particulars.proceedings(item),
        tasks(archived.id(), entry.key()),
        courses.of(archived.id(), entry.key()),
        courses.mentionedBy(archived.id(), entry.key()),
        references.of(archived, item),
        parts(archived, item),
        href,
        page == 0 ? "text" : "p" + page,
        attendances.of(archived, engine.persons()),
        sheets.of(archived, href, page, sight, marking),
        PageAnchors.missing(archived, entry, texts),
        copy,
        links.excerpt(archived.id(), entry.key()),
        meetings.original(archived, page),
        neighbour(archived, entry, -1),
        neighbour(archived, entry, 1));
  }

  private static CopyView copy(ArchivedProtocol archived, AgendaItem item, CopyView.Place place) {
    String number = Hits.number(item.number().text(), archived.protocol().countsParagraphs(item));
    return CopyView.of(
        Hits.heading(number, item.title()),
        CopyView.meeting(Meetings.name(archived), Meetings.organisation(archived)),
        item.decisions().stream().map(DecisionClause::text).toList(),
        place);
  }

  /** Clauses are numbered from 1 in the order of the protocol, those in running text last. */
  private static List<ClauseView> clauses(AgendaItem item, Lines lines, CopyView copy) {
    List<ClauseView> clauses = new ArrayList<>();
    for (HitView.Decision decision : decisions(item, lines)) {
      int number = clauses.size() + 1;
      String anchor = "beslut-" + number;
      String words = item.decisions().get(number - 1).text();
      clauses.add(new ClauseView(decision, anchor, copy.part(", beslut " + number, words, anchor)));
    }
    return clauses;
  }

  /** Returns the decisions of an item with their words shown like this. */
  static List<HitView.Decision> decisions(AgendaItem item, Lines lines) {
    return item.decisions().stream()
        .map(clause -> HitView.Decision.of(clause, lines.of(clause.text(), clause.repairs())))
        .toList();
  }

  static List<String> notes(AgendaItem item) {
    List<String> notes = new ArrayList<>();
    if (item.immediate()) {
      notes.add("Paragrafen är omedelbart justerad.");
    }
    if (item.partial()) {
      notes.add("Ärendet är inte publicerat i sin helhet.");
    }
    return notes;
  }

  private static List<ProtocolView.Fact> facts(AgendaItem item) {
    List<ProtocolView.Fact> facts = new ArrayList<>();
    item.fileNumber().ifPresent(text -> facts.add(new ProtocolView.Fact("Diarienummer", text)));
    int page = item.titleSpan().page();
    if (page > 0) {
      facts.add(new ProtocolView.Fact("Står på", "sida " + page));
    }
    add(facts, "Belopp i texten", Particulars.amounts(item));
    add(facts, "Tidsgränser i texten", Particulars.deadlines(item));
    return facts;
  }

  private static void add(List<ProtocolView.Fact> facts, String name, List<String> words) {
    if (!words.isEmpty()) {
      facts.add(new ProtocolView.Fact(name, String.join("; ", words)));
    }
  }

  private List<LinkView> persons(ItemEntry entry, Role role) {
    return entry.persons().stream()
        .filter(person -> person.role() == role)
        .map(
            person ->
                LinkView.of(
                    person.name(),
                    persons.href(person.personId()).orElse(""),
                    role == Role.PRESENTS ? "" : Swedish.role(role)))
        .toList();
  }

  private List<LinkView> municipalities(ItemEntry entry) {
    return entry.municipalities().stream()
        .map(
            name ->
                LinkView.of(
                    name,
                    site.towns()
                        .address(name)
                        .map(links::municipality)
                        .orElseGet(() -> search(name))))
        .toList();
  }

  private String search(String municipality) {
    return links.search(Draft.everything().with(Dimension.MUNICIPALITY, municipality).request());
  }

  private List<TaskView> tasks(String id, String key) {
    TaskViews views = new TaskViews(site);
    return engine.tasksGivenIn(id, key).stream().map(views::view).toList();
  }

  /** The parts of a whole item, or the whole a part belongs to: they share the main number. */
  private List<LinkView> parts(ArchivedProtocol archived, AgendaItem item) {
    boolean part = item.number().part().isPresent();
    return archived.entries().stream()
        .filter(entry -> entry.index() != ItemEntry.HEAD)
        .filter(
            entry -> {
              AgendaItem other = archived.protocol().items().get(entry.index());
              return other.number().main().isPresent()
                  && other.number().main().equals(item.number().main())
                  && other.number().part().isPresent() != part;
            })
        .map(entry -> link(archived, entry))
        .toList();
  }

  private Optional<LinkView> neighbour(ArchivedProtocol archived, ItemEntry entry, int step) {
    int at = archived.entries().indexOf(entry) + step;
    return Optional.of(at)
        .filter(index -> index >= 0 && index < archived.entries().size())
        .map(index -> archived.entries().get(index))
        .filter(other -> other.index() != ItemEntry.HEAD)
        .map(other -> link(archived, other));
  }

  private LinkView link(ArchivedProtocol archived, ItemEntry entry) {
    AgendaItem item = archived.protocol().items().get(entry.index());
    String number = Meetings.number(archived, item);
    return LinkView.of(
        (number + " " + item.title()).strip(), links.item(archived.id(), entry.key()));
  }
}
