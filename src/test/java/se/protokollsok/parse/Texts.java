package se.protokollsok.parse;

import java.util.List;
import java.util.stream.IntStream;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.repair.OffsetMap;
import se.protokollsok.repair.RepairedText;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.PageReading;
import se.protokollsok.source.TextSource;

/** Texts for the parser's tests, as a repair without any change would hand them over. */
final class Texts {
  static final Knowledge KNOWLEDGE = KnowledgeBase.builtIn();

  private static final ProtocolParser PARSER = new ProtocolParser(KNOWLEDGE);

  private Texts() {}

  /** A text whose pages are parted by form feeds; without any, its pages are unknown. */
  static RepairedText repaired(String text) {
    int pages = text.split("\f", -1).length;
    List<PageReading> readings =
        IntStream.rangeClosed(1, pages)
            .mapToObj(
                page -> new PageReading(pages == 1 ? 0 : page, TextSource.TEXT_FILE, 1, "", 0))
            .toList();
    return new RepairedText(
        FileHash.NONE,
        text,
        readings,
        OffsetMap.IDENTITY,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  static ParseResult parse(String text) {
    return PARSER.parse(repaired(text), "protokoll.txt");
  }

  /** A text of one line, as a line. */
  static Line line(String text) {
    return new Line(0, text, new Line.Layout(false, false, 0, 0), false);
  }

  static Sources sources(String text) {
    return new Sources(repaired(text));
  }
}
