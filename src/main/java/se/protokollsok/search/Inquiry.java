package se.protokollsok.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Matter;

/**
 * A question, the items that may answer it, and what of the archive it needs.
 *
 * @param question what is asked
 * @param subject what it is about
 * @param scope where the answer may come from
 * @param candidates the items, best first
 * @param isAll whether no further item may answer
 * @param register persons and matters as they may be shown
 */
record Inquiry(
    Question question,
    Subject subject,
    Scope scope,
    List<Candidate> candidates,
    boolean isAll,
    ShownRegister register) {
  /** How much of what the question tells a passage must hold, together with its title. */
  static final double ENOUGH = 0.75;

  /** How much its item must hold where the passage holds but most. */
  static final double SURE = 0.9;

  private static final double MOSTLY = 0.5;

  Inquiry {
    candidates = List.copyOf(candidates);
  }

  /**
   * A passage that may answer.
   *
   * @param at its item
   * @param passage the passage
   * @param own the share of the subject that it holds itself
   * @param titled the share that it, its title and its meeting hold
   * @param whole the share that its item and its meeting hold
   * @param title the share that its title holds
   * @param home whether it was decided by a municipality that the question names
   * @param rarest whether it or its title holds the word that tells most
   */
  record Found(
      Candidate at,
      Passage passage,
      double own,
      double titled,
      double whole,
      double title,
      boolean home,
      boolean rarest) {

    LocalDate date() {
      return at.date().orElse(LocalDate.MIN);
    }

    /** Returns whether it is surely about the subject, itself or with the rest of its item. */
    boolean isAbout() {
      return rarest && (isAlone() || (whole >= SURE && titled >= MOSTLY));
    }

    /** Returns whether it and its title are surely about the subject. */
    boolean isAlone() {
      return rarest && whole >= ENOUGH && titled >= ENOUGH;
    }
  }

  private static final Comparator<Found> EQUAL =
      Comparator.comparingLong((Found it) -> -Math.round(it.titled() * 20))
          .thenComparing(it -> !it.home())
          .thenComparingLong(it -> -Math.round(it.own() * 10))
          .thenComparingLong(it -> -Math.round(it.title() * 10));

  /** Those that hold most of the subject first; of equals the latest. */
  static final Comparator<Found> BEST =
      EQUAL.thenComparing(Comparator.comparing(Found::date).reversed());

  /** Returns the passages of the items in scope that fit, in the items' order. */
  List<Found> passages(Predicate<Passage> fits) {
    return passages(Passage::of, fits);
  }

  /** Returns of the items in scope the pieces of this sort that fit, in the items' order. */
  List<Found> passages(Function<AgendaItem, List<Passage>> pieces, Predicate<Passage> fits) {
    List<Found> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (scope.holds(candidate)) {
        BitSet title = candidate.inTitle(subject);
        title.or(candidate.inMeeting(subject));
        BitSet all = candidate.inAll(subject);
        double whole = subject.holdsFirm(all) ? subject.sureness(all) : 0;
        for (Passage passage : pieces.apply(candidate.item())) {
          if (fits.test(passage) && scope.holdsDay(candidate, dated(candidate, passage))) {
            found.add(found(candidate, passage, title, whole));
          }
        }
      }
    }
    return found;
  }

  /** A decision is of the day of its meeting or of what its title names; all else of its words. */
  private String dated(Candidate candidate, Passage passage) {
    boolean decision = question.ask() == Question.Ask.DECISION;
    return candidate.item().title() + (decision ? "" : " " + passage.text());
  }

  private Found found(Candidate candidate, Passage passage, BitSet title, double whole) {
    BitSet own = candidate.in(subject, passage.text());
    BitSet both = (BitSet) own.clone();
    both.or(title);
    return new Found(
        candidate,
        passage,
        subject.share(own),
        subject.share(both),
        whole,
        subject.share(candidate.inTitle(subject)),
        scope.isHome(candidate),
        subject.holdsRarest(both));
  }

  /**
   * Returns whether something else answers as well as the best, of another matter: then the
   * question does not tell which is meant.
   *
   * @param sorted what answers, best first
   */
  boolean isTorn(List<Found> sorted) {
    Found best = sorted.getFirst();
    return sorted.stream()
        .skip(1)
        .anyMatch(it -> EQUAL.compare(best, it) == 0 && !isSameMatter(best.at(), it.at()));
  }

  /** Returns whether two items are one, or steps of one matter. */
  boolean isSameMatter(Candidate one, Candidate other) {
    return one.equals(other)
        || register.mattersOf(one.archived().id(), one.entry().key()).stream()
            .flatMap(matter -> matter.steps().stream())
            .anyMatch(step -> step.isAt(other.archived().id(), other.entry().key()));
  }

  /** Returns the steps of an item's matters before it, oldest first. */
  List<Matter.Step> earlier(Candidate candidate) {
    LocalDate date = candidate.date().orElse(LocalDate.MIN);
    return register.mattersOf(candidate.archived().id(), candidate.entry().key()).stream()
        .flatMap(matter -> matter.steps().stream())
        .filter(step -> step.date().isBefore(date))
        .distinct()
        .sorted(Comparator.comparing(Matter.Step::date))
        .toList();
  }

  /** Makes an answer from a passage of an item. */
  Answer answer(Sentence sentence, Candidate at, Passage proof) {
    return answer(sentence, at, proof.text(), proof);
  }

  /** Makes an answer whose quote is more than one passage. */
  Answer answer(Sentence sentence, Candidate at, String quote, Passage proof) {
    return new Answer(
        question.kind(),
        sentence.text(),
        Wording.plain(quote),
        proof.repaired(),
        proof.span().page(),
        Meeting.source(at),
        Meeting.present(at.archived()),
        earlier(at),
        sentence.evidence());
  }
}
