package se.protokollsok.search;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import se.protokollsok.analysis.SwedishWords;
import se.protokollsok.analysis.Tier;
import se.protokollsok.index.Fields;

/** Words of the archive that begin alike. */
final class TermExpander {
  private static final List<String> AREAS = List.of(Fields.TITLE, Fields.DECISIONS, Fields.TEXT);
  private static final int MOST_READ = 100;

  private final IndexReader reader;

  TermExpander(IndexReader reader) {
    this.reader = reader;
  }

  /**
   * Returns words that begin like this, the word itself not among them. Words of the dictionary are
   * not: what they have to do with the beginning, base forms and compound parts tell better
   * ("kommun" and "kommunikation").
   */
  Set<String> beginning(Tier tier, String start) throws IOException {
    Set<String> found = new LinkedHashSet<>();
    BytesRef prefix = new BytesRef(start);
    for (String area : AREAS) {
      Terms terms = MultiTerms.getTerms(reader, tier.field(area));
      if (terms != null) {
        TermsEnum each = terms.iterator();
        BytesRef term = each.seekCeil(prefix) == TermsEnum.SeekStatus.END ? null : each.term();
        for (int n = 0; n < MOST_READ && term != null && startsWith(term, prefix); n++) {
          String word = term.utf8ToString();
          if (term.length > prefix.length && !SwedishWords.isListed(word)) {
            found.add(word);
          }
          term = each.next();
        }
      }
    }
    return found;
  }

  private static boolean startsWith(BytesRef term, BytesRef prefix) {
    return term.length >= prefix.length
        && java.util.Arrays.equals(
            term.bytes,
            term.offset,
            term.offset + prefix.length,
            prefix.bytes,
            prefix.offset,
            prefix.offset + prefix.length);
  }
}
