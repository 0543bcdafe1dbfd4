package se.protokollsok.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.Role;
import se.protokollsok.protocol.Task;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;
import se.protokollsok.search.SortOrder;

/** The page of a person. What they did stands apart from where they merely were. */
final class PersonPage {
  /** The newest so many are shown; the search shows the rest. */
  private static final int SHOWN = 20;

  private final Site site;
  private final SearchEngine engine;
  private final Links links;
  private final Hits hits;
  private final MeetingDays days;

  PersonPage(Site site) {
    this.site = site;
    this.engine = site.engine();
    this.links = site.links();
    this.hits = new Hits(links);
    this.days = new MeetingDays(engine, links);
  }

  /** Returns a person's page. */
  PersonView view(Person person) {
    TaskViews views = new TaskViews(site);
    return new PersonView(
        site.frames().of(person.name(), Frames.Place.NONE),
        person.name(),
        person.offices().stream()
            .sorted(Comparator.comparing(Person.Office::last).reversed())
            .map(this::office)
            .toList(),
        person.spellings().stream().filter(name -> !name.equals(person.name())).toList(),
        maybeSame(person),
        engine.tasksOf(person.id()).stream()
            .sorted(Comparator.comparing(Task::decided).reversed())
            .map(views::view)
            .toList(),
        sections(person),
        days.of(person),
        links.search(Draft.everything().with(Dimension.PERSON, person.id()).request()),
        links.person(person.id()));
  }

  private PersonView.Office office(Person.Office office) {
    return new PersonView.Office(
        Offices.place(office),
        office.municipality().flatMap(site.towns()::address).map(links::municipality).orElse(""),
        Offices.years(office),
        Offices.record(office));
  }

  private List<LinkView> maybeSame(Person person) {
    return person.maybeSame().stream()
        .flatMap(id -> site.persons().known(id).stream())
        .map(
            other ->
                LinkView.of(
                    other.name(),
                    site.persons().href(other).orElse(""),
                    other.offices().stream()
                        .map(office -> Offices.place(office) + " " + Offices.years(office))
                        .collect(Collectors.joining(", "))))
        .toList();
  }

  private List<PersonView.Section> sections(Person person) {
    PersonView.Section presents = section(person, "Föredrar", Role.PRESENTS);
    PersonView.Section named = section(person, "Nämns", Role.NAMED);
    List<String> shown = presents.hits().stream().map(HitView::href).toList();
    List<HitView> others = new ArrayList<>(named.hits());
    others.removeIf(hit -> shown.contains(hit.href()));
    return Stream.of(
            presents, new PersonView.Section(named.anchor(), named.label(), others, named.all()))
        .filter(section -> !section.hits().isEmpty())
        .toList();
  }

  private PersonView.Section section(Person person, String label, Role role) {
    SearchRequest request =
        Draft.everything()
            .with(Dimension.PERSON, person.id())
            .roles(List.of(role))
            .sort(SortOrder.NEWEST)
            .size(SHOWN)
            .request();
    SearchResponse found = engine.search(request);
    return new PersonView.Section(
        role.label(),
        label,
        found.hits().stream().map(hits::view).toList(),
        found.total() > found.hits().size() ? links.search(request) : "");
  }
}
