package se.protokollsok.search;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import se.protokollsok.analysis.Tier;
import se.protokollsok.index.Fields;

/** A segment without what is hidden. What it shows depends on what is hidden: nothing is cached. */
final class ShownLeaf extends FilterLeafReader {
  /** The fields that hold titles of an item's matters' other steps. */
  private static final Set<String> LEADING =
      Stream.of(Tier.values()).map(tier -> tier.field(Fields.MATTER)).collect(Collectors.toSet());

  private final FixedBitSet live;
  private final FixedBitSet led;
  private final int gone;
  private final int unled;

  /**
   * Creates it.
   *
   * @param gone live documents that are hidden
   * @param unled documents that are not to be found by the titles of their matters' other steps
   */
  ShownLeaf(LeafReader in, FixedBitSet gone, FixedBitSet unled) {
    super(in);
    this.live = all(in);
    live.andNot(gone);
    this.led = live.clone();
    led.andNot(unled);
    this.gone = gone.cardinality();
    this.unled = unled.cardinality();
  }

  private static FixedBitSet all(LeafReader in) {
    FixedBitSet all = new FixedBitSet(Math.max(1, in.maxDoc()));
    Bits live = in.getLiveDocs();
    for (int doc = 0; doc < in.maxDoc(); doc++) {
      if (live == null || live.get(doc)) {
        all.set(doc);
      }
    }
    return all;
  }

  @Override
  public Bits getLiveDocs() {
    return live.asReadOnlyBits();
  }

  @Override
  public int numDocs() {
    return in.numDocs() - gone;
  }

  @Override
  public @Nullable Terms terms(String field) throws IOException {
    Terms terms = in.terms(field);
    if (terms == null) {
      return null;
    }
    boolean leading = LEADING.contains(field);
    return new FilterTerms(terms) {
      @Override
      public TermsEnum iterator() throws IOException {
        return leading
            ? new ShownTerms(in.iterator(), led, gone + unled, ShownTerms.Postings.CUT)
            : new ShownTerms(in.iterator(), live, gone, ShownTerms.Postings.WHOLE);
      }
    };
  }

  @Override
  public @Nullable CacheHelper getCoreCacheHelper() {
    return null;
  }

  @Override
  public @Nullable CacheHelper getReaderCacheHelper() {
    return null;
  }
}
