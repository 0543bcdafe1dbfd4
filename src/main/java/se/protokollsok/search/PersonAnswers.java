package se.protokollsok.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.analysis.Letters;
import se.protokollsok.analysis.Tier;
import se.protokollsok.protocol.Assignment;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.search.Inquiry.Found;
import se.protokollsok.source.Sourced;

/** Who was chosen, who is to do it, who presented it, who came after whom. */
final class PersonAnswers {
  private static final double OWN = 0.3;
  private static final String DECIDED = ", enligt beslut av ";
  private static final String TOLD = ", enligt protokollet från ";
  private static final double MOSTLY = 0.5;

  /** Example: {@code efter Anna Lind}; who is named after it gave up the place. */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?iU)\\b(?:efter|i stället för|ersätter|ersatte|efterträder|efterträdde|avlöser|avlöste)\\b");

  /** Words for a new holder of a place. */
  private static final Pattern NEW =
      Pattern.compile(
          "(?iU)\\b(?:ny|nya|utse\\p{L}*|utsåg\\p{L}*|väljs|valdes|vald|tillträd\\p{L}*)\\b");

  private final Inquiry inquiry;

  PersonAnswers(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  Optional<Answer> answer() {
    if (inquiry.question().companies()) {
      return company();
    }
    return switch (inquiry.question().ask()) {
      case CHOSEN -> chosen().or(this::named);
      case DOER -> asksWhoIsUrged() ? doer() : doer().or(this::named).or(this::company);
      case PRESENTER -> presenter().or(this::named);
      case SUCCESSOR -> successor();
      default -> chosen().or(this::named).or(this::company);
    };
  }

  private boolean asksWhoIsUrged() {
    return inquiry.question().verbs().stream().anyMatch(verb -> verb.startsWith("uppman"));
  }

  private record Who(Found found, List<Answer.Evidence> names) {}

  private static final Comparator<Who> BEST = Comparator.comparing(Who::found, Inquiry.BEST);

  /** Example: {@code Anna Lind (M), Bo Ek och Per Dal}: what may stand between two of one list. */
  private static final Pattern BETWEEN =
      Pattern.compile("(?iU)\\s*(?:\\([^)]{1,12}\\))?\\s*(?:,|och|samt|,\\s*och|&)?\\s*");

  /** Several names answer together only where they stand as one list. */
  private static boolean isOneList(Who who) {
    String text = who.found().passage().text();
    int at = -1;
    for (Answer.Evidence name : who.names()) {
      int next = text.indexOf(name.words(), Math.max(at, 0));
      if (at >= 0 && (next < at || !BETWEEN.matcher(text.substring(at, next)).matches())) {
        return false;
      }
      at = next + name.words().length();
    }
    return true;
  }

  private Optional<Answer> chosen() {
    return inquiry.passages(PersonAnswers::elects).stream()
        .filter(Found::isAbout)
        .map(it -> new Who(it, unasked(names(it, before(it.passage().text())))))
        .filter(who -> !who.names().isEmpty() && isOneList(who))
        .sorted(BEST)
        .collect(Collectors.collectingAndThen(Collectors.toList(), this::first))
        .map(who -> answer(who, DECIDED));
  }

  /** The best, unless others are named as well for another matter. */
  private Optional<Who> first(List<Who> sorted) {
    if (sorted.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = words(sorted.getFirst());
    List<Found> others =
        sorted.stream()
            .filter(who -> who.equals(sorted.getFirst()) || !words(who).equals(names))
            .map(Who::found)
            .toList();
    return inquiry.isTorn(others) ? Optional.empty() : Optional.of(sorted.getFirst());
  }

  private static List<String> words(Who who) {
    return who.names().stream().map(Answer.Evidence::words).toList();
  }

  private static String before(String text) {
    return AFTER.split(text, 2)[0];
  }

  private Optional<Answer> doer() {
    return inquiry
        .passages(it -> it.clause().flatMap(each -> each.assignment()).isPresent())
        .stream()
        .filter(Found::isAbout)
        .filter(it -> it.own() >= OWN)
        .filter(it -> !isTaskElsewhere(it))
        .map(it -> new Who(it, actors(it)))
        .filter(who -> !inquiry.question().places() || arePlaces(who))
        .sorted(BEST)
        .collect(Collectors.collectingAndThen(Collectors.toList(), this::first))
        .map(who -> answer(who, tasked(who.found().passage())));
  }

  /** The record tells elsewhere of just what is to be done: then this is another task. */
  private boolean isTaskElsewhere(Found found) {
    Subject subject = inquiry.subject();
    return !subject.holdsVerb(found.at().in(subject, found.passage().text()))
        && inquiry.candidates().stream()
            .filter(it -> inquiry.scope().holds(it))
            .map(it -> it.inAll(subject))
            .anyMatch(all -> subject.holdsVerb(all) && subject.share(all) >= Inquiry.SURE);
  }

  private static String tasked(Passage passage) {
    return switch (passage.clause().orElseThrow().kind()) {
      case ASSIGNMENT -> " fick uppdraget av ";
      case RECOMMENDATION -> " uppmanades av ";
      default -> DECIDED;
    };
  }

  private static boolean arePlaces(Who who) {
    List<String> places = who.found().at().entry().municipalities();
    return who.names().stream().anyMatch(it -> places.stream().anyMatch(it.words()::contains));
  }

  private static List<Answer.Evidence> actors(Found found) {
    Assignment assignment = found.passage().clause().orElseThrow().assignment().orElseThrow();
    return assignment.actors().stream()
        .map(actor -> new Answer.Evidence(actor.value(), actor.span()))
        .toList();
  }

  /** Who a sentence about it names as telling it, or the item's presenters. */
  private Optional<Answer> presenter() {
    List<Who> own =
        inquiry.passages(it -> !it.decides()).stream()
            .filter(it -> it.whole() >= Inquiry.ENOUGH && (it.rarest() || it.whole() >= 0.99))
            .map(it -> new Who(it, presenters(it)))
            .filter(who -> !who.names().isEmpty() && isOneList(who))
            .sorted(BEST)
            .toList();
    return first(own).map(who -> answer(who, TOLD));
  }

  private List<Answer.Evidence> presenters(Found found) {
    List<String> presenters =
        found.at().item().presenters().stream()
            .map(Sourced::value)
            .map(PersonMention::name)
            .toList();
    return unasked(names(found, found.passage().text())).stream()
        .filter(name -> presenters.stream().anyMatch(it -> isSame(it, name.words())))
        .toList();
  }

  private static boolean isSame(String one, String other) {
    return Tier.folded(one).equals(Tier.folded(other));
  }

  /** Whoever the sentence with the question's words names, and the question does not. */
  private Optional<Answer> named() {
    if (inquiry.question().places()) {
      return Optional.empty();
    }
    return inquiry.passages(it -> true).stream()
        .filter(Found::isAbout)
        .filter(it -> it.own() >= MOSTLY && tellsAction(it))
        .map(it -> new Who(it, unasked(untelling(it, names(it, it.passage().text())))))
        .filter(who -> !who.names().isEmpty() && isOneList(who))
        .sorted(BEST)
        .collect(Collectors.collectingAndThen(Collectors.toList(), this::first))
        .map(who -> answer(who, TOLD));
  }

  /** The company that a decision about it names, or the only one its item does. */
  private Optional<Answer> company() {
    if (inquiry.question().places()) {
      return Optional.empty();
    }
    return inquiry.passages(it -> true).stream()
        .filter(it -> it.isAbout() && it.passage().decides())
        .map(it -> new Who(it, unasked(Companies.in(it.passage().text(), it.passage().span()))))
        .filter(who -> who.names().size() == 1)
        .sorted(BEST)
        .collect(Collectors.collectingAndThen(Collectors.toList(), this::first))
        .map(who -> answer(who, TOLD));
  }

  /** What somebody did is told by a sentence with a verb of the question, if it has one. */
  private boolean tellsAction(Found found) {
    Subject subject = inquiry.subject();
    return found.passage().decides()
        || !subject.hasVerb()
        || subject.holdsVerb(found.at().in(subject, found.passage().text()));
  }

  /** Who is named beside the one who left: in one sentence, one paragraph, or by an election. */
  private Optional<Answer> successor() {
    List<Found> ways = new ArrayList<>(inquiry.passages(it -> AFTER.matcher(it.text()).find()));
    ways.removeIf(it -> it.own() < MOSTLY || !it.isAbout());
    if (ways.isEmpty()) {
      ways.addAll(inquiry.passages(Passage::paragraphs, it -> NEW.matcher(it.text()).find()));
      ways.removeIf(it -> it.own() < MOSTLY || !it.isAbout());
    }
    if (ways.isEmpty()) {
      ways.addAll(inquiry.passages(PersonAnswers::elects));
      ways.removeIf(it -> it.whole() < Inquiry.SURE);
    }
    return ways.stream()
        .map(it -> new Who(it, unasked(untelling(it, names(it, it.passage().text())))))
        .filter(who -> !who.names().isEmpty() && isOneList(who))
        .sorted(BEST)
        .collect(Collectors.collectingAndThen(Collectors.toList(), this::first))
        .map(who -> answer(who, TOLD));
  }

  private static boolean elects(Passage passage) {
    return passage.clause().filter(it -> it.kind() == DecisionKind.ELECTION).isPresent();
  }

  /** Leaves out who only tells it. */
  private static List<Answer.Evidence> untelling(Found found, List<Answer.Evidence> names) {
    return names.stream()
        .filter(
            name ->
                found.at().item().presenters().stream()
                    .noneMatch(it -> isSame(it.value().name(), name.words())))
        .toList();
  }

  private static List<Answer.Evidence> names(Found found, String text) {
    return NamesInText.of(found.at(), text, found.passage().span());
  }

  /** Leaves out whom the question itself names. */
  private List<Answer.Evidence> unasked(List<Answer.Evidence> names) {
    return names.stream().filter(name -> !isAsked(name.words())).toList();
  }

  private boolean isAsked(String name) {
    boolean inScope =
        inquiry.scope().persons().stream()
            .flatMap(person -> Stream.concat(Stream.of(person.name()), person.spellings().stream()))
            .anyMatch(it -> isSame(it, name));
    return inScope || !inquiry.subject().in(name, Letters.TRUE).isEmpty();
  }

  /** "respektive kommun" begins a sentence as "Respektive kommun". */
  private static List<Answer.Evidence> capital(List<Answer.Evidence> names) {
    List<Answer.Evidence> capital = new ArrayList<>(names);
    Answer.Evidence first = capital.removeFirst();
    String words =
        first.words().substring(0, 1).toUpperCase(Locale.ROOT) + first.words().substring(1);
    capital.addFirst(new Answer.Evidence(words, first.span()));
    return capital;
  }

  private Answer answer(Who who, String verb) {
    Found found = who.found();
    Sentence sentence = new Sentence();
    sentence.facts(capital(who.names()));
    sentence.say(verb);
    Meeting.body(sentence, found.at().archived());
    Meeting.day(sentence, found.at().archived());
    sentence.stop();
    return inquiry.answer(sentence, found.at(), found.passage());
  }
}
