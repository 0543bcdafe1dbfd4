package se.protokollsok.web;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A title, a decision or a paragraph. A view for the templates.
 *
 * @param segments its text in pieces
 * @param asRead the same with what was read put back in, where that is to be shown beside; else
 *     empty
 */
public record LineView(List<Segment> segments, List<Segment> asRead) {
  /** Copies the lists. */
  public LineView {
    segments = List.copyOf(segments);
    asRead = List.copyOf(asRead);
  }

  /** Returns a line of which nothing stands out. */
  static LineView of(String text) {
    return new LineView(List.of(Segment.plain(text)), List.of());
  }

  /** Returns the whole text, without notes. */
  public String text() {
    return segments.stream().map(Segment::text).collect(Collectors.joining());
  }
}
