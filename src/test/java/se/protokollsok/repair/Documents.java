package se.protokollsok.repair;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.protokollsok.extract.ExtractedDocument;
import se.protokollsok.extract.Page;
import se.protokollsok.extract.TextJudge;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.knowledge.WordCounts;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.TextSource;

/** Extracted documents and knowledge for tests. */
final class Documents {
  private static final Knowledge NOTHING_LEARNT = knowing();

  private Documents() {}

  /** A document of these pages, counted from 1; a single page has no number. */
  static ExtractedDocument of(String... texts) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      int number = texts.length == 1 ? 0 : i + 1;
      pages.add(
          new Page(
              number, TextSource.TEXT_FILE, texts[i], 0, 0, List.of(), TextJudge.judge(texts[i])));
    }
    return new ExtractedDocument(FileHash.NONE, "text/plain", pages, List.of());
  }

  static RepairedText repair(String... texts) {
    return new Repairer(NOTHING_LEARNT).repair(of(texts));
  }

  static RepairedText repair(Knowledge knowledge, String... texts) {
    return new Repairer(knowledge).repair(of(texts));
  }

  static Knowledge knowing(String... words) {
    Map<String, Integer> counts = new TreeMap<>();
    for (String word : words) {
      counts.put(word, 1);
    }
    try {
      return KnowledgeBase.of(Optional.empty(), new WordCounts(counts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
