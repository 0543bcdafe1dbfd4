package se.protokollsok.search;

import java.io.IOException;
import java.util.Locale;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;
import se.protokollsok.analysis.SwedishWords;
import se.protokollsok.analysis.Tier;
import se.protokollsok.index.IndexedState;

/**
 * What is known of the words of one generation; read when first asked for. Thread-safe, to be used
 * while the generation is held.
 */
final class Lexis {
  private static final int SHORTEST_JUDGED = 4;

  private final IndexReader reader;
  private final IndexedState state;
  private @Nullable ArchiveWords written;
  private @Nullable ArchiveWords lemmas;
  private @Nullable NameBook names;

  Lexis(IndexReader reader, IndexedState state) {
    this.reader = reader;
    this.state = state;
  }

  /** The words as they stand, in lower case. */
  synchronized ArchiveWords written() throws IOException {
    ArchiveWords known = written;
    if (known == null) {
      known = ArchiveWords.of(reader, Tier.SURFACE);
      written = known;
    }
    return known;
  }

  /** Their base forms, and those of the parts of compounds. */
  synchronized ArchiveWords lemmas() throws IOException {
    ArchiveWords known = lemmas;
    if (known == null) {
      known = ArchiveWords.of(reader, Tier.STEM, Tier.PART);
      lemmas = known;
    }
    return known;
  }

  synchronized NameBook names() {
    NameBook known = names;
    if (known == null) {
      known = NameBook.of(state.persons());
      names = known;
    }
    return known;
  }

  /**
   * Returns whether a word is spelt right as far as can be told: a word or compound of the
   * dictionary, a name, or nothing that is judged, such as a number or an abbreviation.
   */
  boolean isRight(String word) {
    return word.length() < SHORTEST_JUDGED
        || !word.chars().allMatch(Character::isLetter)
        || SwedishWords.isRight(word)
        || names().knows(word.toLowerCase(Locale.ROOT));
  }
}
