package se.protokollsok.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.analysis.Tier;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.AttendanceRole;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.source.SourceSpan;

/** Who was at a meeting and who was not, from its head. */
final class AttendanceAnswers {
  private final Question question;
  private final String asked;
  private final Scope scope;
  private final ArchivedProtocol archived;

  AttendanceAnswers(Question question, String asked, Scope scope, ArchivedProtocol archived) {
    this.question = question;
    this.asked = Tier.folded(asked);
    this.scope = scope;
    this.archived = archived;
  }

  Optional<Answer> answer() {
    List<Attendance> all = archived.protocol().attendance();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    if (scope.persons().isEmpty() && asksOfOne() && scope.named().municipalities().isEmpty()) {
      return Optional.empty();
    }
    if (!scope.persons().isEmpty()) {
      return Optional.of(wasThere(all));
    }
    List<Attendance> listed =
        all.stream().filter(fits()).filter(this::isOfRole).filter(this::isFromPlace).toList();
    return listed.isEmpty() ? Optional.empty() : Optional.of(list(listed));
  }

  /** "Var Anna Lind med": a name that no record has is nobody's. */
  private boolean asksOfOne() {
    return !asked.matches("(?s).*\\b(?:vem|vilka|vilken|vilket)\\b.*");
  }

  private Predicate<Attendance> fits() {
    return switch (question.ask()) {
      case ABSENT -> it -> it.list() == AttendanceList.ABSENT;
      case GUEST -> it -> it.list() == AttendanceList.GUEST;
      case REMOTE -> Attendance::remote;
      case LATE -> it -> it.arrived().isPresent();
      case LEFT -> it -> it.left().isPresent();
      case REPLACED -> it -> it.replaces().isPresent();
      default -> it -> it.list() == AttendanceList.PRESENT;
    };
  }

  private boolean isOfRole(Attendance entry) {
    if (asked.matches(".*\\bledam[oö]ter(?:na)?\\b.*")) {
      return entry.role().filter(AttendanceAnswers::decides).isPresent();
    }
    if (asked.matches(".*\\bersattare\\b.*|.*\\bersattarna\\b.*")) {
      return entry
          .role()
          .filter(it -> it == AttendanceRole.SUBSTITUTE || it == AttendanceRole.SERVING_SUBSTITUTE)
          .isPresent();
    }
    if (asked.matches(".*\\btjanste(?:man|mannen|personer|personerna)\\b.*")) {
      return entry.role().filter(it -> it == AttendanceRole.OFFICIAL).isPresent();
    }
    return true;
  }

  private static boolean decides(AttendanceRole role) {
    return role == AttendanceRole.MEMBER || role == AttendanceRole.SERVING_SUBSTITUTE;
  }

  /** A municipality named that is not whose meeting it was is where somebody came from. */
  private boolean isFromPlace(Attendance entry) {
    String organisation = Meeting.source(archived).organisation();
    List<String> places =
        scope.named().municipalities().stream()
            .filter(it -> !Scope.isOf(organisation, it))
            .toList();
    return places.isEmpty() || entry.person().municipality().filter(places::contains).isPresent();
  }

  private Answer list(List<Attendance> listed) {
    Sentence sentence = new Sentence();
    sentence.say(
        switch (question.ask()) {
          case ABSENT -> "Frånvarande vid ";
          case GUEST -> "Gäster vid ";
          case REMOTE -> "På distans deltog i ";
          case LATE -> "Senare kom till ";
          case LEFT -> "Tidigare gick från ";
          case REPLACED -> "Ersättare vid ";
          default -> "Närvarande vid ";
        });
    Meeting.body(sentence, archived);
    Meeting.day(sentence, archived);
    sentence.say(": ");
    List<Answer.Evidence> names =
        listed.stream().map(it -> new Answer.Evidence(it.person().name(), it.span())).toList();
    return answer(sentence.facts(names).stop(), listed);
  }

