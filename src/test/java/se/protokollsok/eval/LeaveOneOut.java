package se.protokollsok.eval;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.protokollsok.extract.ExtractedDocument;
import se.protokollsok.extract.Extractor;
import se.protokollsok.extract.Limits;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.repair.ChannelTable;
import se.protokollsok.repair.MisreadWord;
import se.protokollsok.repair.Repairer;
import se.protokollsok.source.FileHash;

/**
 * Shows that the repair has learnt how letters are misread and not which words: a document is
 * repaired by a channel that has learnt from none of the words with å, ä or ö and none of the
 * misread words that stand in it, whoever wrote them. With the built-in knowledge only.
 */
final class LeaveOneOut {
  /** The first word of its figures. */
  static final String NAME = "leaveOneOut";

  private static final Path PAIRS = Path.of("..", "shared", "ocr-pairs.tsv");

  private LeaveOneOut() {}

  /**
   * Measures one document with all pairs and without its own.
   *
   * @param text the document's name
   * @param gold its true text
   */
  static void addTo(Figures figures, String text, Path file, String gold) throws IOException {
    List<MisreadWord> all = ChannelTable.pairs(PAIRS);
    List<MisreadWord> others = others(all, gold);
    ExtractedDocument document = new Extractor(Limits.DEFAULT).extract(file, FileHash.NONE);
    String prefix = NAME + "." + text + ".";
    figures.add(prefix + "words", words(document, gold, all));
    figures.add(prefix + "wordsWithoutOwn", words(document, gold, others));
    figures.note(
        "%s %d of %d pairs are its own".formatted(prefix, all.size() - others.size(), all.size()));
  }

  private static Share words(ExtractedDocument document, String gold, List<MisreadWord> pairs) {
    Repairer repairer = new Repairer(KnowledgeBase.builtIn(), pairs);
    return RepairJudgement.of(gold, document.text(), repairer.repair(document).text()).words();
  }

  /** The pairs that tell nothing of the document's own words. */
  static List<MisreadWord> others(List<MisreadWord> pairs, String gold) {
    Set<String> own =
        GoldWord.parsed(gold).stream()
            .flatMap(word -> word.accepted().stream())
            .map(ItemTexts::bare)
            .collect(Collectors.toSet());
    return pairs.stream()
        .filter(pair -> !tells(pair) || !own.contains(ItemTexts.bare(pair.meant())))
        .toList();
  }

  private static boolean tells(MisreadWord pair) {
    return !pair.observed().equals(pair.meant())
        || ItemTexts.bare(pair.meant()).chars().anyMatch(c -> "åäö".indexOf(c) >= 0);
  }
}
