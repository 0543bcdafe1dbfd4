package se.protokollsok.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.Head;

/** Finds what seems to be missing or to be there twice. */
final class Gaps {
  /** "9/2025". */
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,4})/(\\d{4})");

  private Gaps() {}

  /** Returns sentences in Swedish, series of protocols first, then single protocols by date. */
  static List<String> in(List<ArchivedProtocol> protocols) {
    List<String> gaps = new ArrayList<>();
    // From body and year to the series: from number to the protocols that bear it.
    Map<String, NavigableMap<Integer, List<ArchivedProtocol>>> series = new TreeMap<>();
    for (ArchivedProtocol it : protocols) {
      if (it.protocol().kind() == DocumentKind.PROTOCOL) {
        addTo(series, it);
      }
    }
    series.forEach(
        (name, numbers) -> {
          String body = name.substring(0, name.indexOf('|'));
          String year = name.substring(name.indexOf('|') + 1);
          gaps.addAll(holes(body, year, numbers.navigableKeySet()));
          numbers.forEach((number, all) -> gaps.addAll(doubles(body, number + "/" + year, all)));
        });
    protocols.forEach(it -> gaps.addAll(itemGaps(it)));
    return gaps;
  }

  private static void addTo(
      Map<String, NavigableMap<Integer, List<ArchivedProtocol>>> series,
      ArchivedProtocol protocol) {
    Head head = protocol.protocol().head();
    Matcher number = NUMBER.matcher(head.number().map(it -> it.value()).orElse(""));
    if (number.matches()) {
      String body = head.body().map(it -> it.value().canonical()).orElse("");
      String organisation = head.organisation().map(it -> it.value()).orElse("");
      String name =
          body.isEmpty() || organisation.isEmpty()
              ? body + organisation
              : body + ", " + organisation;
      series
          .computeIfAbsent(name + "|" + number.group(2), key -> new TreeMap<>())
          .computeIfAbsent(Integer.parseInt(number.group(1)), key -> new ArrayList<>())
          .add(protocol);
    }
  }

  private static List<String> holes(String body, String year, NavigableSet<Integer> numbers) {
    List<String> gaps = new ArrayList<>();
    int before = numbers.first();
    for (int number : numbers) {
      if (number > before + 1) {
        gaps.add(
            "%s: protokoll %s/%s saknas (%d/%s och %d/%s finns)"
                .formatted(body, range(before + 1, number - 1), year, before, year, number, year));
      }
      before = number;
    }
    return gaps;
  }

  /** Parts of one meeting bear one number rightly. */
  private static List<String> doubles(String body, String number, List<ArchivedProtocol> all) {
    TreeSet<String> days = new TreeSet<>();
    all.forEach(
        it -> it.protocol().head().date().ifPresent(date -> days.add(date.value().toString())));
    return days.size() > 1
        ? List.of(
            "%s: protokoll %s finns för flera dagar (%s)"
                .formatted(body, number, String.join(", ", days)))
        : List.of();
  }

  private static List<String> itemGaps(ArchivedProtocol protocol) {
    List<String> gaps = new ArrayList<>();
    boolean excerpt = protocol.protocol().head().excerpt();
    TreeSet<Integer> seen = new TreeSet<>();
    int before = 0;
    for (AgendaItem item : protocol.protocol().items()) {
      OptionalInt main = item.number().main();
      if (main.isPresent() && item.number().part().isEmpty()) {
        int number = main.getAsInt();
        if (before > 0 && number > before + 1 && !excerpt) {
          gaps.add(
              "%s: punkt %s saknas (%d följs av %d)"
                  .formatted(protocol.id(), range(before + 1, number - 1), before, number));
        }
        if (!seen.add(number)) {
          gaps.add("%s: punkt %d finns flera gånger".formatted(protocol.id(), number));
        }
        before = number;
      }
    }
    return gaps;
  }

  private static String range(int first, int last) {
    return first == last ? "" + first : first + "–" + last;
  }
}
