package se.protokollsok.parse;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds times of the day in a text. */
final class Times {
  private static final String CLOCK = "k[li1](?:ockan)?\\b[.:]?\\s{0,4}";
  private static final String HOUR = "([01]?[0-9]|2[0-4])";
  private static final String MINUTE = "(?:[.:]([0-5][0-9]))?";
  private static final String UNTIL =
      "\\s{0,4}(?:[-–—]|till|fram till|t\\.?o\\.?m\\.?)\\s{0,4}(?:(?:ca|cirka)\\.?\\s{0,4})?(?:"
          + CLOCK
          + ")?";

  /**
   * {@code 08.30-12:00}, {@code Klockan 13.00–13.20}, {@code kl. 9-12}, {@code kl 9.00 till 11}.
   */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?iU)(?<klock>\\b"
              + CLOCK
              + ")?(?<![0-9.:/-])"
              + HOUR
              + MINUTE
              + "(?:\\s?h)?"
              + UNTIL
              + HOUR
              + MINUTE
              + "(?![0-9/.:-]*[0-9])");

  /** {@code kl. 0830–1200}: four digits are times only behind the word for it. */
  private static final Pattern DENSE =
      Pattern.compile(
          "(?iU)\\b"
              + CLOCK
              + "([01][0-9]|2[0-4])([0-5][0-9])"
              + UNTIL
              + "([01][0-9]|2[0-4])([0-5][0-9])(?![0-9])");

  /** {@code kl. 08.45}, {@code 08:45}. */
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?iU)(?:\\b"
              + CLOCK
              + ")?(?<![0-9.:/-])"
              + HOUR
              + "[.:]([0-5][0-9])(?![0-9-]|\\.[0-9])");

  /** {@code kl 9}, {@code klockan 13}. */
  private static final Pattern HOUR_ONLY =
      Pattern.compile("(?iU)\\b" + CLOCK + HOUR + "(?![0-9.:/-]*[0-9])");

  private static final int MIDNIGHT = 24;

  private Times() {}

  /**
   * A time, or a time from and to.
   *
   * @param start the first or only time
   * @param end the second
   * @param begin offset of its first character, "kl." included
   * @param stop one past its last
   */
  record Found(LocalTime start, Optional<LocalTime> end, int begin, int stop) {}

  /** Returns the first span of time, else the first single time. */
  static Optional<Found> in(String text) {
    return range(text, false).or(() -> single(text));
  }

  /** The same in the value of a label that says it is a time: "9-12" is one there. */
  static Optional<Found> inTime(String text) {
    return range(text, true).or(() -> single(text));
  }

  /** Returns every time and span of time, in order of their kinds; spans first. */
  static List<Found> all(String text) {
    List<Found> all = new ArrayList<>();
    StringBuilder rest = new StringBuilder(text);
    for (Optional<Found> next = in(text); next.isPresent(); next = in(rest.toString())) {
      all.add(next.get());
      for (int i = next.get().begin(); i < next.get().stop(); i++) {
        rest.setCharAt(i, '#');
      }
    }
    return all;
  }

  private static Optional<Found> range(String text, boolean sure) {
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      boolean minutes = range.group(3) != null && range.group(5) != null;
      if (sure || range.group("klock") != null || minutes) {
        return Optional.of(found(range, 2));
      }
    }
    Matcher dense = DENSE.matcher(text);
    return dense.find() ? Optional.of(found(dense, 1)) : Optional.empty();
  }

  private static Found found(Matcher range, int group) {
    return new Found(
        time(range, group), Optional.of(time(range, group + 2)), range.start(), range.end());
  }

  private static Optional<Found> single(String text) {
    for (Pattern pattern : List.of(SINGLE, HOUR_ONLY)) {
      Matcher single = pattern.matcher(text);
      if (single.find()) {
        return Optional.of(
            new Found(time(single, 1), Optional.empty(), single.start(), single.end()));
      }
    }
    return Optional.empty();
  }

  private static LocalTime time(Matcher matcher, int group) {
    int hour = Integer.parseInt(matcher.group(group)) % MIDNIGHT;
    String minute = group < matcher.groupCount() ? matcher.group(group + 1) : null;
    return LocalTime.of(hour, minute == null ? 0 : Integer.parseInt(minute));
  }
}
