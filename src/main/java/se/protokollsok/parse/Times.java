package se.protokollsok.parse;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds times of the day in a text. */
final class Times {
  private static final String HOUR = "([01]?\\d|2[0-4])";

  /**
   * {@code 08.30-12:00}, {@code Klockan 13.00–13.20}, {@code kl. 9-12}, {@code kl 9.00 till 11}.
   */
  private static final Pattern RANGE =
      Pattern.compile(
          "(?iU)(?<klock>\\bk[li](?:ockan)?\\.?\\s*)?(?<![\\d.:/-])"
              + HOUR
              + "(?:[.:]([0-5]\\d))?\\s*(?:[-–—]|till|–)\\s*(?:k[li](?:ockan)?\\.?\\s*)?"
              + HOUR
              + "(?:[.:]([0-5]\\d))?(?![\\d/.:-]*\\d)");

  /** {@code kl. 08.45}, {@code 08:45}. */
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?iU)(?:\\bk[li](?:ockan)?\\.?\\s*)?(?<![\\d.:/-])" + HOUR + "[.:]([0-5]\\d)(?![\\d-])");

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
    Matcher range = RANGE.matcher(text);
    while (range.find()) {
      boolean sure =
          range.group("klock") != null || (range.group(3) != null && range.group(5) != null);
      if (sure) {
        return Optional.of(
            new Found(time(range, 2), Optional.of(time(range, 4)), range.start(), range.end()));
      }
    }
    Matcher single = SINGLE.matcher(text);
    return single.find()
        ? Optional.of(new Found(time(single, 1), Optional.empty(), single.start(), single.end()))
        : Optional.empty();
  }

  private static LocalTime time(Matcher matcher, int group) {
    int hour = Integer.parseInt(matcher.group(group)) % MIDNIGHT;
    String minute = matcher.group(group + 1);
    return LocalTime.of(hour, minute == null ? 0 : Integer.parseInt(minute));
  }
}
