package se.protokollsok.search;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which words of a query a hit must hold: enough of them to carry a share of what the query tells.
 * A word tells the more the fewer items hold it (Spärck Jones 1972: ln(1 + N/n)). So "budget
 * näringslivsgalan" also gives what is about näringslivsgalan alone, and not all that is about a
 * budget.
 *
 * @param held the words
 */
record Coverage(List<Held> held) {
  private static final double ROUNDING = 1e-6;

  /** No word at all. */
  static final Coverage NONE = new Coverage(List.of());

  Coverage {
    held = List.copyOf(held);
  }

  /**
   * A word of the query and the items that hold it.
   *
   * @param word the word
   * @param items those that hold it
   * @param led those, and other steps of their matters
   * @param told what it tells
   */
  record Held(WordTerms word, DocSet items, DocSet led, double told) {}

  /** Returns what a word in so many of all items tells; most if none holds it. */
  static double told(int items, int all) {
    return Math.log(1 + all / Math.max(items, 1d));
  }

  /** Returns the words. */
  List<WordTerms> words() {
    return held.stream().map(Held::word).toList();
  }

  /** Returns what each word tells. */
  List<Double> told() {
    return held.stream().map(Held::told).toList();
  }

  /** Returns the words of both. */
  Coverage and(Coverage other) {
    return new Coverage(Stream.concat(held.stream(), other.held.stream()).toList());
  }

  /** Returns what all words tell together. */
  double sum() {
    return held.stream().mapToDouble(Held::told).sum();
  }

  /** Returns the items that hold every word; there must be one. */
  DocSet all() {
    FixedBitSet all = held.getFirst().items().bits().clone();
    held.forEach(word -> all.and(word.items().bits()));
    return new DocSet(all);
  }

  /** Returns the items whose words carry more than this share; there must be a word. */
  DocSet over(double share) {
    double[] carried = new double[held.getFirst().led().bits().length()];
    for (Held word : held) {
      each(word.led(), doc -> carried[doc] += word.told());
    }
    // All words are always enough, whatever rounding says.
    double least = Math.min(share * sum() + ROUNDING, sum() - ROUNDING);
    FixedBitSet enough = new FixedBitSet(carried.length);
    for (Held word : held) {
      each(
          word.led(),
          doc -> {
            if (carried[doc] > least) {
              enough.set(doc);
            }
          });
    }
    return new DocSet(enough);
  }

  private interface Use {
    void of(int doc);
  }

  private static void each(DocSet docs, Use use) {
    FixedBitSet bits = docs.bits();
    int doc = bits.nextSetBit(0);
    while (doc != DocIdSetIterator.NO_MORE_DOCS) {
      use.of(doc);
      doc = doc + 1 < bits.length() ? bits.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }
  }
}
