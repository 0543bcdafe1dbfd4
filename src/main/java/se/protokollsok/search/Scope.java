package se.protokollsok.search;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokollsok.analysis.Tier;
import se.protokollsok.index.ProtocolCard;
import se.protokollsok.protocol.DayMention;
import se.protokollsok.protocol.Person;

/**
 * Where an answer may come from: the period, municipalities, bodies and persons the question names.
 *
 * @param period the days; empty if it names none
 * @param named what else it names
 * @param persons the persons it names
 * @param families from a body's name to all its names
 */
record Scope(
    Optional<Period> period,
    Named named,
    List<Person> persons,
    Function<String, List<String>> families) {

  Scope {
    persons = List.copyOf(persons);
  }

  /** Example: {@code 2019}, but not {@code 2023-2027}. */
  private static final Pattern YEAR = Pattern.compile("(?<![\\d/-])((?:19|20)\\d{2})(?![\\d/-])");

  static Scope of(Question question, String asked, TextQuery text, Generation generation) {
    Optional<Period> day =
        text.parsed().required().stream()
            .flatMap(clause -> clause instanceof Clause.Day it ? Stream.of(it) : Stream.empty())
            .map(it -> new Period(Optional.of(it.date()), Optional.of(it.date()), ""))
            .findFirst();
    List<Person> persons =
        text.parsed().mentions().stream()
            .flatMap(mention -> persons(mention, generation.names()))
            .distinct()
            .toList();
    return new Scope(
        day.or(() -> text.named().period()).or(() -> year(question, asked)),
        text.named(),
        persons,
        generation.state()::family);
  }

  /** A lone first name may mean anything: "Linnea" of a theatre. */
  private static Stream<Person> persons(Mention mention, LastingNames names) {
    if (!(mention.thing() instanceof Mention.Who who)) {
      return Stream.of();
    }
    String typed = mention.words().isEmpty() ? "" : mention.words().getLast().text();
    return who.ids().stream()
        .flatMap(
            id ->
                names.person(id) instanceof NameResolution.Found<Person> found
                    ? Stream.of(found.value())
                    : Stream.of())
        .filter(person -> who.whole() || !isGiven(typed, person));
  }

  private static boolean isGiven(String typed, Person person) {
    return Tier.folded(person.name().split(" ", 2)[0]).equals(Tier.folded(typed));
  }

  /** A decision is of the year that is asked for, whatever year it is about. */
  private static Optional<Period> year(Question question, String asked) {
    List<String> years = YEAR.matcher(asked).results().map(MatchResult::group).distinct().toList();
    if (question.ask() != Question.Ask.DECISION || years.size() != 1) {
      return Optional.empty();
    }
    Year year = Year.of(Integer.parseInt(years.getFirst()));
    return Optional.of(
        new Period(
            Optional.of(year.atDay(1)), Optional.of(year.atDay(year.length())), years.getFirst()));
  }

  /** Returns whether it is of one body or municipality in a period: few items are. */
  boolean isOfYear() {
    return period.isPresent() && named.bodies().size() + named.municipalities().size() == 1;
  }

  /** Returns whether an item is of the bodies and municipalities named, and names the persons. */
  boolean holds(Candidate candidate) {
    return isOfBodies(candidate)
        && (named.municipalities().isEmpty()
            || named.municipalities().stream().anyMatch(it -> concerns(candidate, it)))
        && (persons.isEmpty() || persons.stream().anyMatch(it -> names(candidate, it)));
  }

  private boolean isOfBodies(Candidate candidate) {
    String body = Meeting.source(candidate).body();
    return named.bodies().isEmpty()
        || named.bodies().stream().anyMatch(it -> families.apply(it).contains(body));
  }

  private static boolean concerns(Candidate candidate, String municipality) {
    return candidate.entry().municipalities().contains(municipality)
        || isNamed(candidate, municipality)
        || isOf(Meeting.source(candidate).organisation(), municipality);
  }

  /** Returns whether an item is of a meeting of the one municipality that is named. */
  boolean isHome(Candidate candidate) {
    String organisation = Meeting.source(candidate).organisation();
    List<String> places = named.municipalities();
    return places.size() == 1 && isOf(organisation, places.getFirst());
  }

  /** A place may bear a municipality's name: Munka Ljungby. */
  private static boolean isNamed(Candidate candidate, String municipality) {
    return candidate.item().title().contains(municipality)
        || candidate.item().paragraphs().stream().anyMatch(it -> it.text().contains(municipality));
  }

  private static boolean names(Candidate candidate, Person person) {
    return candidate.entry().persons().stream().anyMatch(it -> it.personId().equals(person.id()));
  }

  /** Returns whether a meeting, or a day that this text of it names, lies in the period. */
  boolean holdsDay(Candidate candidate, String text) {
    if (period.isEmpty() || candidate.date().filter(period.get()::holds).isPresent()) {
      return true;
    }
    List<DayMention> days = candidate.item().mentions().days();
    List<String> words = days.stream().map(DayMention::text).toList();
    return days.stream()
        .filter(this::overlaps)
        .anyMatch(day -> WholeWords.mention(text, day.text(), words) >= 0);
  }

  private boolean overlaps(DayMention day) {
    LocalDate first = period.orElseThrow().first().orElse(LocalDate.MIN);
    LocalDate last = period.orElseThrow().last().orElse(LocalDate.MAX);
    return !day.last().isBefore(first) && !day.first().isAfter(last);
  }

  /** Returns whether a protocol is of a meeting that the question names. */
  boolean holds(ProtocolCard card) {
    return (period.isEmpty() || card.date().filter(period.get()::holds).isPresent())
        && (named.bodies().isEmpty()
            || named.bodies().stream().anyMatch(it -> families.apply(it).contains(card.body())));
  }

  /** Returns whether an organisation is a municipality: "Klippans kommun" is Klippan's. */
  static boolean isOf(String organisation, String municipality) {
    return organisation.equals(municipality)
        || organisation.matches(Pattern.quote(municipality) + "s? (?:kommun|stad)");
  }
}
