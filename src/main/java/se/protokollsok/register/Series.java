package se.protokollsok.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.knowledge.Bodies;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Gap;
import se.protokollsok.protocol.Head;
import se.protokollsok.source.Sourced;

/**
 * The dated protocols of one body, under whatever name it had.
 *
 * @param protocols at least one, oldest first
 */
record Series(List<ArchivedProtocol> protocols) {
  private static final Comparator<ArchivedProtocol> ORDER =
      Comparator.comparing(Series::day).thenComparing(ArchivedProtocol::id);

  static List<Series> of(List<ArchivedProtocol> protocols, Bodies bodies) {
    Map<String, List<ArchivedProtocol>> byBody = new TreeMap<>();
    for (ArchivedProtocol protocol : protocols) {
      Head head = protocol.protocol().head();
      if (head.body().isPresent() && head.date().isPresent()) {
        String organisation = head.organisation().map(Sourced::value).orElse("");
        String body = head.body().get().value().canonical();
        byBody
            .computeIfAbsent(
                family(organisation, bodies) + "|" + family(body, bodies), key -> new ArrayList<>())
            .add(protocol);
      }
    }
    return byBody.values().stream()
        .map(it -> new Series(it.stream().sorted(ORDER).toList()))
        .toList();
  }

  private static String family(String name, Bodies bodies) {
    return bodies.family(name).stream().sorted().findFirst().orElse(name);
  }

  static LocalDate day(ArchivedProtocol protocol) {
    return protocol.protocol().head().date().orElseThrow().value();
  }

  /** A gap between protocols: the series then bears the name of the one that shows it. */
  static Gap gap(
      Gap.Kind kind, ArchivedProtocol shows, LocalDate first, LocalDate last, String what) {
    Head head = shows.protocol().head();
    Optional<String> organisation = head.organisation().map(Sourced::value);
    Optional<String> body = head.body().map(it -> it.value().canonical());
    String name =
        Stream.of(body, organisation).flatMap(Optional::stream).collect(Collectors.joining(", "));
    boolean inOrder = !first.isAfter(last);
    return new Gap(
        kind,
        organisation,
        body,
        Optional.of(inOrder ? first : last),
        Optional.of(inOrder ? last : first),
        Optional.empty(),
        name + ": " + what);
  }
}
