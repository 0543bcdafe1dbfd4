package se.protokollsok.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Role;
import se.protokollsok.search.BadRequestException;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SortOrder;

/**
 * The parameters of an address to a search request. The API, the search page and the command line
 * share them. Empty values count as not given, so that a plain form works.
 */
public final class SearchParameters {
  /** The longest query that is answered, in characters (code points). */
  static final int MAX_QUERY = 5_000;

  private static final int MAX_VALUES = 100;

  /** Example: {@code 2025}. */
  private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

  /** Example: {@code 20}. Longer numbers are out of every range. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

  /** Example: {@code 2025-12-31}. Years beyond four digits are no meeting days. */
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Map<Parameter, List<String>> given;

  private SearchParameters(Map<Parameter, List<String>> given) {
    this.given = given;
  }

  /**
   * Returns the request these parameters stand for.
   *
   * @param parameters decoded values by name
   * @throws BadRequestException if a name is unknown or a value cannot be; it names the parameter
   */
  public static SearchRequest decode(Map<String, List<String>> parameters) {
    Map<Parameter, List<String>> given = new EnumMap<>(Parameter.class);
    parameters.forEach((name, values) -> given.put(known(name), notBlank(values)));
    given.forEach(SearchParameters::checkCount);
    return new SearchParameters(given).request();
  }

  private static Parameter known(String name) {
    return Parameter.ofWire(name)
        .orElseThrow(
            () ->
                new BadRequestException(
                    name, "Parametern finns inte. Det finns " + Parameter.names() + "."));
  }

  private static List<String> notBlank(List<String> values) {
    return values.stream().filter(value -> !value.isBlank()).distinct().toList();
  }

  private static void checkCount(Parameter parameter, List<String> values) {
    if (!parameter.repeatable() && values.size() > 1) {
      throw bad(parameter, "kan bara anges en gång");
    }
    if (values.size() > MAX_VALUES) {
      throw bad(parameter, "kan ha högst " + MAX_VALUES + " värden");
    }
  }

  private SearchRequest request() {
    Optional<LocalDate> from = one(Parameter.FROM, SearchParameters::date);
    Optional<LocalDate> to = one(Parameter.TO, SearchParameters::date);
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw bad(Parameter.FROM, "är senare än to");
    }
    return new SearchRequest(
        query(),
        filters(),
        many(Parameter.HIDE, DecisionKind::ofLabel),
        many(Parameter.ROLE, Role::ofLabel),
        values(Parameter.ATTENDED),
        from,
        to,
        one(Parameter.SORT, SearchParameters::sort).orElse(SortOrder.RELEVANCE),
        one(Parameter.PAGE, SearchParameters::number).orElse(1),
        one(Parameter.SIZE, SearchParameters::number).orElse(SearchRequest.DEFAULT_SIZE),
        one(Parameter.EXPLAIN, SearchParameters::yes).orElse(false));
  }

  private String query() {
    String text = values(Parameter.QUERY).stream().findFirst().orElse("");
    int length = text.codePointCount(0, text.length());
    if (length > MAX_QUERY) {
      throw bad(Parameter.QUERY, "kan ha högst " + MAX_QUERY + " tecken, hade " + length);
    }
    return text;
  }

  private Map<Dimension, List<String>> filters() {
    Map<Dimension, List<String>> filters = new EnumMap<>(Dimension.class);
    for (Dimension dimension : Dimension.values()) {
      List<String> values = many(known(dimension.parameter()), filter(dimension));
      if (!values.isEmpty()) {
        filters.put(dimension, values);
      }
    }
    return filters;
  }

  private static Function<String, Optional<String>> filter(Dimension dimension) {
    return switch (dimension) {
      case YEAR -> value -> Optional.of(value).filter(year -> YEAR.matcher(year).matches());
      case DECISION -> value -> DecisionKind.ofLabel(value).map(DecisionKind::label);
      case MUNICIPALITY, PERSON, BODY, ORGANISATION -> Optional::of;
    };
  }

  private List<String> values(Parameter parameter) {
    return given.getOrDefault(parameter, List.of());
  }

  private <T> List<T> many(Parameter parameter, Function<String, Optional<T>> reader) {
    return values(parameter).stream()
        .map(value -> reader.apply(value).orElseThrow(() -> notAllowed(parameter)))
        .toList();
  }

  private <T> Optional<T> one(Parameter parameter, Function<String, Optional<T>> reader) {
    return many(parameter, reader).stream().findFirst();
  }

  private static Optional<LocalDate> date(String value) {
    if (!DATE.matcher(value).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Boolean> yes(String value) {
    return Parameter.Form.YES.words().contains(value)
        ? Optional.of(Boolean.valueOf(value))
        : Optional.empty();
  }

  private static Optional<SortOrder> sort(String value) {
    return Arrays.stream(SortOrder.values())
        .filter(order -> order.parameter().equals(value))
        .findFirst();
  }

  private static Optional<Integer> number(String value) {
    return Optional.of(value).filter(text -> NUMBER.matcher(text).matches()).map(Integer::valueOf);
  }

  private static BadRequestException notAllowed(Parameter parameter) {
    return bad(parameter, "ska vara " + parameter.form().allowed());
  }

  private static BadRequestException bad(Parameter parameter, String what) {
    return new BadRequestException(parameter.wire(), parameter.wire() + " " + what + ".");
  }
}
