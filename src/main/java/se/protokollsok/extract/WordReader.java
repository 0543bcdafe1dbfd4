package se.protokollsok.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import se.protokollsok.source.FindingKind;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.TextSource;

/**
 * Reads a Word document (.docx): running heads once, paragraphs, lists, tables; no running feet, no
 * pages.
 */
final class WordReader {
  /** No part of a document unfolds to more than this: a zip bomb is a damaged file. */
  private static final long LARGEST_PART = 100_000_000L;

  static {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
  }

  private WordReader() {}

  static ExtractedDocument read(Reading reading) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(reading.bytes()))) {
      String text = new WordText(document, reading.deadline()).text();
      if (text.isBlank()) {
        throw new Rejection(FindingKind.EMPTY_FILE, "Word-filen innehåller ingen text.");
      }
      Page page =
          new Page(
              SourceSpan.UNKNOWN_PAGE,
              TextSource.TEXT_FILE,
              text,
              0,
              0,
              List.of(),
              TextJudge.judge(text));
      return reading.document(Format.DOCX, List.of(page), List.of());
    }
  }
}
