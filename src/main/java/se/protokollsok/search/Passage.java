package se.protokollsok.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.Section;
import se.protokollsok.source.SourceSpan;

/**
 * A piece of an item that can be quoted: a decision clause, or a sentence that tells what is so.
 *
 * @param text word for word
 * @param span where it stands, or for a sentence its paragraph
 * @param repaired whether misread words of it were put right
 * @param clause the decision; empty for a sentence
 */
record Passage(String text, SourceSpan span, boolean repaired, Optional<DecisionClause> clause) {

  /**
   * Returns an item's decisions in order, then its sentences; what was only proposed is left out.
   */
  static List<Passage> of(AgendaItem item) {
    List<Passage> passages = new ArrayList<>();
    item.decisions().forEach(clause -> passages.add(of(clause)));
    for (Paragraph paragraph : item.paragraphs()) {
      if (tells(paragraph)) {
        int from = 0;
        for (String sentence : Sentences.of(paragraph.text())) {
          int begin = paragraph.text().indexOf(sentence, from);
          from = begin + sentence.length();
          passages.add(of(paragraph, sentence, begin));
        }
      }
    }
    return passages;
  }

  /** Returns an item's paragraphs that tell what is so. */
  static List<Passage> paragraphs(AgendaItem item) {
    return item.paragraphs().stream()
        .filter(Passage::tells)
        .map(it -> new Passage(it.text(), it.span(), !it.repairs().isEmpty(), Optional.empty()))
        .toList();
  }

  static Passage of(DecisionClause clause) {
    return new Passage(
        clause.text(), clause.span(), !clause.repairs().isEmpty(), Optional.of(clause));
  }

  private static Passage of(Paragraph paragraph, String sentence, int begin) {
    int end = begin + sentence.length();
    boolean repaired =
        paragraph.repairs().stream().anyMatch(it -> it.begin() < end && it.end() > begin);
    return new Passage(sentence, paragraph.span(), repaired, Optional.empty());
  }

  private static boolean tells(Paragraph paragraph) {
    return paragraph.section() == Section.SUMMARY || paragraph.section() == Section.PRESENTERS;
  }

  /** Returns whether what stands there may be of it; for a sentence, of its paragraph. */
  boolean mayHold(SourceSpan part) {
    return part.begin() >= span.begin() && part.end() <= span.end();
  }

  boolean decides() {
    return clause.isPresent();
  }
}
