package se.protokollsok.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a reader wants to see of an item or a protocol: the parameters of its address. Without any
 * the address is the lasting one. What cannot be counts as not asked for.
 *
 * @param query the words that are marked; empty for none
 * @param mode how the text is shown
 * @param page the page of the original beside the text, from 1; 0 if it follows from the rest
 * @param hit the marked word that stands out, from 1; 0 if it follows from the rest
 * @param zoom how large the page is shown, 1 to {@link #LARGEST} times its usual width
 */
record Sight(String query, ReadingMode mode, int page, int hit, int zoom) {
  /** The largest a page is shown, in usual widths. */
  static final int LARGEST = 3;

  /** What shows an item as it is. */
  static final Sight PLAIN = new Sight("", ReadingMode.PLAIN, 0, 0, 1);

  private static final String QUERY = "q";
  private static final String PAGE = "sida";
  private static final String HIT = "traff";
  private static final String ZOOM = "zoom";

  /** Example: {@code 12}. */
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

  /** Reads the parameters of an address. */
  static Sight of(Map<String, List<String>> parameters) {
    String query = first(parameters, QUERY).strip();
    boolean tooLong = query.codePointCount(0, query.length()) > SearchParameters.MAX_QUERY;
    return new Sight(
        tooLong ? "" : query,
        ReadingMode.of(parameters),
        number(parameters, PAGE),
        number(parameters, HIT),
        Math.clamp(number(parameters, ZOOM), 1, LARGEST));
  }

  private static String first(Map<String, List<String>> parameters, String name) {
    return parameters.getOrDefault(name, List.of("")).getFirst();
  }

  private static int number(Map<String, List<String>> parameters, String name) {
    String value = first(parameters, name);
    return NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 0;
  }

  /** Returns this with another page before the reader's eyes. */
  Sight at(int otherPage) {
    return new Sight(query, mode, otherPage, 0, zoom);
  }

  /** Returns this with another marked word that stands out. */
  Sight on(int otherHit) {
    return new Sight(query, mode, 0, otherHit, zoom);
  }

  /** Returns this with the page shown larger or smaller. */
  Sight zoomed(int times) {
    return new Sight(query, mode, page, hit, times);
  }

  /** Returns this with the text shown otherwise. */
  Sight in(ReadingMode other) {
    return new Sight(query, other, page, hit, zoom);
  }

  /** Returns the address that shows this. */
  String address(String lasting) {
    List<String> pairs = new ArrayList<>();
    if (!query.isEmpty()) {
      pairs.add(QUERY + "=" + QueryString.encode(query));
    }
    if (!mode.word().isEmpty()) {
      pairs.add(ReadingMode.PARAMETER + "=" + mode.word());
    }
    add(pairs, PAGE, page, 0);
    add(pairs, HIT, hit, 0);
    add(pairs, ZOOM, zoom, 1);
    return pairs.isEmpty() ? lasting : lasting + "?" + String.join("&", pairs);
  }

  private static void add(List<String> pairs, String name, int value, int usual) {
    if (value != usual) {
      pairs.add(name + "=" + value);
    }
  }
}
