package se.protokollsok.source;

import java.util.List;

/**
 * A word that was misread and put right, with its evidence.
 *
 * @param begin where the right word begins in the text that holds it, in UTF-16 units from 0
 * @param end one past its last unit
 * @param original what was read, word for word
 * @param confidence how sure the repair is, from 0 to 1; 1 where an archivist ruled
 * @param otherReadings what it may have meant instead, likeliest first; usually none
 */
public record WordRepair(
    int begin, int end, String original, double confidence, List<String> otherReadings) {

  /** Copies the list. */
  public WordRepair {
    otherReadings = List.copyOf(otherReadings);
  }

  /** Returns the same repair in a text where the word begins elsewhere. */
  public WordRepair at(int place) {
    return new WordRepair(place, place + end - begin, original, confidence, otherReadings);
  }
}
