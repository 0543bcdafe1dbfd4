package se.protokollsok.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Gap;
import se.protokollsok.protocol.Protocol;

/** What the files of one meeting lack, or hold twice. */
final class MeetingGaps {
  /** Two files that share this part of the shorter one's items are one protocol twice. */
  private static final double MOST = 0.6;

  private MeetingGaps() {}

  static List<Gap> in(List<ArchivedProtocol> protocols) {
    Map<String, ArchivedProtocol> byId = new HashMap<>();
    protocols.forEach(it -> byId.put(it.id(), it));
    List<Gap> gaps = new ArrayList<>();
    for (ArchivedProtocol protocol : protocols) {
      List<ArchivedProtocol> others =
          protocol.otherParts().stream().map(byId::get).filter(Objects::nonNull).toList();
      if (protocol.protocol().head().excerpt()) {
        onlyExcerpt(protocol, others, gaps);
      } else {
        items(protocol, others, gaps);
        twice(protocol, others, gaps);
      }
    }
    return gaps;
  }

  /** Said once for a meeting of which there are several excerpts. */
  private static void onlyExcerpt(
      ArchivedProtocol protocol, List<ArchivedProtocol> others, List<Gap> to) {
    boolean first = others.stream().allMatch(it -> protocol.id().compareTo(it.id()) < 0);
    if (first && others.stream().allMatch(it -> it.protocol().head().excerpt())) {
      to.add(
          Gaps.of(
              protocol,
              Gap.Kind.ONLY_EXCERPT,
              "bara ett utdrag finns; resten av protokollet saknas"));
    }
  }

  private static void items(
      ArchivedProtocol protocol, List<ArchivedProtocol> others, List<Gap> to) {
    Set<Integer> present = numbers(protocol.protocol());
    others.forEach(it -> present.addAll(numbers(it.protocol())));
    Set<Integer> seen = new TreeSet<>();
    int before = 0;
    for (AgendaItem item : protocol.protocol().items()) {
      OptionalInt main = item.number().main();
      if (main.isEmpty() || item.number().part().isPresent()) {
        continue;
      }
      int number = main.getAsInt();
      String sign = protocol.protocol().countsParagraphs(item) ? "§" : "punkt";
      List<Integer> absent = before > 0 ? absent(before, number, present) : List.of();
      if (!absent.isEmpty()) {
        present.addAll(absent);
        to.add(
            Gaps.of(
                protocol,
                Gap.Kind.ITEMS_MISSING,
                "%s %s saknas (%d följs av %d)".formatted(sign, listed(absent), before, number)));
      }
      if (!seen.add(number)) {
        to.add(
            Gaps.of(
                protocol, Gap.Kind.ITEM_TWICE, "%s %d finns flera gånger".formatted(sign, number)));
      }
      before = number;
    }
  }

  /** The numbers between two that stand nowhere. */
  private static List<Integer> absent(int before, int number, Set<Integer> present) {
    return IntStream.range(before + 1, number).filter(it -> !present.contains(it)).boxed().toList();
  }

  /** "4", "4–6", "4, 6–8"; the numbers rise. */
  private static String listed(List<Integer> numbers) {
    List<String> ranges = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= numbers.size(); i++) {
      if (i == numbers.size() || numbers.get(i) > numbers.get(i - 1) + 1) {
        ranges.add(Gaps.range(numbers.get(first), numbers.get(i - 1)));
        first = i;
      }
    }
    return String.join(", ", ranges);
  }

  private static Set<Integer> numbers(Protocol protocol) {
    Set<Integer> numbers = new HashSet<>();
    protocol.items().forEach(it -> it.number().main().ifPresent(numbers::add));
    return numbers;
  }

  /** Said once for each pair of files. */
  private static void twice(
      ArchivedProtocol protocol, List<ArchivedProtocol> others, List<Gap> to) {
    Set<String> items = titles(protocol);
    for (ArchivedProtocol other : others) {
      Set<String> theirs = titles(other);
      long same = items.stream().filter(theirs::contains).count();
      boolean whole = !other.protocol().head().excerpt() && protocol.id().compareTo(other.id()) < 0;
      if (whole && same > 0 && same >= Math.min(items.size(), theirs.size()) * MOST) {
        to.add(
            Gaps.of(
                protocol,
                Gap.Kind.MEETING_TWICE,
                "mötet finns i två filer (%s och %s)"
                    .formatted(protocol.file().path(), other.file().path())));
      }
    }
  }

  private static Set<String> titles(ArchivedProtocol protocol) {
    return protocol.protocol().items().stream()
        .map(it -> it.number().text() + " " + Slug.of(it.title()))
        .collect(Collectors.toSet());
  }
}
