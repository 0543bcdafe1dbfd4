package se.protokollsok.search;

import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import se.protokollsok.index.ProtocolCard;

/** The numbers of each protocol's items, read once when they are asked for. Thread-safe. */
final class CardNumbers {
  private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,3}");

  private final Map<String, NavigableSet<Integer>> byId = new ConcurrentHashMap<>();

  /** Returns the whole numbers among a protocol's keys; not to be changed. */
  NavigableSet<Integer> of(ProtocolCard card) {
    return byId.computeIfAbsent(card.id(), id -> read(card));
  }

  private static NavigableSet<Integer> read(ProtocolCard card) {
    NavigableSet<Integer> numbers = new TreeSet<>();
    for (String key : card.keys()) {
      if (WHOLE.matcher(key).matches()) {
        numbers.add(Integer.valueOf(key));
      }
    }
    return numbers;
  }
}
