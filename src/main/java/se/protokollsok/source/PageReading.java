package se.protokollsok.source;

/**
 * How one page came to be text: from where, how good, and why that reading was chosen.
 *
 * @param number from 1, or {@link SourceSpan#UNKNOWN_PAGE} where the format does not tell pages
 * @param source where the text came from
 * @param quality how much the text, as it stands now, looks like good Swedish: from 0 (debris, or
 *     no text) to 1
 * @param reason why this text was chosen, or why there is none; one sentence in Swedish, empty
 *     where there was no choice
 * @param repairedWords how many of its words repair changed, at least 0
 */
public record PageReading(
    int number, TextSource source, double quality, String reason, int repairedWords) {

  /** Checks the ranges and names them. */
  public PageReading {
    if (!(quality >= 0 && quality <= 1)) {
      throw new IllegalArgumentException("quality must be from 0 to 1, was " + quality);
    }
    if (repairedWords < 0) {
      throw new IllegalArgumentException("repairedWords must be >= 0, was " + repairedWords);
    }
  }
}
