package se.protokollsok.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.Task;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.FacetValue;
import se.protokollsok.search.MeetingSummary;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;
import se.protokollsok.search.SortOrder;

/** The page of a municipality. All 290 have one, also those that no protocol names. */
final class MunicipalityPage {
  private static final int LATEST = 10;
  private static final int PROTOCOLS = 5;
  private static final int PEOPLE = 12;
  private static final int TASKS = 10;

  /** How long the longest bar is: the width of the drawing. */
  private static final int BAR = 200;

  private final Site site;
  private final SearchEngine engine;
  private final Links links;
  private final Towns towns;
  private final Hits hits;

  MunicipalityPage(Site site) {
    this.site = site;
    this.engine = site.engine();
    this.links = site.links();
    this.towns = site.towns();
    this.hits = new Hits(links);
  }

  /** Returns the page at this last step of an address, or empty if no municipality has it. */
  Optional<MunicipalityView> view(String slug) {
    return towns.name(slug).map(name -> view(slug, name));
  }

  private MunicipalityView view(String slug, String name) {
    SearchRequest concerning = concerning(name).size(LATEST).request();
    SearchResponse found = engine.search(concerning);
    List<Person> people = engine.persons().stream().filter(it -> held(it, name)).toList();
    List<LinkView> holders = holders(people, name);
    List<Task> tasks = tasks(people, name);
    TaskViews taskViews = new TaskViews(site);
    return new MunicipalityView(
        site.frames().of(towns.fullName(name), Frames.Place.NONE),
        name,
        towns.fullName(name),
        Swedish.count(found.total(), "ärende rör ", "ärenden rör ") + name,
        found.hits().stream().map(hits::view).toList(),
        found.total() > LATEST ? links.search(concerning(name).request()) : "",
        years(name, found.facets().getOrDefault(Dimension.YEAR, List.of())),
        shown(holders, PEOPLE),
        rest(holders, PEOPLE),
        boards(name),
        tasks.stream().limit(TASKS).map(taskViews::view).toList(),
        tasks.size() > TASKS ? links.search(assigning(name)) : "",
        links.municipality(slug));
  }

  private static Draft concerning(String name) {
    return Draft.everything().with(Dimension.MUNICIPALITY, name).sort(SortOrder.NEWEST);
  }

  private static SearchRequest assigning(String name) {
    return concerning(name).with(Dimension.DECISION, DecisionKind.ASSIGNMENT.label()).request();
  }

  /** A year without hits between others is told too: its bar has no length. */
  private List<MunicipalityView.YearBar> years(String name, List<FacetValue> counts) {
    TreeMap<Integer, Long> byYear = new TreeMap<>();
    counts.stream()
        .filter(value -> value.count() > 0)
        .forEach(value -> byYear.put(Integer.valueOf(value.value()), value.count()));
    if (byYear.isEmpty()) {
      return List.of();
    }
    long most = byYear.values().stream().mapToLong(Long::longValue).max().orElse(1);
    return IntStream.rangeClosed(byYear.firstKey(), byYear.lastKey())
        .boxed()
        .sorted(Comparator.reverseOrder())
        .map(year -> bar(name, year, byYear.getOrDefault(year, 0L), most))
        .toList();
  }

  private MunicipalityView.YearBar bar(String name, int year, long count, long most) {
    SearchRequest search = concerning(name).with(Dimension.YEAR, "" + year).request();
    return new MunicipalityView.YearBar(
        "" + year,
        count == 0 ? "" : links.search(search),
        Swedish.number(count),
        (int) (BAR * count / most));
  }

  private static boolean held(Person person, String name) {
    return person.offices().stream().anyMatch(office -> isOf(office, name));
  }

  private static boolean isOf(Person.Office office, String name) {
    return office.municipality().equals(Optional.of(name));
  }

  private List<LinkView> holders(List<Person> people, String name) {
    record Holder(Person person, Person.Office office) {}
    List<Holder> holders = new ArrayList<>();
    for (Person person : people) {
      person.offices().stream()
          .filter(office -> isOf(office, name))
          .forEach(office -> holders.add(new Holder(person, office)));
    }
    Comparator<Holder> latest = Comparator.comparing(holder -> holder.office().last());
    return holders.stream()
        .sorted(latest.reversed().thenComparing(holder -> holder.person().name(), Swedish.order()))
        .map(
            holder ->
                LinkView.of(
                    holder.person().name(),
                    site.persons().href(holder.person()).orElse(""),
                    Offices.years(holder.office())))
        .toList();
  }

  private List<Task> tasks(List<Person> people, String name) {
    Map<String, Person> byId =
        people.stream().collect(Collectors.toMap(Person::id, person -> person));
    Predicate<Task> theirs =
        task ->
            task.personIds().stream()
                .filter(byId::containsKey)
                .anyMatch(id -> Offices.at(byId.get(id), task.decided(), name));
    return engine.tasks().stream()
        .filter(theirs)
        .sorted(Comparator.comparing(Task::decided).reversed())
        .toList();
  }

  private List<MunicipalityView.Board> boards(String name) {
    Set<String> own =
        engine.meetings().stream()
            .map(MeetingSummary::organisation)
            .filter(organisation -> towns.isOrganisation(name, organisation))
            .collect(Collectors.toSet());
    Map<String, List<MeetingSummary>> byBody =
        engine.meetings().stream()
            .filter(meeting -> own.contains(meeting.organisation()))
            .collect(
                Collectors.groupingBy(
                    meeting -> meeting.body().isEmpty() ? "Okänt organ" : meeting.body(),
                    () -> new TreeMap<>(Swedish.order()),
                    Collectors.toList()));
    return byBody.entrySet().stream()
        .map(entry -> board(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Newest first, as the engine lists them. */
  private MunicipalityView.Board board(String body, List<MeetingSummary> meetings) {
    List<LinkView> all = meetings.stream().map(this::protocol).toList();
    return new MunicipalityView.Board(
        body,
        Swedish.count(all.size(), "protokoll", "protokoll"),
        shown(all, PROTOCOLS),
        rest(all, PROTOCOLS));
  }

  /** One more costs no more room than the words that would hide it. */
  private static List<LinkView> shown(List<LinkView> all, int most) {
    return all.size() <= most + 1 ? all : all.subList(0, most);
  }

  private static List<LinkView> rest(List<LinkView> all, int most) {
    return all.subList(shown(all, most).size(), all.size());
  }

  private LinkView protocol(MeetingSummary meeting) {
    return LinkView.of(
        meeting.date().map(Swedish::day).orElse(meeting.path()),
        links.protocol(meeting.id()),
        Swedish.count(meeting.items(), "ärende", "ärenden"));
  }
}
