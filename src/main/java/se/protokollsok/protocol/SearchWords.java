package se.protokollsok.protocol;

import java.util.List;

/**
 * What leads to an item or a head in a search, though it is not shown as its text.
 *
 * @param printed lines that stand there: headings and labels of an item ("Föredragande:", "Mötet
 *     beslutar"), the lines around the items for a head; as printed
 * @param otherReadings what misread words of it may have meant instead, each once, sorted
 */
public record SearchWords(List<String> printed, List<String> otherReadings) {
  /** None. */
  public static final SearchWords NONE = new SearchWords(List.of(), List.of());

  /** Copies the lists. */
  public SearchWords {
    printed = List.copyOf(printed);
    otherReadings = List.copyOf(otherReadings);
  }
}
