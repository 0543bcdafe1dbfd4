package se.protokollsok.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.Head;
import se.protokollsok.source.Sourced;

/**
 * Tells whether a file holds only a part of its meeting.
 *
 * <p>Rule: "An excerpt (”§§ 179-180”, ”publiceras inte i sin helhet”) is a part, and says so."
 */
final class Excerpts {
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private Excerpts() {}

  /** Returns the head, marked as an excerpt if anything says that it is one. */
  static Head mark(Head head, List<AgendaItem> items, List<Attendance> attendance) {
    boolean atOnce = !items.isEmpty() && items.stream().allMatch(AgendaItem::immediate);
    boolean partial = items.stream().anyMatch(AgendaItem::partial);
    if (!head.excerpt() && !atOnce && !partial && !beyond(head.paragraphs(), attendance)) {
      return head;
    }
    return new Head(
        head.body(),
        head.organisation(),
        head.date(),
        head.number(),
        head.start(),
        head.end(),
        head.place(),
        head.paragraphs(),
        head.chair(),
        head.secretary(),
        head.verifiers(),
        true,
        head.span());
  }

  /** Whether somebody attended paragraphs that the file does not hold. */
  private static boolean beyond(Optional<Sourced<String>> series, List<Attendance> attendance) {
    if (series.isEmpty()) {
      return false;
    }
    int[] own = ends(series.get().value());
    return attendance.stream()
        .flatMap(entry -> entry.paragraphs().stream())
        .map(Excerpts::ends)
        .anyMatch(ends -> ends[0] < own[0] || ends[1] > own[1]);
  }

  private static int[] ends(String series) {
    int[] ends = {Integer.MAX_VALUE, 0};
    Matcher number = NUMBER.matcher(series);
    while (number.find()) {
      int value = Integer.parseInt(number.group());
      ends[0] = Math.min(ends[0], value);
      ends[1] = Math.max(ends[1], value);
    }
    return ends;
  }
}
