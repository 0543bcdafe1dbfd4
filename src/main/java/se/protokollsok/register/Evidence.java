package se.protokollsok.register;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which pieces of evidence tell one bearer of a name from another, and which are worth keeping. */
final class Evidence {
  /** So many protocols are kept of a person; more would only let the ledger grow. */
  static final int PROTOCOLS_KEPT = 12;

  /** Ids begin with the day: the earliest come first, for later ones come and go. */
  private static final Comparator<String> BY_PROTOCOL =
      Comparator.comparing((String it) -> it.substring(it.indexOf(Whereabouts.AT)))
          .thenComparing(Comparator.naturalOrder());

  private Evidence() {}

  /** Returns of each only what no other holds; all of it for one who holds nothing alone. */
  static List<Set<String>> telling(List<Set<String>> all) {
    Map<String, Integer> holders = holders(all);
    return all.stream().map(it -> telling(it, holders)).toList();
  }

  private static Set<String> telling(Set<String> pieces, Map<String, Integer> holders) {
    Set<String> own = new TreeSet<>(pieces);
    own.removeIf(it -> holders.getOrDefault(it, 0) > 1);
    return own.isEmpty() ? pieces : own;
  }

  /** Returns how many hold each piece. */
  static Map<String, Integer> holders(Collection<Set<String>> all) {
    Map<String, Integer> holders = new HashMap<>();
    all.forEach(it -> it.forEach(one -> holders.merge(one, 1, Integer::sum)));
    return holders;
  }

  /**
   * Returns what the ledger is to keep: everything but protocols, and of these so many only; rather
   * those it has than new ones, and rather new ones than those that hold no more.
   *
   * @param before what it has
   * @param now what holds
   */
  static NavigableSet<String> kept(Set<String> before, Set<String> now) {
    NavigableSet<String> kept = new TreeSet<>();
    Stream.of(before, now).flatMap(Set::stream).filter(it -> !isProtocol(it)).forEach(kept::add);
    Stream.of(before.stream().filter(now::contains), now.stream(), before.stream())
        .flatMap(it -> it.filter(Evidence::isProtocol).sorted(BY_PROTOCOL))
        .distinct()
        .limit(PROTOCOLS_KEPT)
        .forEach(kept::add);
    return kept;
  }

  private static boolean isProtocol(String piece) {
    return piece.contains(Whereabouts.AT);
  }
}