  private Answer wasThere(List<Attendance> all) {
    Person person = scope.persons().getFirst();
    List<Attendance> entries = all.stream().filter(it -> isOne(it.person())).toList();
    Sentence sentence = new Sentence();
    if (entries.isEmpty()) {
      sentence.say("Nej, " + person.name() + " står inte i närvarolistan för ");
    } else {
      Attendance entry = entries.getFirst();
      sentence.say(entry.list() == AttendanceList.ABSENT ? "Nej, " : "Ja, ");
      sentence.fact(entry.person().name(), entry.span());
      sentence.say(
          switch (entry.list()) {
            case ABSENT -> " var frånvarande vid ";
            case GUEST -> " var gäst vid ";
            case PRESENT -> entry.remote() ? " deltog på distans i " : " var närvarande vid ";
          });
    }
    Meeting.body(sentence, archived);
    Meeting.day(sentence, archived);
    return answer(sentence.stop(), entries.isEmpty() ? all : entries);
  }

  private boolean isOne(PersonMention mention) {
    String name = Tier.folded(mention.name());
    return scope.persons().stream()
        .flatMap(it -> Stream.concat(Stream.of(it.name()), it.spellings().stream()))
        .anyMatch(it -> Tier.folded(it).equals(name));
  }

  private Answer answer(Sentence sentence, List<Attendance> listed) {
    SourceSpan span = listed.getFirst().span();
    return new Answer(
        Answer.Kind.ATTENDANCE,
        sentence.text(),
        listed.stream().map(AttendanceAnswers::entry).collect(Collectors.joining("\n")),
        false,
        span.page(),
        Meeting.source(archived),
        Meeting.present(archived),
        List.of(),
        sentence.evidence());
  }

  /** Returns who sat in the place of whom the question names. */
  Optional<Answer> replacing() {
    List<Attendance> instead =
        archived.protocol().attendance().stream()
            .filter(entry -> entry.replaces().filter(this::isAsked).isPresent())
            .toList();
    if (instead.size() != 1) {
      return Optional.empty();
    }
    Attendance entry = instead.getFirst();
    Sentence sentence = new Sentence();
    sentence.fact(entry.person().name(), entry.span()).say(" ersatte ");
    sentence.fact(entry.replaces().orElseThrow(), entry.span()).say(" vid ");
    Meeting.body(sentence, archived);
    Meeting.day(sentence, archived);
    return Optional.of(answer(sentence.stop(), instead));
  }

  private boolean isAsked(String name) {
    return asked.contains(Tier.folded(name));
  }

  private static String entry(Attendance entry) {
    List<String> parts = new ArrayList<>();
    parts.add(entry.person().name() + entry.person().party().map(it -> " (" + it + ")").orElse(""));
    entry.person().title().ifPresent(parts::add);
    entry.person().municipality().ifPresent(parts::add);
    entry.person().affiliation().ifPresent(parts::add);
    if (entry.remote()) {
      parts.add("på distans");
    }
    entry.arrived().ifPresent(it -> parts.add("från " + it));
    entry.left().ifPresent(it -> parts.add("till " + it));
    entry.replaces().ifPresent(it -> parts.add("ersätter " + it));
    return String.join(", ", parts);
  }

  /** Returns who led the meeting, or wrote the protocol. */
  Optional<Answer> officer() {
    boolean chair = question.ask() == Question.Ask.CHAIR;
    Head head = archived.protocol().head();
    return (chair ? head.chair() : head.secretary())
        .map(
            it -> {
              Sentence sentence = new Sentence();
              sentence.fact(it.value(), it.span());
              sentence.say(chair ? " var ordförande vid " : " var sekreterare vid ");
              Meeting.body(sentence, archived);
              Meeting.day(sentence, archived);
              return new Answer(
                  Answer.Kind.WHO,
                  sentence.stop().text(),
                  (chair ? "Ordförande: " : "Sekreterare: ") + it.value(),
                  false,
                  it.span().page(),
                  Meeting.source(archived),
                  Meeting.present(archived),
                  List.of(),
                  sentence.evidence());
            });
  }
}
