package se.protokollsok.web;

import java.util.Comparator;
import java.util.List;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.Role;
import se.protokollsok.protocol.Task;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;
import se.protokollsok.search.SortOrder;

/** Persons, matters and tasks: what runs across meetings. */
final class RegisterPages {
  /** The newest so many are shown; the search shows the rest. */
  private static final int SHOWN = 50;

  private static final int TASKS_SHOWN = 500;

  private final SearchEngine engine;
  private final Links links;
  private final Frames frames;
  private final Hits hits;

  RegisterPages(Site site) {
    this.engine = site.engine();
    this.links = site.links();
    this.frames = site.frames();
    this.hits = new Hits(links);
  }

  /** Returns a person's page. */
  ListViews.Person person(Person person) {
    SearchRequest active = of(person, Role.PRESENTS, Role.TASK, Role.NAMED);
    SearchResponse items = engine.search(active);
    SearchResponse meetings = engine.search(of(person, Role.PRESENT, Role.GUEST));
    return new ListViews.Person(
        frames.of(person.name(), Frames.Place.NONE),
        person.name(),
        person.spellings().stream().filter(name -> !name.equals(person.name())).toList(),
        person.offices().stream().map(RegisterPages::office).toList(),
        items.hits().stream().map(hits::view).toList(),
        items.total() > items.hits().size()
            ? links.search(Draft.of(active).size(SearchRequest.DEFAULT_SIZE).request())
            : "",
        meetings.hits().stream()
            .map(hits::view)
            .map(hit -> LinkView.of(hit.meeting(), hit.meetingHref(), hit.organisation()))
            .toList(),
        links.search(Draft.everything().with(Dimension.PERSON, person.id()).request()));
  }

  private static SearchRequest of(Person person, Role... roles) {
    return Draft.everything()
        .with(Dimension.PERSON, person.id())
        .roles(List.of(roles))
        .sort(SortOrder.NEWEST)
        .size(SHOWN)
        .request();
  }

  private static ProtocolView.Fact office(Person.Office office) {
    String first = Swedish.day(office.first());
    String last = Swedish.day(office.last());
    return new ProtocolView.Fact(
        office.municipality().or(office::affiliation).orElse("Okänd"),
        first.equals(last) ? first : first + " – " + last);
  }

  /** Returns a matter's page. */
  ListViews.Matter matter(Matter matter) {
    return new ListViews.Matter(
        frames.of(matter.name(), Frames.Place.MATTERS),
        matter.name(),
        matter.steps().stream().map(this::step).toList());
  }

  private ListViews.Step step(Matter.Step step) {
    return new ListViews.Step(
        Swedish.day(step.date()),
        step.title(),
        links.item(step.protocolId(), step.itemKey()),
        step.kinds().stream().map(DecisionKind::label).distinct().toList());
  }

  /** Returns the page of all matters, the one that was up last first. */
  ListViews.Matters matters() {
    Comparator<Matter> latest = Comparator.comparing(matter -> matter.steps().getLast().date());
    return new ListViews.Matters(
        frames.of("Följ ett ärende", Frames.Place.MATTERS),
        engine.matters().stream()
            .sorted(latest.reversed().thenComparing(Matter::name, Swedish.order()))
            .map(
                matter ->
                    LinkView.of(
                        matter.name(),
                        links.matter(matter.slug()),
                        matter.steps().size()
                            + " möten, senast "
                            + Swedish.day(matter.steps().getLast().date())))
            .toList());
  }

  /** Returns the page of tasks. */
  ListViews.Tasks tasks() {
    List<Task> tasks = engine.tasks();
    return new ListViews.Tasks(
        frames.of("Uppdrag", Frames.Place.TASKS),
        tasks.stream()
            .filter(task -> task.due().isPresent())
            .sorted(Comparator.comparing((Task task) -> task.due().orElseThrow()).reversed())
            .limit(TASKS_SHOWN)
            .map(this::task)
            .toList(),
        tasks.stream()
            .filter(task -> task.due().isEmpty())
            .sorted(Comparator.comparing(Task::decided).reversed())
            .limit(TASKS_SHOWN)
            .map(this::task)
            .toList());
  }

  private ListViews.Task task(Task task) {
    return new ListViews.Task(
        task.who(),
        task.what(),
        task.due().map(Swedish::day).orElse(""),
        Swedish.day(task.decided()),
        links.item(task.protocolId(), task.itemKey()),
        task.repaired());
  }
}
