package se.protokollsok.analysis;

/** What the Swedish dictionary says of single words. */
public final class SwedishWords {
  private SwedishWords() {}

  /**
   * Returns whether this is a form of a word of the dictionary, listed as such: "kommunikation" is,
   * a compound made for the occasion is not.
   *
   * @param word with its dots or, if it has none, perhaps without them
   */
  public static boolean isListed(String word) {
    String surface = Folding.surface(word);
    boolean dots = !Folding.fold(surface).equals(surface);
    Vocabulary words = dots ? Vocabulary.spelt() : Vocabulary.folded();
    return !words.lexicon().lemmas(surface).isEmpty();
  }
}
