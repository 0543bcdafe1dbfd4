package se.protokollsok.search;

import java.io.IOException;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.ImpactsEnum;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SlowImpactsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IOBooleanSupplier;
import org.jspecify.annotations.Nullable;

/** The terms of a field that stand in some document that is shown, with how many those are. */
final class ShownTerms extends FilterLeafReader.FilterTermsEnum {
  /** What is left of a term's documents. */
  enum Postings {
    /** All: the hidden ones are left out as deleted ones are. */
    WHOLE,
    /** Those of shown documents; there are others that live but are not to be found. */
    CUT
  }

  /** Up to so many documents more than are hidden a term's are counted, not taken as they are. */
  private static final int COUNTED = 64;

  private final FixedBitSet shown;
  private final int hidden;
  private final Postings postings;

  /**
   * Creates it.
   *
   * @param shown the documents that count
   * @param hidden how many others there are at most
   */
  ShownTerms(TermsEnum in, FixedBitSet shown, int hidden, Postings postings) {
    super(in);
    this.shown = shown;
    this.hidden = hidden;
    this.postings = postings;
  }

  /** Stops at the first shown document: only terms of few documents are looked at for long. */
  private boolean isShown() throws IOException {
    return in.docFreq() > hidden || count(1) > 0;
  }

  private int count(int most) throws IOException {
    PostingsEnum docs = in.postings(null, PostingsEnum.NONE);
    int count = 0;
    while (count < most && docs.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
      if (shown.get(docs.docID())) {
        count++;
      }
    }
    return count;
  }

  @Override
  public @Nullable BytesRef next() throws IOException {
    BytesRef term = in.next();
    while (term != null && !isShown()) {
      term = in.next();
    }
    return term;
  }

  @Override
  public boolean seekExact(BytesRef text) throws IOException {
    return in.seekExact(text) && isShown();
  }

  @Override
  public IOBooleanSupplier prepareSeekExact(BytesRef text) {
    return () -> seekExact(text);
  }

  @Override
  public SeekStatus seekCeil(BytesRef text) throws IOException {
    SeekStatus status = in.seekCeil(text);
    if (status == SeekStatus.END || isShown()) {
      return status;
    }
    return next() == null ? SeekStatus.END : SeekStatus.NOT_FOUND;
  }

  @Override
  public int docFreq() throws IOException {
    int all = in.docFreq();
    return postings == Postings.CUT || all <= hidden + COUNTED ? count(all) : all;
  }

  @Override
  public PostingsEnum postings(@Nullable PostingsEnum reuse, int flags) throws IOException {
    return postings == Postings.WHOLE ? in.postings(reuse, flags) : cut(flags);
  }

  @Override
  public ImpactsEnum impacts(int flags) throws IOException {
    return postings == Postings.WHOLE ? in.impacts(flags) : new SlowImpactsEnum(cut(flags));
  }

  private PostingsEnum cut(int flags) throws IOException {
    return new FilterLeafReader.FilterPostingsEnum(in.postings(null, flags)) {
      @Override
      public int nextDoc() throws IOException {
        return shownFrom(in.nextDoc());
      }

      @Override
      public int advance(int target) throws IOException {
        return shownFrom(in.advance(target));
      }

      private int shownFrom(int doc) throws IOException {
        int at = doc;
        while (at != NO_MORE_DOCS && !shown.get(at)) {
          at = in.nextDoc();
        }
        return at;
      }
    };
  }
}
