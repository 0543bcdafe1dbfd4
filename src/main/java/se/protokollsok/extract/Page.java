package se.protokollsok.extract;

import java.util.List;
import se.protokollsok.source.TextSource;

/**
 * One page.
 *
 * @param number from 1, or 0 where the format does not tell pages
 * @param source where its text came from
 * @param text the words in reading order, lines ended by {@code '\n'}, without form feeds
 * @param width in PDF points (1/72 inch); 0 where the format has none
 * @param height in PDF points; 0 where the format has none
 * @param words the word boxes in reading order; empty where the format has none
 * @param judgement how good the text is and why it was chosen
 */
public record Page(
    int number,
    TextSource source,
    String text,
    float width,
    float height,
    List<WordBox> words,
    Judgement judgement) {

  /** Copies the list. */
  public Page {
    words = List.copyOf(words);
  }

  Page ofQuality(double quality) {
    Judgement judged = new Judgement(quality, judgement.reason());
    return new Page(number, source, text, width, height, words, judged);
  }
}
