package se.protokollsok.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * Filters that a query's words suggest. Offered only where they narrow the hits and leave some; the
 * words are taken out of the query if that finds something.
 */
final class Suggestions {
  /** How many are tried: each costs a search. */
  private static final int MOST = 4;

  /** Words that only joined what is taken out: "skolskjuts i", "under". */
  private static final Set<String> JOINING =
      Set.of(
          "i",
          "på",
          "pa",
          "under",
          "från",
          "fran",
          "för",
          "av",
          "till",
          "om",
          "med",
          "hos",
          "vid",
          "och",
          "år",
          "kommunen",
          "kommunerna",
          "staden");

  private final SearchContext context;
  private final SearchRequest request;
  private final TextQuery asked;
  private final ParsedQuery parsed;
  private final long total;
  private final List<Suggestion> found = new ArrayList<>();
  private int tried;

  private Suggestions(SearchContext context, SearchRequest request, TextQuery asked, long total) {
    this.context = context;
    this.request = request;
    this.asked = asked;
    this.parsed = asked.parsed();
    this.total = total;
  }

  /**
   * Returns the filters that are worth a link, in the order of the query's words.
   *
   * @param total how many hits there are without
   */
  static List<Suggestion> of(
      SearchContext context, SearchRequest request, TextQuery asked, long total)
      throws IOException {
    Suggestions suggestions = new Suggestions(context, request, asked, total);
    if (request.page() == 1 && total > 1) {
      for (Mention mention : asked.parsed().mentions()) {
        if (suggestions.tried < MOST) {
          suggestions.suggest(mention);
        }
      }
    }
    return suggestions.found;
  }

  private void suggest(Mention mention) throws IOException {
    switch (mention.thing()) {
      case Mention.Days days -> days(days.period(), mention);
      case Mention.Place it ->
          value(Dimension.MUNICIPALITY, it.municipality(), it.municipality(), mention);
      case Mention.Organ it -> value(Dimension.BODY, it.body(), it.body(), mention);
      case Mention.Owner it ->
          value(Dimension.ORGANISATION, it.organisation(), it.organisation(), mention);
      case Mention.Who it -> {
        if (it.ids().size() == 1) {
          value(Dimension.PERSON, it.ids().getFirst(), it.name(), mention);
        }
      }
    }
  }

  private void value(Dimension dimension, String value, String label, Mention mention)
      throws IOException {
    if (!request.filters().getOrDefault(dimension, List.of()).isEmpty()) {
      return;
    }
    Map<Dimension, List<String>> filters = new EnumMap<>(Dimension.class);
    filters.putAll(request.filters());
    filters.put(dimension, List.of(value));
    text(mention, rest -> with(rest, filters, request.from(), request.to()))
        .ifPresent(rest -> found.add(new Suggestion.Value(dimension, value, label, rest)));
  }

  /** A whole calendar year is a value of its facet. */
  private void days(Period period, Mention mention) throws IOException {
    Optional<Integer> year = year(period);
    if (year.isPresent()) {
      String value = year.get().toString();
      value(Dimension.YEAR, value, value, mention);
    } else if (request.from().isEmpty() && request.to().isEmpty()) {
      text(mention, rest -> with(rest, request.filters(), period.first(), period.last()))
          .ifPresent(rest -> found.add(new Suggestion.Days(period, rest)));
    }
  }

  private static Optional<Integer> year(Period period) {
    return period
        .first()
        .filter(day -> day.getDayOfYear() == 1)
        .filter(day -> period.last().equals(Optional.of(LocalDate.of(day.getYear(), 12, 31))))
        .map(LocalDate::getYear);
  }

  private SearchRequest with(
      String text,
      Map<Dimension, List<String>> filters,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {
    return new SearchRequest(
        text,
        filters,
        request.hidden(),
        request.roles(),
        request.attended(),
        from,
        to,
        request.sort(),
        1,
        request.size());
  }

  private interface Narrowed {
    SearchRequest by(String text);
  }

  /** The text to ask with a filter: without the words for it, or as it is. */
  private Optional<String> text(Mention mention, Narrowed narrowed) throws IOException {
    tried++;
    for (String text : List.of(without(mention), request.text())) {
      long count = count(narrowed.by(text));
      if (count > 0) {
        return count < total ? Optional.of(text) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private String without(Mention mention) {
    String typed = new QueryText(request.text()).typed();
    String before = typed.substring(0, mention.begin());
    String rest = before.substring(0, endOfTopic(before)) + " " + typed.substring(mention.end());
    return rest.strip().replaceAll("\\s+", " ");
  }

  /** Goes back over white space, commas and joining words. */
  private static int endOfTopic(String before) {
    int end = before.length();
    while (end > 0) {
      int first = end;
      while (first > 0 && Character.isLetterOrDigit(before.charAt(first - 1))) {
        first--;
      }
      if (first < end && !JOINING.contains(QueryWords.lower(before.substring(first, end)))) {
        return end;
      }
      if (first == end && !isGap(before.charAt(--first))) {
        return end;
      }
      end = first;
    }
    return end;
  }

  private static boolean isGap(char letter) {
    return letter == ',' || Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  /**
   * Beside a topic what is named leaves nothing out: with its words and without, the same items are
   * found.
   */
  private long count(SearchRequest narrowed) throws IOException {
    boolean topic = !parsed.topics().isEmpty() && parsed.lists().isEmpty();
    TextQuery text = topic ? asked : QueryBuilder.build(narrowed, context);
    Filters filters = new Filters(narrowed, context.generation().state(), text.aboutAttendance());
    Query query =
        new BooleanQuery.Builder()
            .add(text.query(), Occur.FILTER)
            .add(filters.all(List.of()), Occur.FILTER)
            .build();
    return context.searcher().count(query);
  }
}
