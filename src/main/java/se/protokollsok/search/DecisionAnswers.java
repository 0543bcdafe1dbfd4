package se.protokollsok.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.protokollsok.analysis.WordScanner;
import se.protokollsok.index.HeadText;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Reservation;
import se.protokollsok.search.Inquiry.Found;
import se.protokollsok.search.QuestionWords.Signal;

/** Who decided, when it was decided, what was decided. */
final class DecisionAnswers {
  private static final double LEAST_TITLED = 0.3;
  private static final double ABOUT = 0.5;
  private static final int MOST_CLAUSES = 4;
  private static final int DIRECT = 2;
  private static final Set<DecisionKind> STEPS =
      Set.of(DecisionKind.ASSIGNMENT, DecisionKind.RECOMMENDATION, DecisionKind.POSTPONEMENT);

  private final Inquiry inquiry;

  DecisionAnswers(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  Optional<Answer> answer() {
    Set<DecisionKind> kinds = inquiry.question().kinds();
    List<Found> about =
        inquiry
            .passages(it -> it.clause().filter(each -> kinds.contains(each.kind())).isPresent())
            .stream()
            .filter(DecisionAnswers::isAbout)
            .sorted(order())
            .toList();
    return about.isEmpty() || isTorn(about) || isUndated(about.getFirst())
        ? Optional.empty()
        : Optional.of(answer(about));
  }

  /** When it was, a protocol without a day does not tell. */
  private boolean isUndated(Found found) {
    return inquiry.question().kind() == Answer.Kind.WHEN && found.at().date().isEmpty();
  }

  /** The decision or its title is about it; or its whole item is, and they are about a part. */
  private static boolean isAbout(Found found) {
    return found.isAbout() || (found.whole() >= Inquiry.SURE && found.titled() >= LEAST_TITLED);
  }

  private Comparator<Found> order() {
    return equal()
        .thenComparing(Comparator.comparing(Found::date).reversed())
        .thenComparingLong(it -> -Math.round(it.own() * 10));
  }

  private Comparator<Found> equal() {
    return Comparator.comparingLong((Found it) -> -Math.round(it.titled() * 10))
        .thenComparing(it -> !it.home())
        .thenComparing(it -> !isWorded(it))
        .thenComparing(it -> !isDirect(it))
        .thenComparingInt(it -> -settles(it));
  }

  /** A verb that is asked for has the topic for its object, not "the schedule of" the topic. */
  private boolean isDirect(Found found) {
    String text = Wording.afterAtt(found.passage().text());
    List<Integer> places = inquiry.subject().places(text, found.at().letters());
    return inquiry.question().verbs().isEmpty()
        || (!places.isEmpty()
            && WordScanner.scan(text.substring(0, places.getFirst())).size() <= DIRECT);
  }

  /** The decision has the verb of the question: what was "fastställt" was not "antaget". */
  private boolean isWorded(Found found) {
    List<String> stems = Wording.stems(found.passage().text());
    return inquiry.question().verbs().stream().anyMatch(it -> Wording.meets(it, stems));
  }

  /** 2 for what settles a matter, 1 for a step on the way, 0 for taking note. */
  private static int settles(Found found) {
    DecisionKind kind = found.passage().clause().orElseThrow().kind();
    return kind == DecisionKind.INFORMATION ? 0 : STEPS.contains(kind) ? 1 : 2;
  }

  /** Several matters answer equally well: which one is meant, the question does not tell. */
  private boolean isTorn(List<Found> about) {
    Found best = about.getFirst();
    return about.stream()
        .skip(1)
        .filter(it -> equal().compare(best, it) == 0 && it.own() >= best.own())
        .anyMatch(it -> !inquiry.isSameMatter(best.at(), it.at()));
  }

  private Answer answer(List<Found> about) {
    Found best = about.getFirst();
    List<DecisionClause> clauses = clauses(best);
    Sentence sentence = new Sentence();
    if (inquiry.question().kind() == Answer.Kind.WHEN) {
      dated(sentence, best, clauses);
    } else {
      Meeting.body(sentence, best.at().archived());
      sentence.say(" beslutade");
      Meeting.day(sentence, best.at().archived());
      decision(sentence, best, clauses);
    }
    if (inquiry.question().kind() == Answer.Kind.WHO) {
      people(sentence, best.at());
    }
    String quote = clauses.stream().map(DecisionClause::text).collect(Collectors.joining("\n"));
    boolean repaired = clauses.stream().anyMatch(it -> !it.repairs().isEmpty());
    Passage proof =
        new Passage(quote, clauses.getFirst().span(), repaired, best.passage().clause());
    return inquiry.answer(sentence, best.at(), proof);
  }

  private static void dated(Sentence sentence, Found best, List<DecisionClause> clauses) {
    best.at()
        .archived()
        .protocol()
        .head()
        .date()
        .ifPresent(
            it ->
                sentence.say("Den ").fact(HeadText.day(it.value()), it.span()).say(" beslutade "));
    Meeting.body(sentence, best.at().archived());
    decision(sentence, best, clauses);
  }

  /** All that was decided where the item is about it, else the one clause that is. */
  private List<DecisionClause> clauses(Found best) {
    DecisionClause own = best.passage().clause().orElseThrow();
    boolean titled =
        inquiry.subject().share(best.at().inTitle(inquiry.subject())) >= ABOUT
            && inquiry.question().kind() == Answer.Kind.WHAT
            && inquiry.question().kinds().size() == Signal.DECIDE.kinds().size();
    if (!titled) {
      return List.of(own);
    }
    List<DecisionClause> all = best.at().item().decisions();
    List<DecisionClause> telling =
        all.stream().filter(it -> it.kind() != DecisionKind.INFORMATION).toList();
    return (telling.isEmpty() ? all : telling).stream().limit(MOST_CLAUSES).toList();
  }

  private static void decision(Sentence sentence, Found best, List<DecisionClause> clauses) {
    List<Answer.Evidence> told = new ArrayList<>();
    boolean att = clauses.stream().allMatch(it -> Wording.isAtt(it.text()));
    for (DecisionClause clause : clauses) {
      String words = att ? Wording.afterAtt(clause.text()) : clause.text();
      told.add(new Answer.Evidence(words, clause.span()));
    }
    if (att) {
      for (int i = 0; i < told.size(); i++) {
        sentence.say(i == 0 ? " att " : i == told.size() - 1 ? " och att " : ", att ");
        sentence.fact(told.get(i).words(), told.get(i).span());
      }
    } else {
      sentence.say(":");
      told.forEach(it -> sentence.say(" ”").fact(it.words(), it.span()).say("”"));
    }
    if (best.own() < best.titled() - 0.01) {
      sentence
          .say(att ? ", i ärendet ”" : " (ärendet ”")
          .fact(best.at().item().title(), best.at().item().titleSpan())
          .say(att ? "”" : "”)");
    }
    sentence.stop();
  }

  private static void people(Sentence sentence, Candidate at) {
    List<Answer.Evidence> against = new ArrayList<>();
    for (Reservation reservation : at.item().proceedings().reservations()) {
      for (PersonMention person : reservation.persons()) {
        against.add(new Answer.Evidence(person.name(), reservation.span()));
      }
    }
    if (against.isEmpty()) {
      sentence.say(" Protokollet namnger ingen enskild beslutsfattare.");
    } else {
      sentence.say(" ").facts(against).say(" reserverade sig.");
    }
  }
}
