package se.protokollsok.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.analysis.Tier;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.source.SourceSpan;

/** Who was at a meeting and who was not, from its head. */
final class AttendanceAnswers {
  private static final Pattern WHICH = Pattern.compile("\\b(?:vem|vilka|vilken|vilket)\\b");
  private static final Pattern NOT = Pattern.compile("\\b(?:inte|ej|aldrig)\\b");

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

  /** Returns the list that is asked for, or what the list says of the person asked for. */
  Optional<Answer> answer() {
    List<Attendance> all = archived.protocol().attendance();
    if (!scope.persons().isEmpty()) {
      return isOfOne() ? entry(all).flatMap(this::told) : Optional.empty();
    }
    if (asksOfOne() && scope.named().municipalities().isEmpty()) {
      return Optional.empty();
    }
    List<Attendance> listed =
        all.stream().filter(fits()).filter(this::isOfRole).filter(this::isFromPlace).toList();
    return listed.isEmpty() ? Optional.empty() : Optional.of(list(listed));
  }

  /** "Var Anna Lind med": a name that no record has is nobody's. */
  private boolean asksOfOne() {
    return !WHICH.matcher(asked).find();
  }

  /** One person is asked for, and neither "vilka utom" nor "inte". */
  private boolean isOfOne() {
    return scope.persons().size() == 1 && asksOfOne() && !NOT.matcher(asked).find();
  }

  private Predicate<Attendance> fits() {
    return switch (question.ask()) {
      case ABSENT -> it -> it.list() == AttendanceList.ABSENT;
      case GUEST -> it -> it.list() == AttendanceList.GUEST;
      case REMOTE -> Attendance::remote;
      case LATE -> it -> it.arrived().isPresent();
      case LEFT -> it -> it.left().isPresent();
      default -> it -> it.list() == AttendanceList.PRESENT;
    };
  }

  private boolean isOfRole(Attendance entry) {
    return Capacity.asked(asked).stream()
        .allMatch(it -> entry.role().filter(it::holds).isPresent());
  }

  /** The municipalities named that are not whose meeting it was: where somebody came from. */
  private List<String> homes() {
    String organisation = Meeting.source(archived).organisation();
    return scope.named().municipalities().stream()
        .filter(it -> !Scope.isOf(organisation, it))
        .toList();
  }

  private boolean isFromPlace(Attendance entry) {
    List<String> homes = homes();
    return homes.isEmpty() || entry.person().municipality().filter(homes::contains).isPresent();
  }

  private Answer list(List<Attendance> listed) {
    Sentence sentence = new Sentence();
    if (homes().isEmpty() && Capacity.asked(asked).isEmpty()) {
      sentence.say(heading());
    } else {
      narrowed(sentence, listed);
    }
    Meeting.body(sentence, archived);
    Meeting.day(sentence, archived);
    sentence.say(": ");
    List<Answer.Evidence> names =
        listed.stream().map(it -> new Answer.Evidence(it.person().name(), it.span())).toList();
    return answer(sentence.facts(names).stop(), listed);
  }

  private String heading() {
    return switch (question.ask()) {
      case ABSENT -> "Frånvarande vid ";
      case GUEST -> "Gäster vid ";
      case REMOTE -> "På distans deltog i ";
      case LATE -> "Senare kom till ";
      case LEFT -> "Tidigare gick från ";
      default -> "Närvarande vid ";
    };
  }

  /** A part of the list says so: "Ledamöter från Bjuv närvarande vid". */
  private void narrowed(Sentence sentence, List<Attendance> listed) {
    boolean clause =
        question.ask() == Question.Ask.REMOTE
            || question.ask() == Question.Ask.LATE
            || question.ask() == Question.Ask.LEFT;
    String noun = Capacity.asked(asked).map(Capacity::plural).orElse(clause ? "Deltagare" : "");
    List<Answer.Evidence> homes =
        homes().stream().flatMap(home -> from(home, listed).stream()).toList();
    sentence.say(noun);
    if (!homes.isEmpty()) {
      sentence.say(noun.isEmpty() ? "Från " : " från ").facts(homes);
    }
    sentence.say(
        switch (question.ask()) {
          case ABSENT -> " frånvarande vid ";
          case GUEST -> " inbjudna till ";
          case REMOTE -> " som deltog på distans i ";
          case LATE -> " som kom senare till ";
          case LEFT -> " som gick tidigare från ";
          default -> " närvarande vid ";
        });
  }

  private static Optional<Answer.Evidence> from(String home, List<Attendance> listed) {
    return listed.stream()
        .filter(it -> it.person().municipality().filter(home::equals).isPresent())
        .findFirst()
        .map(it -> new Answer.Evidence(home, it.span()));
  }

  /** The person's entry; none where the lists say both that they were there and were not. */
  private Optional<Attendance> entry(List<Attendance> all) {
    List<Attendance> entries = all.stream().filter(it -> isOne(it.person())).toList();
    boolean agree = entries.stream().map(Attendance::list).distinct().count() == 1;
    return agree ? entries.stream().max(Comparator.comparing(fits()::test)) : Optional.empty();
  }

  /** What an entry says of the question; nothing where it tells neither yes nor no. */
  private Optional<Answer> told(Attendance entry) {
    boolean fits = fits().test(entry);
    boolean guest = question.ask() == Question.Ask.PRESENT && entry.list() == AttendanceList.GUEST;
    boolean away = entry.list() == AttendanceList.ABSENT;
    boolean sure = fits || guest || away || question.ask() == Question.Ask.ABSENT;
    if (!sure) {
      return Optional.empty();
    }
    Sentence sentence = new Sentence();
    sentence.say(fits || guest ? "Ja, " : "Nej, ");
    sentence.fact(entry.person().name(), entry.span());
    sentence.say(fits ? manner(entry) : standing(entry));
    Meeting.body(sentence, archived);
    Meeting.day(sentence, archived);
    return Optional.of(answer(sentence.stop(), List.of(entry)));
  }

  private String manner(Attendance entry) {
    return switch (question.ask()) {
      case LATE -> " kom senare till ";
      case LEFT -> " gick tidigare från ";
      default -> standing(entry);
    };
  }

  private static String standing(Attendance entry) {
    return switch (entry.list()) {
      case ABSENT -> " var frånvarande vid ";
      case GUEST -> " var gäst vid ";
      case PRESENT -> entry.remote() ? " deltog på distans i " : " var närvarande vid ";
    };
  }

  /** Returns that the person asked for is in none of the lists, for a meeting that has lists. */
  Optional<Answer> unlisted() {
    List<Attendance> all = archived.protocol().attendance();
    boolean tells = isOfOne() && question.ask() != Question.Ask.ABSENT && !all.isEmpty();
    if (!tells || all.stream().anyMatch(it -> isOne(it.person()))) {
      return Optional.empty();
    }
    Sentence sentence = new Sentence();
    sentence.say("Nej, namnet står inte i närvarolistan för ");
    Meeting.body(sentence, archived);
    Meeting.day(sentence, archived);
    return Optional.of(answer(sentence.stop(), all));
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
    return WholeWords.name(asked, Tier.folded(name)) >= 0;
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
