package se.protokollsok.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import se.protokollsok.index.Fields;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.Role;

/**
 * What a query names, as Lucene queries: what belongs to it comes first by a clear margin, what
 * only holds its words a little before what does not.
 */
final class MentionQueries {
  private static final float BELONGS = 3f;
  private static final float SAYS = 1.15f;
  private static final float IN_TITLE = 1.3f;
  private static final float PRESENTS = 1.5f;
  private static final float OWN = 1.5f;
  private static final float HEAD = 4f;
  private static final float ITEM = 1.5f;
  private static final float NAMES = 2f;

  /** A longer period is not a meeting's. */
  private static final int MONTH = 31;

  private final List<Mention> mentions;
  private final SearchContext context;
  private final Map<Mention, List<WordTerms>> words = new LinkedHashMap<>();

  MentionQueries(List<Mention> mentions, SearchContext context) throws IOException {
    this.mentions = mentions;
    this.context = context;
    for (Mention mention : mentions) {
      List<WordTerms> own = new ArrayList<>();
      for (Clause.Word word : mention.words()) {
        own.add(WordTerms.of(word, context).strict());
      }
      words.put(mention, own);
    }
  }

  /** Returns the words that name something, for marking them in a text. */
  List<WordTerms> words() {
    return words.values().stream().flatMap(List::stream).distinct().toList();
  }

  boolean isEmpty() {
    return mentions.isEmpty();
  }

  /**
   * Returns what lifts a hit, in the words of people.
   *
   * @param attendance whether the question asks who was there: then a municipality is in a list
   */
  List<Reason> reasons(boolean attendance) {
    List<Reason> reasons = new ArrayList<>();
    for (Mention mention : mentions) {
      if (attendance && mention.thing() instanceof Mention.Place) {
        continue;
      }
      reasons.add(new Reason(told(mention.thing()), belongs(mention.thing()), BELONGS));
      if (mention.thing() instanceof Mention.Who who) {
        Query presents = in(Fields.PERSON_ROLE, roles(who, Role.PRESENTS));
        reasons.add(new Reason(who.name() + " föredrar ärendet", presents, PRESENTS));
      }
      if (mention.thing() instanceof Mention.Place place) {
        reasons.add(new Reason("Mötet är kommunens eget", owned(place), OWN));
      }
      if (mention.thing() instanceof Mention.Days days && isShort(days)) {
        reasons.add(new Reason("Texten nämner samma tid som frågan", naming(days.period()), NAMES));
      }
      says(mention, List.of(Fields.TITLE))
          .ifPresent(
              query ->
                  reasons.add(
                      new Reason(typed(mention) + " står i rubriken", inItem(query), IN_TITLE)));
      says(mention, WordTerms.AREAS)
          .ifPresent(
              query ->
                  reasons.add(new Reason(typed(mention) + " står i texten", inItem(query), SAYS)));
    }
    return reasons;
  }

  /**
   * Returns what lifts the heads where a query asks for nothing but meetings, and the items where
   * it asks for nothing but other things it names.
   *
   * @param referred whether it gives the number or the day of one
   */
  List<Reason> reasonsForWhatIsAlone(boolean referred) {
    boolean meetings =
        referred
            || mentions.stream()
                .map(Mention::thing)
                .anyMatch(thing -> thing instanceof Mention.Organ || isShort(thing));
    boolean persons = mentions.stream().map(Mention::thing).anyMatch(Mention.Who.class::isInstance);
    if (mentions.isEmpty() && !referred) {
      return List.of();
    }
    Query head = new TermQuery(new Term(Fields.HEAD, Fields.YES));
    return List.of(
        meetings && !persons
            ? new Reason("Det är mötets närvaro och underskrifter", head, HEAD)
            : new Reason("Det är ett ärende", inItem(MatchAllDocsQuery.INSTANCE), ITEM));
  }

  /** Returns whether it names the time or the body of a meeting. */
  boolean tellsMeeting() {
    return mentions.stream()
        .map(Mention::thing)
        .anyMatch(thing -> thing instanceof Mention.Days || thing instanceof Mention.Organ);
  }

  /** A head says nothing but what its meeting is. */
  private static Query inItem(Query query) {
    return new BooleanQuery.Builder()
        .add(query, Occur.FILTER)
        .add(new TermQuery(new Term(Fields.HEAD, Fields.YES)), Occur.MUST_NOT)
        .build();
  }

  private static boolean isShort(Mention.Thing thing) {
    return thing instanceof Mention.Days days
        && days.period()
            .first()
            .flatMap(
                first -> days.period().last().filter(last -> first.plusDays(MONTH).isAfter(last)))
            .isPresent();
  }

  private static String typed(Mention mention) {
    return "”" + String.join(" ", mention.words().stream().map(Clause.Word::text).toList()) + "”";
  }

  private String told(Mention.Thing thing) {
    return switch (thing) {
      case Mention.Days days ->
          isDay(days.period())
              ? "Mötet hölls den dag frågan nämner"
              : "Mötet hölls under den tid frågan nämner";
      case Mention.Place place -> "Ärendet gäller " + place.municipality();
      case Mention.Organ organ -> "Mötet är " + genitive(organ.body());
      case Mention.Owner owner -> "Mötet hör till " + owner.organisation();
      case Mention.Who who -> who.name() + " deltog eller nämns";
    };
  }

