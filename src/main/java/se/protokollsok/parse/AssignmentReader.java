package se.protokollsok.parse;

import java.util.List;
import java.util.Optional;
import se.protokollsok.protocol.Assignment;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Due;
import se.protokollsok.source.Sourced;

/**
 * Reads what a decision gives someone to do: who, and by when. One decision gives one task; where
 * its first sentence names nobody, a later one may.
 *
 * <p>An urge counts where those urged answer to the meeting by their office, or where it sets a
 * bound that is a certain day ("senast den 1 maj"); else it is good advice.
 */
final class AssignmentReader {
  /** No sentence of a protocol is longer; what is, was never one. */
  private static final int LONGEST_SENTENCE = 1_000;

  private final Sources sources;
  private final Deadlines deadlines;

  AssignmentReader(Sources sources, Deadlines deadlines) {
    this.sources = sources;
    this.deadlines = deadlines;
  }

  Optional<Assignment> read(Passage clause, DecisionKind kind) {
    List<Integer> bounds = Sentences.bounds(clause.text());
    for (int i = 0; i + 1 < bounds.size(); i++) {
      int begin = bounds.get(i);
      if (bounds.get(i + 1) - begin > LONGEST_SENTENCE) {
        continue;
      }
      String sentence = clause.text().substring(begin, bounds.get(i + 1));
      Optional<Duty> duty = i == 0 ? first(sentence, kind) : Duties.later(sentence);
      if (duty.isPresent()) {
        Optional<Due> due = deadlines.in(clause, begin);
        boolean counts =
            duty.get().form() != Duty.Form.URGED
                || duty.get().persons()
                || due.filter(it -> it.bound() && it.day().isPresent()).isPresent();
        if (counts) {
          return duty.map(it -> new Assignment(actors(clause, begin, it), due));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Duty> first(String sentence, DecisionKind kind) {
    Optional<Duty> duty = Duties.first(sentence);
    return switch (kind) {
      case REJECTION -> Optional.empty();
      case POSTPONEMENT, ELECTION -> duty.filter(it -> it.form() == Duty.Form.GIVEN);
      default -> duty;
    };
  }

  private List<Sourced<String>> actors(Passage clause, int begin, Duty duty) {
    return duty.actors().stream()
        .map(it -> clause.slice(begin + it.begin(), begin + it.end()))
        .map(it -> new Sourced<>(it.text(), sources.of(it)))
        .toList();
  }
}
