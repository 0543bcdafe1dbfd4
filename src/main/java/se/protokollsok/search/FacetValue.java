package se.protokollsok.search;

/**
 * A value of a facet.
 *
 * @param value what the request parameter takes
 * @param label what users see
 * @param count how many hits choosing it would give, exact
 */
public record FacetValue(String value, String label, long count) {}
