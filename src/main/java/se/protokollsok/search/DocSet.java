package se.protokollsok.search;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * The documents of one reader that a query matches: worked out once, counted and combined in memory
 * and, being a query itself, asked for again. Belongs to its reader; not for a cache.
 */
final class DocSet extends Query {
  private final FixedBitSet docs;

  DocSet(FixedBitSet docs) {
    this.docs = docs;
  }

  /** Returns the live documents that a query matches. */
  static DocSet of(Query query, IndexSearcher searcher) throws IOException {
    FixedBitSet docs = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        collect(scorer.iterator(), leaf, docs);
      }
    }
    return new DocSet(docs);
  }

  private static void collect(DocIdSetIterator matches, LeafReaderContext leaf, FixedBitSet docs)
      throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    for (int doc = matches.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = matches.nextDoc()) {
      if (live == null || live.get(doc)) {
        docs.set(leaf.docBase + doc);
      }
    }
  }

  /** Returns the documents of both. */
  DocSet or(DocSet other) {
    FixedBitSet both = docs.clone();
    both.or(other.docs);
    return new DocSet(both);
  }

  /** Returns how many there are. */
  int size() {
    return docs.cardinality();
  }

  /** Returns the documents as bits, by their number in the whole reader; not to be changed. */
  FixedBitSet bits() {
    return docs;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        DocIdSetIterator part = new Part(docs, leaf.docBase, leaf.reader().maxDoc());
        return ConstantScoreScorerSupplier.fromIterator(
            part, score(), mode, leaf.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false;
      }
    };
  }

  /** Those of one segment. */
  private static final class Part extends DocIdSetIterator {
    private final FixedBitSet docs;
    private final int base;
    private final int end;
    private int doc = -1;

    Part(FixedBitSet docs, int base, int size) {
      this.docs = docs;
      this.base = base;
      this.end = base + size;
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() {
      return advance(doc + 1);
    }

    @Override
    public int advance(int target) {
      // NO_MORE_DOCS, too, is a target.
      int next = target >= end - base ? NO_MORE_DOCS : docs.nextSetBit(base + target, end);
      doc = next == NO_MORE_DOCS ? NO_MORE_DOCS : next - base;
      return doc;
    }

    @Override
    public long cost() {
      return (long) end - base;
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return "documents(" + docs.cardinality() + ")";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && docs.equals(((DocSet) other).docs);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), docs);
  }
}
