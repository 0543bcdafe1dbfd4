package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginalsTest {
  @ParameterizedTest
  @CsvSource({
    "windows-1252, windows-1252",
    "utf-8, utf-8",
    "us-ascii, utf-8",
    "utf-16, utf-16",
    "iso-8859-1, windows-1252"
  })
  void tellsTheEncodingOfAText(String written, String told) {
    String text = written.equals("us-ascii") ? "Protokoll" : "Närvarande på mötet";
    assertEquals(told, Originals.encoding(text.getBytes(Charset.forName(written))));
  }

  @Test
  void forgivesALetterThatTheSampleCutsInTwo() {
    byte[] bytes = "mötå".getBytes(StandardCharsets.UTF_8);
    assertEquals("utf-8", Originals.encoding(Arrays.copyOf(bytes, bytes.length - 1)));
    assertEquals("utf-8", Originals.encoding(new byte[0]));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a.pdf      | inline; filename="a.pdf"; filename*=UTF-8''a.pdf
          möte 5.pdf | inline; filename="mote 5.pdf"; filename*=UTF-8''m%C3%B6te%205.pdf
          "a";b*.pdf | inline; filename="_a__b_.pdf"; filename*=UTF-8''%22a%22%3Bb%2A.pdf
          """)
  void namesTheFileForOldAndNewPrograms(String name, String header) {
    assertEquals(header, Originals.disposition(true, name));
  }

  @Test
  void keepsLineBreaksOutOfTheHeader() {
    assertEquals(
        "attachment; filename=\"a_b.pdf\"; filename*=UTF-8''a%0Ab.pdf",
        Originals.disposition(false, "a\nb.pdf"));
  }
}
