package se.protokollsok.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Role;

/**
 * A search. Values of one dimension are alternatives, dimensions and all else must hold together.
 *
 * @param text the query as typed; blank matches everything
 * @param filters chosen facet values by dimension; absent or empty means no filter
 * @param hidden kinds of decision to leave out: an item whose decisions are all of these kinds is
 *     no hit
 * @param roles if not empty, a chosen person must have one of these roles
 * @param attended ids of persons, one of whom must have been present at the item's meeting; empty
 *     means no filter
 * @param from earliest day of the meeting, inclusive
 * @param to latest day of the meeting, inclusive
 * @param sort the order
 * @param page from 1
 * @param size hits on a page, 1 to 100
 * @param explain whether each hit is to tell in plain words why it stands where it does
 */
public record SearchRequest(
    String text,
    Map<Dimension, List<String>> filters,
    List<DecisionKind> hidden,
    List<Role> roles,
    List<String> attended,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    SortOrder sort,
    int page,
    int size,
    boolean explain) {
  /** How deep one may page, in hits. */
  public static final int MAX_DEPTH = 10_000;

  /** The largest page. */
  public static final int MAX_SIZE = 100;

  /** The usual page. */
  public static final int DEFAULT_SIZE = 20;

  /** Copies the collections and checks the numbers. */
  public SearchRequest {
    if (page < 1) {
      throw new BadRequestException("page", "page börjar på 1, var " + page);
    }
    if (size < 1 || size > MAX_SIZE) {
      throw new BadRequestException("size", "size ska vara 1 till " + MAX_SIZE + ", var " + size);
    }
    if ((long) page * size > MAX_DEPTH) {
      throw new BadRequestException(
          "page",
          "Det går att bläddra till träff "
              + MAX_DEPTH
              + ". Avgränsa sökningen med år, kommun eller fler ord.");
    }
    Map<Dimension, List<String>> copy = new EnumMap<>(Dimension.class);
    filters.forEach((dimension, values) -> copy.put(dimension, List.copyOf(values)));
    filters = Map.copyOf(copy);
    hidden = List.copyOf(hidden);
    roles = List.copyOf(roles);
    attended = List.copyOf(attended);
  }

  /**
   * Returns this request with other ids of its persons, also of those who attended.
   *
   * @param current from an id to the one that stands for the person now
   */
  public SearchRequest withPersons(UnaryOperator<String> current) {
    Map<Dimension, List<String>> followed = new EnumMap<>(Dimension.class);
    followed.putAll(filters);
    followed.computeIfPresent(
        Dimension.PERSON, (dimension, ids) -> ids.stream().map(current).distinct().toList());
    List<String> present = attended.stream().map(current).distinct().toList();
    return new SearchRequest(
        text, followed, hidden, roles, present, from, to, sort, page, size, explain);
  }

  /** Makes a request whose hits explain nothing. */
  public SearchRequest(
      String text,
      Map<Dimension, List<String>> filters,
      List<DecisionKind> hidden,
      List<Role> roles,
      List<String> attended,
      Optional<LocalDate> from,
      Optional<LocalDate> to,
      SortOrder sort,
      int page,
      int size) {
    this(text, filters, hidden, roles, attended, from, to, sort, page, size, false);
  }

  /** Returns a request for the first page of a query without any filter. */
  public static SearchRequest of(String text) {
    return new SearchRequest(
        text,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        SortOrder.RELEVANCE,
        1,
        DEFAULT_SIZE);
  }
}
