package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Task;

class TaskFilterTest {
  private static final List<String> NONE = List.of();
  private static final Matter.Step LATER =
      new Matter.Step("p", "1", LocalDate.of(2025, 9, 1), "Hamnen", List.of());

  private static final List<Task> TASKS =
      List.of(
          task("dated", "2025-03-01", "2025-01-17", "Kommundirektörsmöte", "Byarna", "siv-ek"),
          task("early", "", "2014-05-09", "Kommundirektörsgruppen", "Byarna", "olle-berg"),
          task("next year", "2026-02-01", "2025-12-05", "Kommunstyrelsen", "Bjuvs kommun", ""));

  private static Task task(
      String what, String due, String decided, String body, String organisation, String person) {
    return new Task(
        "p",
        "1",
        "kansliet",
        what,
        Optional.of(due).filter(it -> !it.isEmpty()).map(LocalDate::parse),
        Optional.empty(),
        LocalDate.parse(decided),
        false,
        Optional.of(organisation),
        Optional.of(body),
        person.isEmpty() ? List.of() : List.of(person),
        what.equals("early") ? List.of(LATER) : List.of());
  }

  private static List<String> found(TaskFilter filter) {
    return filter
        .in(
            TASKS,
            name ->
                name.startsWith("Kommundirektör")
                    ? List.of("Kommundirektörsmöte", "Kommundirektörsgruppen")
                    : List.of())
        .stream()
        .map(Task::what)
        .toList();
  }

  private static TaskFilter by(List<String> bodies, List<String> organisations, List<String> ids) {
    return new TaskFilter(
        bodies,
        organisations,
        ids,
        Optional.empty(),
        Optional.empty(),
        TaskFilter.Deadline.ANY,
        TaskFilter.Progress.ANY);
  }

  private static TaskFilter period(String from, String to) {
    return new TaskFilter(
        NONE,
        NONE,
        NONE,
        Optional.of(from).filter(it -> !it.isEmpty()).map(LocalDate::parse),
        Optional.of(to).filter(it -> !it.isEmpty()).map(LocalDate::parse),
        TaskFilter.Deadline.ANY,
        TaskFilter.Progress.ANY);
  }

  private static TaskFilter state(TaskFilter.Deadline deadline, TaskFilter.Progress progress) {
    return new TaskFilter(NONE, NONE, NONE, Optional.empty(), Optional.empty(), deadline, progress);
  }

  @Test
  void everythingPassesInTheOrderGiven() {
    assertEquals(List.of("dated", "early", "next year"), found(TaskFilter.ALL));
  }

  @Test
  void aBodyIsFoundUnderItsEarlierName() {
    assertEquals(List.of("dated", "early"), found(by(List.of("Kommundirektörsmöte"), NONE, NONE)));
    assertEquals(List.of("next year"), found(by(List.of("Kommunstyrelsen"), NONE, NONE)));
  }

  @Test
  void conditionsNarrowAndValuesWiden() {
    assertEquals(List.of("dated", "early"), found(by(NONE, NONE, List.of("siv-ek", "olle-berg"))));
    assertEquals(List.of(), found(by(NONE, List.of("Bjuvs kommun"), List.of("siv-ek"))));
    assertEquals(List.of(), found(by(NONE, NONE, List.of("ingen"))));
  }

  @Test
  void aPeriodTakesInWhatWasGivenAndWhatFallsDueInIt() {
    assertEquals(List.of("next year"), found(period("2026-01-01", "")));
    assertEquals(List.of("dated", "next year"), found(period("2025-03-01", "2025-12-31")));
    assertEquals(List.of("dated"), found(period("2025-03-01", "2025-03-01")));
    assertEquals(List.of("early"), found(period("", "2024-12-31")));
  }

  @Test
  void deadlineAndProgressPartTheTasks() {
    assertEquals(
        List.of("dated", "next year"),
        found(state(TaskFilter.Deadline.WITH, TaskFilter.Progress.ANY)));
    assertEquals(
        List.of("early"), found(state(TaskFilter.Deadline.WITHOUT, TaskFilter.Progress.ANY)));
    assertEquals(
        List.of("dated", "next year"),
        found(state(TaskFilter.Deadline.ANY, TaskFilter.Progress.OPEN)));
    assertEquals(
        List.of("early"), found(state(TaskFilter.Deadline.ANY, TaskFilter.Progress.FOLLOWED_UP)));
  }
}
