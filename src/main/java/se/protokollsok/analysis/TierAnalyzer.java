package se.protokollsok.analysis;

import java.io.StringReader;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;

/**
 * Writes one tier of a text. For the index only: a query asks {@link Tier#lookups}. Thread-safe.
 */
public final class TierAnalyzer extends Analyzer {
  /** Positions between two paragraphs, so that no phrase reaches over. */
  private static final int GAP = 100;

  private final Tier tier;
  private final Letters letters;

  /**
   * Creates it.
   *
   * @param tier which terms to write
   * @param letters what the text's letters are worth
   */
  public TierAnalyzer(Tier tier, Letters letters) {
    this.tier = tier;
    this.letters = letters;
  }

  /** Returns the terms of one text; to be used once. */
  public static TokenStream stream(Tier tier, Letters letters, String text) {
    TierTokenizer tokenizer = new TierTokenizer(tier, letters);
    tokenizer.setReader(new StringReader(text));
    return tokenizer;
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    return new TokenStreamComponents(new TierTokenizer(tier, letters));
  }

  @Override
  public int getPositionIncrementGap(String fieldName) {
    return GAP;
  }
}
