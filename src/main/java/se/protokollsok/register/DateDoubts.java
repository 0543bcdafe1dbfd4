package se.protokollsok.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Gap;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.Signature;

/** Days and hours of one protocol that cannot all be right. */
final class DateDoubts {
  /** "2025-03-14", "2025_03_14", "20250314" in a file's name. */
  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-_. ]?([01]\\d)[-_. ]?([0-3]\\d)(?!\\d)");

  /** A meeting may end after midnight, before people get up. */
  private static final LocalTime MORNING = LocalTime.of(6, 0);

  private DateDoubts() {}

  static List<Gap> in(ArchivedProtocol protocol) {
    List<String> doubts = new ArrayList<>();
    Head head = protocol.protocol().head();
    if (head.date().isPresent()) {
      LocalDate day = head.date().get().value();
      dayInName(protocol.file().path())
          .filter(named -> !named.equals(day))
          .ifPresent(named -> doubts.add("filens namn säger %s".formatted(named)));
      protocol.protocol().signatures().stream()
          .map(Signature::date)
          .flatMap(Optional::stream)
          .filter(signed -> signed.isBefore(day))
          .min(LocalDate::compareTo)
          .ifPresent(
              signed ->
                  doubts.add("protokollet är undertecknat före mötet (%s)".formatted(signed)));
      head.number()
          .map(it -> it.value())
          .filter(number -> !number.endsWith("/" + day.getYear()))
          .ifPresent(number -> doubts.add("numret är %s, ett annat år".formatted(number)));
    }
    if (head.start().isPresent() && head.end().isPresent()) {
      LocalTime start = head.start().get().value();
      LocalTime end = head.end().get().value();
      if (end.isBefore(start) && end.isAfter(MORNING)) {
        doubts.add("mötet slutar %s, innan det börjar %s".formatted(end, start));
      }
    }
    return doubts.stream().map(doubt -> Gaps.of(protocol, Gap.Kind.DATE_DOUBTFUL, doubt)).toList();
  }

  /** The day a file's name tells, if it tells one only. */
  private static Optional<LocalDate> dayInName(String path) {
    TreeSet<LocalDate> days = new TreeSet<>();
    Matcher matcher = DAY.matcher(path.substring(path.lastIndexOf('/') + 1));
    while (matcher.find()) {
      try {
        days.add(
            LocalDate.of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3))));
      } catch (DateTimeException notADay) {
        return Optional.empty();
      }
    }
    return days.size() == 1 ? Optional.of(days.first()) : Optional.empty();
  }
}
