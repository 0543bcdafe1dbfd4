package se.protokollsok.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.AgendaItem;

/**
 * The keys of one protocol's items, given which keys it had before.
 *
 * @param keys one for each item, in order
 * @param items from key to fingerprint, without the head's
 * @param retired keys that show nothing any more
 * @param redirects from retired keys to later ones
 */
record ItemKeys(
    List<String> keys,
    Map<String, String> items,
    Map<String, String> retired,
    Map<String, String> redirects) {

  /** The head's key. */
  static final String HEAD = "0";

  /** "5", "7.3", "179", also with a suffix: "5-2". */
  private static final Pattern NUMBERED = Pattern.compile("\\d+(?:\\.\\d+)?(?:-\\d+)?");

  private static final String NAMELESS = "punkt";

  /** Stands for the untouched file below every protocol, so that no item may have it. */
  private static final String ORIGINAL = "original";

  /** An old key that may be an item's. */
  private record Pair(int item, String key, double score) {}

  /** Returns the keys of items that are read for the first time. */
  static ItemKeys first(List<AgendaItem> items) {
    return assign(Optional.empty(), items);
  }

  /**
   * Returns the keys of items that were read before. An item whose number is as it was keeps its
   * key; one that moved gets a new key, and the old one leads to it. No key is given to two
   * matters, ever.
   */
  static ItemKeys assign(Optional<AddressBinding> before, List<AgendaItem> items) {
    Map<String, String> earlier = new TreeMap<>(before.map(AddressBinding::items).orElse(Map.of()));
    earlier.remove(HEAD);
    Map<String, String> retired =
        new TreeMap<>(before.map(AddressBinding::retired).orElse(Map.of()));
    Map<String, String> redirects =
        new TreeMap<>(before.map(AddressBinding::redirects).orElse(Map.of()));
    Map<String, String> candidates = new TreeMap<>(earlier);
    retired.forEach(
        (key, print) -> {
          if (!redirects.containsKey(key)) {
            candidates.put(key, print);
          }
        });
    List<Fingerprint> prints = items.stream().map(Fingerprint::of).toList();
    Map<Integer, String> known = match(items, prints, candidates);
    Set<String> issued = new HashSet<>(Set.of(HEAD, ORIGINAL));
    issued.addAll(earlier.keySet());
    issued.addAll(retired.keySet());
    retired.putAll(earlier);
    List<String> keys = new ArrayList<>();
    Map<String, String> shown = new TreeMap<>();
    for (int i = 0; i < items.size(); i++) {
      String natural = natural(items.get(i));
      String old = known.get(i);
      String key = old != null && keeps(old, natural) ? old : fresh(natural, issued);
      if (old != null) {
        retired.put(old, prints.get(i).text());
        if (!old.equals(key)) {
          redirects.put(old, key);
        }
      }
      retired.remove(key);
      keys.add(key);
      shown.put(key, prints.get(i).text());
    }
    return new ItemKeys(List.copyOf(keys), shown, retired, redirects);
  }

  /** Returns for the items that are known by some old key that key; the surest pairs first. */
  private static Map<Integer, String> match(
      List<AgendaItem> items, List<Fingerprint> prints, Map<String, String> candidates) {
    Map<Integer, String> matched = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      String natural = natural(items.get(i));
      // Two items that read alike share a natural key; the second one's old key is found below.
      if (prints.get(i).text().equals(candidates.get(natural)) && taken.add(natural)) {
        matched.put(i, natural);
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!matched.containsKey(i)) {
        for (Map.Entry<String, String> candidate : candidates.entrySet()) {
          double likeness = prints.get(i).likeness(Fingerprint.parse(candidate.getValue()));
          boolean stays = keeps(candidate.getKey(), natural(items.get(i)));
          if (likeness > 0 && !taken.contains(candidate.getKey())) {
            pairs.add(new Pair(i, candidate.getKey(), likeness + (stays ? 0.25 : 0)));
          }
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble(Pair::score)
            .reversed()
            .thenComparingInt(Pair::item)
            .thenComparing(Pair::key));
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.item()) && taken.add(pair.key())) {
        matched.put(pair.item(), pair.key());
      }
    }
    return matched;
  }

  /** The key the item would have if no other had been there before. */
  static String natural(AgendaItem item) {
    String number = item.number().text();
    if (!number.isEmpty()) {
      return number;
    }
    String slug = Slug.ofTitle(item.title());
    if (slug.isEmpty()) {
      return NAMELESS;
    }
    return NUMBERED.matcher(slug).matches() ? NAMELESS + "-" + slug : slug;
  }

  /** Whether the key is right for an item that asks for this one; titles may be read anew. */
  private static boolean keeps(String key, String natural) {
    boolean numbered = NUMBERED.matcher(natural).matches();
    return key.equals(natural)
        || (numbered && key.matches(Pattern.quote(natural) + "-\\d+"))
        || (!numbered && !NUMBERED.matcher(key).matches());
  }

  private static String fresh(String natural, Set<String> issued) {
    String key = natural;
    for (int i = 2; !issued.add(key); i++) {
      key = natural + "-" + i;
    }
    return key;
  }
}
