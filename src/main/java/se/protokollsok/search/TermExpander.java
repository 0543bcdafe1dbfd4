package se.protokollsok.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import se.protokollsok.analysis.SwedishWords;
import se.protokollsok.analysis.Tier;
import se.protokollsok.index.Fields;

/** Words of the archive that begin alike or are spelt alike. */
final class TermExpander {
  private static final List<String> AREAS = List.of(Fields.TITLE, Fields.DECISIONS, Fields.TEXT);
  private static final int MOST = 50;
  private static final int MOST_READ = 500;
  private static final int LONGEST_WORD = 60;

  /** Shortest word in which one letter may differ, and in which two may. */
  private static final int ONE_EDIT = 5;

  private static final int TWO_EDITS = 9;

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

  /** Returns from the nearest spellings to how near they are, at most 1. */
  Map<String, Float> similar(Tier tier, String word) throws IOException {
    Map<String, Float> found = new LinkedHashMap<>();
    boolean letters = word.codePoints().allMatch(Character::isLetter);
    int most = word.length() < ONE_EDIT ? 0 : word.length() < TWO_EDITS ? 1 : 2;
    for (int edits = 1; letters && edits <= most && found.isEmpty(); edits++) {
      if (word.length() <= LONGEST_WORD) {
        collect(tier, word, edits, found);
      }
    }
    return found;
  }

  private void collect(Tier tier, String word, int edits, Map<String, Float> found)
      throws IOException {
    for (String area : AREAS) {
      String field = tier.field(area);
      Terms terms = MultiTerms.getTerms(reader, field);
      if (terms != null) {
        TermsEnum each = new FuzzyTermsEnum(terms, new Term(field, word), edits, edits, true);
        for (BytesRef term = each.next(); term != null && found.size() < MOST; term = each.next()) {
          found.put(term.utf8ToString(), 1f - 0.15f * edits);
        }
      }
    }
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
