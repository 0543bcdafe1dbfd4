package se.protokollsok.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.protokollsok.search.PrivacyMask;
import se.protokollsok.source.WordRepair;
import se.protokollsok.web.Segment.Look;
import se.protokollsok.web.Segment.Note;

/** Makes the lines of a text as a reader wants to see it. Immutable. */
record Lines(ReadingMode mode) {
  /**
   * Returns a line.
   *
   * @param text the repaired text
   * @param repairs its repaired words, in order
   */
  LineView of(String text, List<WordRepair> repairs) {
    if (repairs.isEmpty()) {
      return LineView.of(text);
    }
    return switch (mode) {
      case PLAIN, PAGES -> LineView.of(text);
      case MARKED -> new LineView(cut(text, repairs, Lines::marked), List.of());
      case BESIDE -> new LineView(cut(text, repairs, Lines::repaired), asRead(text, repairs));
    };
  }

  /** Returns a line of which the first units are left out. */
  LineView from(int begin, String text, List<WordRepair> repairs) {
    return of(
        text.substring(begin),
        repairs.stream()
            .filter(repair -> repair.begin() >= begin)
            .map(repair -> repair.at(repair.begin() - begin))
            .toList());
  }

  /** What was read must not show what is private where what was repaired does not. */
  private static List<Segment> asRead(String text, List<WordRepair> repairs) {
    List<Segment> segments = cut(text, repairs, Lines::misread);
    String whole = segments.stream().map(Segment::text).collect(Collectors.joining());
    String masked = PrivacyMask.mask(whole);
    return masked.equals(whole) ? segments : List.of(Segment.plain(masked));
  }

  /** Makes the segment of a repaired word. */
  private interface Cutter {
    Segment segment(String word, WordRepair repair);
  }

  private static List<Segment> cut(String text, List<WordRepair> repairs, Cutter cutter) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (WordRepair repair : repairs) {
      if (repair.begin() >= at && repair.end() <= text.length()) {
        if (repair.begin() > at) {
          segments.add(Segment.plain(text.substring(at, repair.begin())));
        }
        segments.add(cutter.segment(text.substring(repair.begin(), repair.end()), repair));
        at = repair.end();
      }
    }
    if (at < text.length()) {
      segments.add(Segment.plain(text.substring(at)));
    }
    return segments;
  }

  private static Segment marked(String word, WordRepair repair) {
    boolean ruled = repair.confidence() >= 1;
    String sure = ruled ? "" : Readings.percent(repair.confidence());
    String more = ruled ? "rättat av arkivarie" : others(repair);
    return new Segment(
        word, Look.REPAIRED, new Note(PrivacyMask.mask(repair.original()), sure, more));
  }

  private static Segment repaired(String word, WordRepair repair) {
    return new Segment(word, Look.REPAIRED, Note.NONE);
  }

  private static Segment misread(String word, WordRepair repair) {
    return new Segment(repair.original(), Look.MISREAD, Note.NONE);
  }

  private static String others(WordRepair repair) {
    if (repair.otherReadings().isEmpty()) {
      return "";
    }
    String other = repair.otherReadings().getFirst();
    return other.equals(repair.original())
        ? "; kan ha varit rätt läst"
        : "; kan också vara ”" + PrivacyMask.mask(other) + "”";
  }
}