  private static boolean isDay(Period period) {
    return period.first().isPresent() && period.first().equals(period.last());
  }

  /**
   * Whose a meeting is: "Kommunstyrelsens"; a name that tells the meeting itself stays as it is.
   */
  private static String genitive(String body) {
    return body.matches(".*(?:en|et|an|na)") ? body + "s" : body;
  }

  /** Items of all that is named; things of one sort are alternatives. */
  Query all() {
    Map<Class<?>, BooleanQuery.Builder> sorts = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      sorts
          .computeIfAbsent(mention.thing().getClass(), sort -> new BooleanQuery.Builder())
          .add(holds(mention), Occur.SHOULD);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    sorts.values().forEach(any -> all.add(any.build(), Occur.FILTER));
    BooleanQuery query = all.build();
    return new ConstantScoreQuery(query);
  }

  private static Query owned(Mention.Place place) {
    return in(Fields.ORGANISATION, List.of(PlaceNames.all().fullName(place.municipality())));
  }

  /** Returns a query for each sort of what is named, periods longer than a day included. */
  List<Query> belonging() {
    Map<Class<?>, BooleanQuery.Builder> sorts = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      boolean guess = mention.thing() instanceof Mention.Who who && !who.whole();
      if (!guess) {
        sorts
            .computeIfAbsent(mention.thing().getClass(), sort -> new BooleanQuery.Builder())
            .add(belongs(mention.thing()), Occur.SHOULD);
      }
    }
    return sorts.values().stream().<Query>map(BooleanQuery.Builder::build).toList();
  }

  /** What belongs to it, or says its words. */
  private Query holds(Mention mention) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(belongs(mention.thing()), Occur.SHOULD);
    if (mention.thing() instanceof Mention.Days days && isShort(days)) {
      either.add(naming(days.period()), Occur.SHOULD);
    }
    says(mention, WordTerms.AREAS).ifPresent(query -> either.add(query, Occur.SHOULD));
    return either.build();
  }

  private Optional<Query> says(Mention mention, List<String> areas) {
    List<WordTerms> own = words.get(mention);
    if (own.isEmpty() || own.stream().anyMatch(MentionQueries::isUnknown)) {
      return Optional.empty();
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (WordTerms word : own) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      areas.forEach(area -> any.add(WordQueries.wordIn(word, area), Occur.SHOULD));
      all.add(any.build(), Occur.FILTER);
    }
    return Optional.of(new ConstantScoreQuery(all.build()));
  }

  private static boolean isUnknown(WordTerms word) {
    return word.terms().values().stream().allMatch(Map::isEmpty);
  }

  /** Returns what belongs to it, whatever its words. */
  private Query belongs(Mention.Thing thing) {
    return switch (thing) {
      case Mention.Days days -> between(days.period());
      case Mention.Place place ->
          either(in(Fields.MUNICIPALITY, List.of(place.municipality())), owned(place));
      case Mention.Organ organ -> in(Fields.BODY, family(organ.body()));
      case Mention.Owner owner -> in(Fields.ORGANISATION, family(owner.organisation()));
      case Mention.Who who -> in(Fields.PERSON, who.ids());
    };
  }

  /**
   * Heads in whose list it stands, or whose meeting it is.
   *
   * @param told whether the question tells which meeting: then a person need not be on the list
   */
  List<Query> inHead(AttendanceList list, boolean told) {
    Map<Class<?>, List<Query>> sorts = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (told && mention.thing() instanceof Mention.Who) {
        continue;
      }
      List<Query> ways =
          sorts.computeIfAbsent(mention.thing().getClass(), sort -> new ArrayList<>());
      if (mention.thing() instanceof Mention.Who who) {
        ways.add(in(Fields.PERSON_ROLE, roles(who, role(list))));
      } else {
        ways.add(belongs(mention.thing()));
      }
      if (mention.thing() instanceof Mention.Place) {
        says(mention, List.of(Fields.listed(list))).ifPresent(ways::add);
      }
    }
    return sorts.values().stream().<Query>map(ways -> new DisjunctionMaxQuery(ways, 0)).toList();
  }

  private static Role role(AttendanceList list) {
    return switch (list) {
      case PRESENT -> Role.PRESENT;
      case ABSENT -> Role.ABSENT;
      case GUEST -> Role.GUEST;
    };
  }

  private static List<String> roles(Mention.Who who, Role role) {
    return who.ids().stream().map(id -> role.label() + "|" + id).toList();
  }

  private List<String> family(String name) {
    return context.generation().state().family(name);
  }

  private static Query between(Period period) {
    return LongPoint.newRangeQuery(
        Fields.DATE,
        period.first().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
        period.last().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE));
  }

  /** Items whose text names one of the days. */
  static Query naming(Period period) {
    return LongRange.newIntersectsQuery(
        Fields.NAMED_DAYS,
        new long[] {period.first().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE)},
        new long[] {period.last().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)});
  }

  private static Query in(String field, List<String> values) {
    return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
  }

  private static Query either(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.SHOULD).add(other, Occur.SHOULD).build();
  }
}
