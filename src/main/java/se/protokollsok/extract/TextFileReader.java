package se.protokollsok.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.TextSource;

/** Reads plain text, whose pages end with form feeds, and Markdown, whose pages are marked. */
final class TextFileReader {
  /** Windows and old Mac line ends. */
  private static final Pattern LINE_END = Pattern.compile("\r\n?");

  /** {@code <!-- sida 2 -->} with the line end after it. */
  private static final Pattern PAGE_MARK =
      Pattern.compile("(?<![ \\t])[ \\t]*<!--\\s*sida\\s+(\\d{1,6})\\s*-->[ \\t]*\\n?");

  private TextFileReader() {}

  static ExtractedDocument plain(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    String text = decode(reading, findings);
    // A form feed ends a page, so one at the very end opens no further page.
    String whole = text.endsWith("\f") ? text.substring(0, text.length() - 1) : text;
    String[] parts = whole.split("\f", -1);
    boolean paged = text.indexOf('\f') >= 0;
    reading.checkPages(parts.length);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      pages.add(page(paged ? i + 1 : SourceSpan.UNKNOWN_PAGE, parts[i]));
    }
    return finish(reading, Format.TEXT, pages, findings);
  }

  static ExtractedDocument markdown(Reading reading) {
    List<Finding> findings = new ArrayList<>();
    String text = decode(reading, findings).replace('\f', '\n');
    List<Page> pages = new ArrayList<>();
    Matcher mark = PAGE_MARK.matcher(text);
    int number = SourceSpan.UNKNOWN_PAGE;
    int begin = 0;
    while (mark.find()) {
      String before = text.substring(begin, mark.start());
      if (!pages.isEmpty() || number != SourceSpan.UNKNOWN_PAGE || !before.isBlank()) {
        pages.add(page(number, before));
      }
      number = Integer.parseInt(mark.group(1));
      begin = mark.end();
    }
    pages.add(page(number, text.substring(begin)));
    reading.checkPages(pages.size());
    return finish(reading, Format.MARKDOWN, pages, findings);
  }

  private static ExtractedDocument finish(
      Reading reading, Format format, List<Page> pages, List<Finding> findings) {
    if (pages.stream().allMatch(page -> page.text().isBlank())) {
      throw new Rejection(FindingKind.EMPTY_FILE, "Filen innehåller ingen text.");
    }
    return reading.document(format, pages, findings);
  }

  private static String decode(Reading reading, List<Finding> findings) {
    Encodings.Decoded decoded = Encodings.decode(reading.bytes());
    reading.checkCharacters(decoded.text().length());
    decoded
        .guessed()
        .ifPresent(
            name ->
                findings.add(
                    reading.finding(
                        FindingKind.GUESSED_ENCODING,
                        "Filen är inte UTF-8; den lästes som " + name + ".",
                        SourceSpan.UNKNOWN_PAGE)));
    return LINE_END.matcher(decoded.text()).replaceAll("\n");
  }

  private static Page page(int number, String text) {
    return new Page(number, TextSource.TEXT_FILE, text, 0, 0, List.of(), TextJudge.judge(text));
  }
}
