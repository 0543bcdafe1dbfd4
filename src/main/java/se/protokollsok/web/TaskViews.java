package se.protokollsok.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Task;

/** Tasks as lists show them, on the day they are looked at. */
final class TaskViews {
  private final Links links;
  private final PersonPages pages;
  private final LocalDate today;

  /**
   * Creates it for one answer.
   *
   * @param site makes addresses, knows the persons and tells which day it is
   */
  TaskViews(Site site) {
    this.links = site.links();
    this.pages = site.persons();
    this.today = LocalDate.now(site.clock());
  }

  /** Returns the view of a task. */
  TaskView view(Task task) {
    return new TaskView(
        task.who(),
        task.personIds().stream()
            .flatMap(id -> pages.known(id).stream())
            .flatMap(
                person -> pages.href(person).stream().map(href -> LinkView.of(person.name(), href)))
            .toList(),
        task.what(),
        task.repaired(),
        task.due().map(day -> "senast " + Swedish.day(day)).or(task::dueWords).orElse(""),
        task.due().filter(day -> day.isBefore(today)).isPresent(),
        Swedish.day(task.decided()),
        links.item(task.protocolId(), task.itemKey()),
        Stream.of(task.body(), task.organisation())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", ")),
        task.followUps().stream().map(this::step).toList());
  }

  private LinkView step(Matter.Step step) {
    return LinkView.of(
        step.title(), links.item(step.protocolId(), step.itemKey()), Swedish.day(step.date()));
  }
}
