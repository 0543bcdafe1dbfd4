package se.protokollsok.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.protokollsok.search.PrivacyMask;
import se.protokollsok.search.Snippet;
import se.protokollsok.source.WordRepair;
import se.protokollsok.web.Segment.Look;
import se.protokollsok.web.Segment.Note;

/**
 * Makes the lines of a text as a reader wants to see it. Immutable.
 *
 * @param mode how repaired words are shown
 * @param marks from a text to what is marked in it, ordered and disjoint
 */
record Lines(ReadingMode mode, Map<String, List<Snippet.Mark>> marks) {
  /** Makes lines in which nothing is marked. */
  Lines(ReadingMode mode) {
    this(mode, Map.of());
  }

  /**
   * Returns a line.
   *
   * @param text the repaired text
   * @param repairs its repaired words, in order
   */
  LineView of(String text, List<WordRepair> repairs) {
    return from(0, text, repairs);
  }

  /** Returns a line of which the first units are left out. */
  LineView from(int begin, String text, List<WordRepair> repairs) {
    String rest = text.substring(begin);
    List<WordRepair> repaired =
        repairs.stream()
            .filter(repair -> repair.begin() >= begin)
            .map(repair -> repair.at(repair.begin() - begin))
            .toList();
    List<Snippet.Mark> marked =
        marks.getOrDefault(text, List.of()).stream()
            .filter(mark -> mark.begin() >= begin)
            .map(mark -> new Snippet.Mark(mark.begin() - begin, mark.end() - begin))
            .toList();
    return line(rest, repaired, marked);
  }

  private LineView line(String text, List<WordRepair> repairs, List<Snippet.Mark> marked) {
    return switch (mode) {
      case PLAIN, PAGES -> new LineView(cut(text, List.of(), marked, Lines::repaired), List.of());
      case MARKED -> new LineView(cut(text, repairs, marked, Lines::marked), List.of());
      case BESIDE ->
          new LineView(
              cut(text, repairs, marked, Lines::repaired),
              repairs.isEmpty() ? List.of() : asRead(text, repairs));
    };
  }

  /** What was read must not show what is private where what was repaired does not. */
  private static List<Segment> asRead(String text, List<WordRepair> repairs) {
    List<Segment> segments = cut(text, repairs, List.of(), Lines::misread);
    String whole = segments.stream().map(Segment::text).collect(Collectors.joining());
    String masked = PrivacyMask.mask(whole);
    return masked.equals(whole) ? segments : List.of(Segment.plain(masked));
  }

  /** Makes the segment of a repaired word. */
  private interface Cutter {
    Segment segment(String word, WordRepair repair);
  }

  private static List<Segment> cut(
      String text, List<WordRepair> repairs, List<Snippet.Mark> marked, Cutter cutter) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (WordRepair repair : repairs) {
      if (repair.begin() >= at && repair.end() <= text.length()) {
        plain(text, at, repair.begin(), marked, segments);
        Segment segment = cutter.segment(text.substring(repair.begin(), repair.end()), repair);
        segments.add(touches(repair, marked) ? segment.matchedToo() : segment);
        at = repair.end();
      }
    }
    plain(text, at, text.length(), marked, segments);
    return segments;
  }

  private static boolean touches(WordRepair repair, List<Snippet.Mark> marked) {
    return marked.stream()
        .anyMatch(mark -> mark.begin() < repair.end() && mark.end() > repair.begin());
  }

  /** Adds a piece in which no word was repaired. */
  private static void plain(
      String text, int begin, int end, List<Snippet.Mark> marked, List<Segment> segments) {
    int at = begin;
    for (Snippet.Mark mark : marked) {
      int from = Math.max(at, mark.begin());
      int to = Math.min(end, mark.end());
      if (from < to) {
        add(Segment.plain(text.substring(at, from)), segments);
        add(Segment.matched(text.substring(from, to)), segments);
        at = to;
      }
    }
    add(Segment.plain(text.substring(at, end)), segments);
  }

  private static void add(Segment segment, List<Segment> segments) {
    if (!segment.text().isEmpty()) {
      segments.add(segment);
    }
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
