package se.protokollsok.parse;

import java.util.List;
import java.util.stream.IntStream;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.repair.OffsetMap;
import se.protokollsok.repair.RepairedText;
import se.protokollsok.source.FileHash;

/** Texts for the parser's tests, as a repair without any change would hand them over. */
final class Texts {
  static final Knowledge KNOWLEDGE = KnowledgeBase.builtIn();

  private static final ProtocolParser PARSER = new ProtocolParser(KNOWLEDGE);

  private Texts() {}

  /** A text whose pages are parted by form feeds; without any, its pages are unknown. */
  static RepairedText repaired(String text) {
    int pages = text.split("\f", -1).length;
    List<Integer> numbers =
        pages == 1 ? List.of(0) : IntStream.rangeClosed(1, pages).boxed().toList();
    return new RepairedText(
        FileHash.NONE, text, numbers, OffsetMap.IDENTITY, List.of(), List.of(), List.of());
  }

  static ParseResult parse(String text) {
    return PARSER.parse(repaired(text), "protokoll.txt");
  }
}
