package se.protokollsok.search;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokollsok.analysis.Tier;
import se.protokollsok.protocol.Amount;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.search.Inquiry.Found;

/** A sum of money or a share, as a decision or a sentence about it tells. */
final class SumAnswers {
  private static final double OWN = 0.5;
  private static final double LEAST = 0.2;
  private static final int STEM = 4;

  /** Words that tell what something costs. */
  private static final Pattern COST =
      Pattern.compile(
          "(?iU)\\b(?:kost\\p{L}*|\\p{L}*kostnad\\p{L}*|pris\\p{L}*|\\p{L}*avgift\\p{L}*|betala\\p{L}*|invester\\p{L}*"
              + "|beräkna\\p{L}*|uppgår|summa\\p{L}*|budget\\p{L}*|premie\\p{L}*|höjs|sänks|hyra\\p{L}*|taxa\\p{L}*)");

  /** Sums that are not just costs; a passage tells of one by the name of its kind. */
  private static final Pattern OWN_NAME =
      Pattern.compile(".*(avgift|tax|hyr|premie|skilling|vite|arvode|budget)\\p{L}{0,3}");

  private final Inquiry inquiry;
  private final IdentityHashMap<Candidate, List<Passage>> ofMoney = new IdentityHashMap<>();

  SumAnswers(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  private record Sum(Found found, Amount amount, int away) {}

  Optional<Answer> answer() {
    List<Sum> sums =
        inquiry.passages(it -> true).stream()
            .filter(this::isCalledSo)
            .filter(it -> (it.isAlone() && isOfIt(it)) || isOnlyCost(it))
            .flatMap(this::sums)
            .sorted(
                Comparator.comparingLong((Sum it) -> -Math.round(it.found().titled() * 20))
                    .thenComparingInt(it -> fits(it) ? 0 : 1)
                    .thenComparing(Sum::found, Inquiry.BEST)
                    .thenComparingInt(Sum::away))
            .toList();
    List<Found> equal =
        sums.stream().filter(it -> fits(it) == fits(sums.getFirst())).map(Sum::found).toList();
    return sums.isEmpty() || inquiry.isTorn(equal)
        ? Optional.empty()
        : Optional.of(answer(sums.getFirst()));
  }

  /** What was set aside a decision tells; what something costs a sentence about the cost. */
  private boolean fits(Sum sum) {
    Passage passage = sum.found().passage();
    boolean decided =
        passage.clause().filter(it -> it.kind() != DecisionKind.INFORMATION).isPresent();
    return isOfFunds() ? decided : COST.matcher(passage.text()).find();
  }

  private boolean isOfFunds() {
    return !inquiry.question().kinds().isEmpty();
  }

  /**
   * The sum is of what is asked for: the passage names it, or it is the only one of an item about
   * it that tells of money as the question does.
   */
  private boolean isOfIt(Found found) {
    if (!holdsMeasure(found.passage().text())) {
      return false;
    }
    boolean told =
        !inquiry.question().cost()
            || found.passage().decides()
            || COST.matcher(found.passage().text()).find();
    if (!told) {
      return false;
    }
    if (found.own() >= OWN) {
      return true;
    }
    long rivals =
        ofMoney.computeIfAbsent(found.at(), this::ofMoney).stream()
            .filter(it -> it.decides() == found.passage().decides())
            .count();
    boolean decided =
        found.passage().clause().filter(it -> it.kind() != DecisionKind.INFORMATION).isPresent();
    return rivals == 1
        && (decided || (found.own() >= LEAST && COST.matcher(found.passage().text()).find()));
  }

  /** What is called a fee, a rent or a price of sale is told by that name, or a part of it. */
  private boolean isCalledSo(Found found) {
    Matcher called = OWN_NAME.matcher(inquiry.question().sum());
    return !called.matches() || Tier.folded(found.passage().text()).contains(called.group(1));
  }

  /** The one sentence on a cost of an item that is surely what the question is about. */
  private boolean isOnlyCost(Found found) {
    List<Passage> costs =
        ofMoney.computeIfAbsent(found.at(), this::ofMoney).stream()
            .filter(it -> COST.matcher(it.text()).find())
            .toList();
    boolean asked = inquiry.question().cost() || !inquiry.question().sum().isEmpty();
    Subject subject = inquiry.subject();
    boolean done = !subject.hasVerb() || subject.holdsVerb(found.at().inAll(subject));
    return asked
        && done // what it costs to pull down is not what it costs to build
        && !isOfFunds()
        && found.whole() >= Inquiry.SURE
        && costs.equals(List.of(found.passage()))
        && amounts(found.at(), found.passage()).size() == 1
        && holdsMeasure(found.passage().text());
  }

  /** A sum "per mil" is told of a mile. */
  private boolean holdsMeasure(String text) {
    String folded = Tier.folded(text);
    return inquiry.question().measures().stream()
        .allMatch(it -> folded.contains(it.substring(0, Math.min(it.length(), STEM))));
  }

  private List<Passage> ofMoney(Candidate at) {
    return Passage.of(at.item()).stream().filter(it -> !amounts(at, it).isEmpty()).toList();
  }

  private record Place(Amount amount, int begin) {}

  /** The sums that stand in a passage, and where in its text. */
  private List<Place> amounts(Candidate at, Passage passage) {
    Amount.Unit unit =
        inquiry.question().ask() == Question.Ask.SHARE ? Amount.Unit.PERCENT : Amount.Unit.KRONOR;
    List<Amount> all =
        at.item().mentions().amounts().stream().filter(it -> passage.mayHold(it.span())).toList();
    List<String> words = all.stream().map(Amount::text).toList();
    return all.stream()
        .filter(it -> it.unit() == unit)
        .map(it -> new Place(it, WholeWords.mention(passage.text(), it.text(), words)))
        .filter(it -> it.begin() >= 0)
        .toList();
  }

  private Stream<Sum> sums(Found found) {
    List<Integer> places = inquiry.subject().places(found.passage().text(), found.at().letters());
    return amounts(found.at(), found.passage()).stream()
        .map(it -> new Sum(found, it.amount(), away(places, it.begin())));
  }

  private static int away(List<Integer> places, int at) {
    return places.stream().mapToInt(place -> Math.abs(place - at)).min().orElse(0);
  }

  private Answer answer(Sum sum) {
    Found found = sum.found();
    Sentence sentence = new Sentence();
    sentence.fact(sum.amount().text(), sum.amount().span());
    sentence.say(found.passage().decides() ? ", enligt beslut av " : ", enligt protokollet från ");
    Meeting.body(sentence, found.at().archived());
    Meeting.day(sentence, found.at().archived());
    return inquiry.answer(sentence.stop(), found.at(), found.passage());
  }
}
