package se.protokollsok.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.jspecify.annotations.Nullable;
import se.protokollsok.analysis.Tier;
import se.protokollsok.index.Fields;

/**
 * The words of the archive's items in some tiers, with in how many items each stands at least.
 * Immutable. Takes some 100 bytes a word.
 */
final class ArchiveWords {
  private static final List<String> AREAS = List.of(Fields.TITLE, Fields.DECISIONS, Fields.TEXT);
  private static final int LONGEST = 60;
  private static final int SHORTEST = 3;

  /**
   * One word.
   *
   * @param text as the tier has it
   * @param folded the same without dots
   * @param items in how many items it stands at least
   */
  record Word(String text, String folded, int items) {}

  private final List<Word> words;

  private ArchiveWords(List<Word> words) {
    this.words = List.copyOf(words);
  }

  /** Reads the words of letters only. */
  static ArchiveWords of(IndexReader reader, Tier... tiers) throws IOException {
    Map<String, Integer> items = new HashMap<>();
    for (Tier tier : tiers) {
      for (String area : AREAS) {
        collect(MultiTerms.getTerms(reader, tier.field(area)), items);
      }
    }
    List<Word> words = new ArrayList<>(items.size());
    items.forEach(
        (text, n) -> {
          if (text.chars().allMatch(Character::isLetter)) {
            String folded = Tier.folded(text);
            words.add(new Word(text, folded.equals(text) ? text : folded, n));
          }
        });
    return new ArchiveWords(words);
  }

  private static void collect(@Nullable Terms terms, Map<String, Integer> items)
      throws IOException {
    if (terms != null) {
      TermsEnum each = terms.iterator();
      for (BytesRef term = each.next(); term != null; term = each.next()) {
        if (term.length >= SHORTEST && term.length <= LONGEST) {
          items.merge(term.utf8ToString(), each.docFreq(), Math::max);
        }
      }
    }
  }

  List<Word> all() {
    return words;
  }

  /** Returns the words that at most so many letters part from this one; dots are no difference. */
  List<Word> near(String folded, int edits) {
    CharacterRunAutomaton near =
        new CharacterRunAutomaton(new LevenshteinAutomata(folded, true).toAutomaton(edits));
    return words.stream()
        .filter(word -> Math.abs(word.folded().length() - folded.length()) <= edits)
        .filter(word -> near.run(word.folded()))
        .toList();
  }
}
