package se.protokollsok.repair;

import java.util.Collections;
import java.util.List;

/**
 * From offsets in the repaired text to offsets in the extracted text. Monotone; kept as runs, so a
 * text without changes costs one entry. Immutable.
 *
 * @param repaired where each run begins in the repaired text; the first is 0, strictly rising
 * @param extracted where each run begins in the extracted text; never falling
 */
public record OffsetMap(List<Integer> repaired, List<Integer> extracted) {

  /** The map of a text that was not changed. */
  public static final OffsetMap IDENTITY = new OffsetMap(List.of(0), List.of(0));

  /** Copies the lists. */
  public OffsetMap {
    repaired = List.copyOf(repaired);
    extracted = List.copyOf(extracted);
  }

  /** Returns the extracted offset of the unit at this repaired offset. */
  public int toExtracted(int offset) {
    int found = Collections.binarySearch(repaired, offset);
    int run = found >= 0 ? found : -found - 2;
    int limit = run + 1 < extracted.size() ? extracted.get(run + 1) : Integer.MAX_VALUE;
    return Math.min(extracted.get(run) + offset - repaired.get(run), limit);
  }

  /** Returns the extracted end of a piece that ends before this repaired offset. */
  public int toExtractedEnd(int offset) {
    return offset == 0 ? extracted.get(0) : toExtracted(offset - 1) + 1;
  }
}
