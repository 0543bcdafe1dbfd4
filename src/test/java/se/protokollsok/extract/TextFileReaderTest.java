package se.protokollsok.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.source.FindingKind;

class TextFileReaderTest {
  private static final String SWEDISH =
      "Närvarande: Åsa Öberg, Höganäs\nAnmält förhinder: André Ståhl, Älvdalen\n";

  @TempDir Path folder;

  private ExtractedDocument text(String content) {
    return Extractions.extract(folder, "p.txt", content.getBytes(StandardCharsets.UTF_8));
  }

  private ExtractedDocument markdown(String content) {
    return Extractions.extract(folder, "p.md", content.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Integer> numbers(ExtractedDocument document) {
    return document.pages().stream().map(Page::number).toList();
  }

  private static List<String> texts(ExtractedDocument document) {
    return document.pages().stream().map(Page::text).toList();
  }

  @Test
  void textWithoutFormFeedIsOnePageOfUnknownNumber() {
    ExtractedDocument document = text(SWEDISH);
    assertEquals(List.of(0), numbers(document));
    assertEquals(SWEDISH, document.text());
    assertEquals(List.of(), document.findings());
    assertEquals("text/plain", document.mediaType());
  }

  @Test
  void formFeedsCountPagesFromOne() {
    ExtractedDocument document = text("ett\n\f\ftre\n\f");
    assertEquals(List.of(1, 2, 3), numbers(document));
    assertEquals(List.of("ett\n", "", "tre\n"), texts(document));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void lineEndsOfAllSystemsAreOne(String end) {
    assertEquals("ett\n\ntvå\n", text("ett" + end + end + "två" + end).text());
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, windows-1252",
    "ISO-8859-1, windows-1252",
    "IBM850, IBM850",
    "x-MacRoman, x-MacRoman",
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE"
  })
  void otherEncodingsAreGuessedAndSaidSo(String encoding, String named) {
    byte[] bytes = SWEDISH.getBytes(Charset.forName(encoding));
    ExtractedDocument document = Extractions.extract(folder, "p.txt", bytes);
    assertEquals(SWEDISH, document.text());
    assertEquals(List.of(FindingKind.GUESSED_ENCODING), Extractions.kinds(document));
    assertTrue(Extractions.messages(document).get(0).contains(named));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void byteOrderMarkProvesTheEncodingAndIsNoText(String encoding) {
    byte[] bytes = ("\ufeff" + SWEDISH).getBytes(Charset.forName(encoding));
    ExtractedDocument document = Extractions.extract(folder, "p.txt", bytes);
    assertEquals(SWEDISH, document.text());
    assertEquals(List.of(), document.findings());
  }

  @Test
  void oneBrokenByteDoesNotTurnTheRestIntoAnotherEncoding() {
    byte[] bytes = (SWEDISH + "x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xff;
    ExtractedDocument document = Extractions.extract(folder, "p.txt", bytes);
    assertEquals(SWEDISH + "\ufffd", document.text());
    assertEquals(List.of(FindingKind.GUESSED_ENCODING), Extractions.kinds(document));
  }

  @Test
  void markdownPageMarksNumberThePagesAndAreNoText() {
    ExtractedDocument document =
        markdown("<!-- sida 2 -->\n\n**Beslut**\n\n  <!--sida 4-->\n- att godkänna\n");
    assertEquals(List.of(2, 4), numbers(document));
    assertEquals(List.of("\n**Beslut**\n\n", "- att godkänna\n"), texts(document));
    assertEquals("text/markdown", document.mediaType());
  }

  @Test
  void textBeforeTheFirstMarkIsAPageOfUnknownNumber() {
    ExtractedDocument document = markdown("Omslag\n<!-- sida 1 -->\nText\n");
    assertEquals(List.of(0, 1), numbers(document));
  }

  @Test
  void markdownWithoutMarksIsOnePageOfUnknownNumber() {
    ExtractedDocument document = markdown("# Protokoll\n\nText\n");
    assertEquals(List.of(0), numbers(document));
    assertEquals("# Protokoll\n\nText\n", document.text());
  }

  @Test
  void pageMarkMakesMarkdownOfATextFile() {
    assertEquals("text/markdown", text("<!-- sida 1 -->\nText\n").mediaType());
  }

  @ParameterizedTest
  @ValueSource(strings = {" \n\t\n", "\f\f", "<!-- sida 1 -->\n"})
  void fileWithoutAWordIsEmpty(String content) {
    assertEquals(List.of(FindingKind.EMPTY_FILE), Extractions.kinds(text(content)));
  }

  /** The limit only ends a hang: a pattern that went back and forth here would take hours. */
  @Test
  @Timeout(300)
  void endlessBlanksAndMarksAreRead() {
    assertTrue(!text("a" + " ".repeat(3_000_000) + "b").rejected());
    assertTrue(!markdown("a" + "<!-- sida".repeat(200_000) + " \t".repeat(500_000)).rejected());
  }

  @Test
  void tooManyPagesRejectTheFile() {
    Limits narrow = new Limits(1_000_000, 2, 1_000, Duration.ofMinutes(1));
    byte[] bytes = "a\fb\fc".getBytes(StandardCharsets.UTF_8);
    ExtractedDocument document = Extractions.extract(folder, "p.txt", bytes, narrow);
    assertEquals(List.of(FindingKind.TOO_LARGE), Extractions.kinds(document));
  }
}
