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
  private final Map<Integer, List<Spelling>> byLength = new HashMap<>();

  /**
   * A word and which letters it has, a bit each: words that share too few cannot be near.
   *
   * @param word the word
   * @param letters of its folded form
   */
  private record Spelling(Word word, int letters) {}

  private ArchiveWords(List<Word> words) {
    this.words = List.copyOf(words);
    for (Word word : words) {
      byLength
          .computeIfAbsent(word.folded().length(), length -> new ArrayList<>())
          .add(new Spelling(word, letters(word.folded())));
    }
  }

  private static int letters(String folded) {
    int letters = 0;
    for (int i = 0; i < folded.length(); i++) {
      letters |= 1 << (folded.charAt(i) & 31);
    }
    return letters;
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
    int letters = letters(folded);
    List<Word> found = new ArrayList<>();
    for (int length = folded.length() - edits; length <= folded.length() + edits; length++) {
      for (Spelling each : byLength.getOrDefault(length, List.of())) {
        boolean mayBe =
            Integer.bitCount(letters & ~each.letters()) <= edits
                && Integer.bitCount(each.letters() & ~letters) <= edits;
        if (mayBe && Edits.within(folded, each.word().folded(), edits)) {
          found.add(each.word());
        }
      }
    }
    return found;
  }
}
