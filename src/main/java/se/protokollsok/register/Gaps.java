package se.protokollsok.register;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.protokollsok.knowledge.Bodies;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.Gap;
import se.protokollsok.protocol.Head;

/** Finds what seems to be missing, to be there twice, or not to fit. */
final class Gaps {
  private static final Comparator<Gap> ORDER =
      Comparator.comparing(Gap::kind)
          .thenComparing(gap -> gap.body().orElse(""))
          .thenComparing(gap -> gap.organisation().orElse(""))
          .thenComparing(gap -> gap.first().orElse(LocalDate.MAX))
          .thenComparing(Gap::message);

  private Gaps() {}

  /** Returns what does not fit, by kind, body and day. Files that are no protocols do not count. */
  static List<Gap> in(List<ArchivedProtocol> all, Bodies bodies) {
    List<ArchivedProtocol> protocols =
        all.stream().filter(it -> it.protocol().kind() == DocumentKind.PROTOCOL).toList();
    List<Series> series = Series.of(protocols, bodies);
    return Stream.of(
            series.stream().flatMap(it -> NumberGaps.in(it).stream()),
            series.stream().flatMap(it -> YearGaps.in(it).stream()),
            series.stream().flatMap(it -> ParagraphGaps.in(it).stream()),
            MeetingGaps.in(protocols).stream(),
            protocols.stream().flatMap(it -> DateDoubts.in(it).stream()))
        .flatMap(it -> it)
        .sorted(ORDER)
        .toList();
  }

  /** Returns a gap that one protocol shows. */
  static Gap of(ArchivedProtocol protocol, Gap.Kind kind, String what) {
    Head head = protocol.protocol().head();
    Optional<LocalDate> day = head.date().map(it -> it.value());
    Optional<String> organisation = head.organisation().map(it -> it.value());
    Optional<String> body = head.body().map(it -> it.value().canonical());
    String name =
        Stream.of(body, organisation, day.map(LocalDate::toString))
            .flatMap(Optional::stream)
            .reduce((one, other) -> one + ", " + other)
            .orElse(protocol.file().path());
    return new Gap(
        kind, organisation, body, day, day, Optional.of(protocol.id()), name + ": " + what);
  }

  /** Returns "7" or "7–9". */
  static String range(int first, int last) {
    return first == last ? "" + first : first + "–" + last;
  }
}
