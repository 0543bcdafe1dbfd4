package se.protokollsok.source;

import java.util.List;

/**
 * What a word may have meant instead of what it was taken for, whether or not it was changed.
 *
 * @param begin where the word begins in the text that holds it, in UTF-16 units from 0
 * @param readings likeliest first, at least one
 */
public record OtherReadings(int begin, List<String> readings) {
  /** Copies the list. */
  public OtherReadings {
    readings = List.copyOf(readings);
  }
}
