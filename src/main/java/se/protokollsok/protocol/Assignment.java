package se.protokollsok.protocol;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.protokollsok.source.Sourced;

/**
 * What a decision gives someone to do: who, and by when.
 *
 * @param actors who gets the task, each as printed, in order; at least one: "Anna Lind",
 *     "respektive kommundirektör"
 * @param due the deadline; empty if the decision tells none
 */
public record Assignment(List<Sourced<String>> actors, Optional<Due> due) {
  /** Copies the list. */
  public Assignment {
    actors = List.copyOf(actors);
  }

  /** Returns all actors in one text: "Anna Lind, Bo Ek och kansliet". */
  public String who() {
    List<String> all = actors.stream().map(Sourced::value).toList();
    String last = all.getLast();
    return all.size() == 1
        ? last
        : all.subList(0, all.size() - 1).stream().collect(Collectors.joining(", "))
            + " och "
            + last;
  }
}
