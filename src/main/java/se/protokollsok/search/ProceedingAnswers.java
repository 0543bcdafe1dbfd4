package se.protokollsok.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Proceedings;
import se.protokollsok.source.SourceSpan;

/** Who reserved themselves, how the votes fell, who kept away because of jäv. */
final class ProceedingAnswers {
  private final Inquiry inquiry;

  ProceedingAnswers(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** A sentence of the proceedings, and whom it names. */
  private record Line(String text, SourceSpan span, List<PersonMention> persons) {}

  private record About(Candidate at, double focus, double whole, List<Line> lines) {}

  private static final Comparator<About> EQUAL =
      Comparator.comparingLong((About it) -> Math.round(it.whole() * 10))
          .thenComparingLong(it -> Math.round(it.focus() * 10));

  Optional<Answer> answer() {
    return switch (inquiry.question().ask()) {
      case RESERVED -> answer(ProceedingAnswers::reservations, " reserverade sig");
      case RECUSED -> answer(ProceedingAnswers::recusals, " deltog inte på grund av jäv");
      default -> answer(ProceedingAnswers::votes, "");
    };
  }

  private static List<Line> reservations(Proceedings all) {
    return all.reservations().stream()
        .map(it -> new Line(it.text(), it.span(), it.persons()))
        .toList();
  }

  private static List<Line> recusals(Proceedings all) {
    return all.recusals().stream().map(it -> new Line(it.text(), it.span(), it.persons())).toList();
  }

  private static List<Line> votes(Proceedings all) {
    return all.votes().stream().map(it -> new Line(it.text(), it.span(), List.of())).toList();
  }

  private Optional<Answer> answer(Function<Proceedings, List<Line>> lines, String verb) {
    List<About> all =
        inquiry.candidates().stream()
            .flatMap(it -> about(it, lines.apply(it.item().proceedings())))
            .toList();
    if (inquiry.subject().isEmpty() && (all.size() != 1 || !inquiry.isAll())) {
      return Optional.empty();
    }
    return all.stream()
        .max(EQUAL.thenComparing(it -> it.at().date().orElse(LocalDate.MIN)))
        .filter(best -> !isTorn(best, all))
        .map(it -> answer(it, verb));
  }

  /** Another matter is as well what is asked for. */
  private boolean isTorn(About best, List<About> all) {
    return all.stream()
        .filter(it -> EQUAL.compare(best, it) == 0)
        .anyMatch(it -> !inquiry.isSameMatter(best.at(), it.at()));
  }

  private Stream<About> about(Candidate at, List<Line> lines) {
    Subject subject = inquiry.subject();
    if (lines.isEmpty()
        || !inquiry.scope().holds(at)
        || !inquiry.scope().holdsDay(at, at.item().title())) {
      return Stream.of();
    }
    BitSet focus = at.inTitle(subject);
    at.item().decisions().forEach(clause -> focus.or(at.in(subject, clause.text())));
    lines.forEach(line -> focus.or(at.in(subject, line.text())));
    BitSet all = at.inAll(subject);
    all.or(focus);
    double whole = subject.share(all);
    boolean about =
        whole >= Inquiry.ENOUGH
            && subject.holdsRarest(all)
            && subject.holdsFirm(all)
            && (subject.isEmpty() || !focus.isEmpty());
    return about ? Stream.of(new About(at, subject.share(focus), whole, lines)) : Stream.of();
  }

  private Answer answer(About about, String verb) {
    List<Answer.Evidence> names = new ArrayList<>();
    for (Line line : about.lines()) {
      line.persons().forEach(it -> names.add(new Answer.Evidence(it.name(), line.span())));
    }
    Line first = about.lines().getFirst();
    Sentence sentence = new Sentence();
    if (names.isEmpty()) {
      sentence.fact(first.text(), first.span()).say(" Så står det i protokollet från ");
    } else {
      sentence.facts(names).say(verb).say(" när ärendet ”");
      sentence.fact(about.at().item().title(), about.at().item().titleSpan());
      sentence.say("” avgjordes av ");
    }
    Meeting.body(sentence, about.at().archived());
    Meeting.day(sentence, about.at().archived());
    String quote = String.join("\n", about.lines().stream().map(Line::text).toList());
    boolean repaired = about.lines().stream().anyMatch(it -> isRepaired(about.at(), it));
    return inquiry.answer(
        sentence.stop(), about.at(), new Passage(quote, first.span(), repaired, Optional.empty()));
  }

  /** A paragraph that holds the line had a misread word in it put right. */
  private static boolean isRepaired(Candidate at, Line line) {
    return at.item().paragraphs().stream()
        .filter(it -> it.text().contains(line.text()))
        .anyMatch(
            it -> {
              int begin = it.text().indexOf(line.text());
              int end = begin + line.text().length();
              return it.repairs().stream().anyMatch(r -> r.begin() < end && r.end() > begin);
            });
  }
}
