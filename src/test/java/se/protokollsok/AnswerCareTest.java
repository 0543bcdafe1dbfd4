package se.protokollsok;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.search.Answer;

/** Straight answers where something near is easily taken for what is asked, on invented text. */
class AnswerCareTest {
  private static final String FIRST =
      """
      Protokoll nr 9 2025
      Kommundirektörsmöte i Familjen Helsingborg
      Helsingborg 2025-03-14

      Plats och tid: Den 14 mars 2025 09.00-12:00 på Kvarnhuset, Klippan

      Närvarande:
      Tora Lindegren, Klippan
      Algot Mårdsjö, Bjuv via Teams
      Henny Frisell, Svalöv från 09.40
      Kerstin Ek, Bjuv

      Anmält förhinder:
      Sixten Hallqvist, Perstorp

      Inbjudna gäster:
      Ulrika Sandgren, Räddningstjänsten

      1. Mötets öppnande

      2. Valsverket vid ån

      Sammanfattning: Bidraget är 50 000 kronor. Det kostar 150 000 kronor att bygga valsverket.

      Mötet beslutar
      att notera informationen.

      3. Ångbåten Svanen

      Sammanfattning: Ansökan lämnas den 1 maj 2025. Ångbåten invigs den 11 maj 2025.

      Mötet beslutar
      att notera informationen.

      4. Ekonomichefens genomgång av hamnkranen

      Sammanfattning: Ekonomichefen visade ritningar av hamnkranen.

      Mötet beslutar
      att godkänna ritningarna av hamnkranen.

      5. Mötet avslutas
      """;

  private static final String SECOND =
      """
      Protokoll nr 10 2025
      Kommundirektörsmöte i Familjen Helsingborg
      Helsingborg 2025-05-16

      Plats och tid: Den 16 maj 2025 09.00-12:00 på Kvarnhuset, Klippan

      Närvarande:
      Tora Lindegren, Klippan
      Kerstin Ek, Bjuv

      1. Mötets öppnande

      2. Mötet avslutas
      """;

  @TempDir private static Path folder;
  private static AnswerArchive archive;

  @BeforeAll
  static void index() throws IOException {
    Path files = Files.createDirectories(folder.resolve("arkiv"));
    Files.writeString(files.resolve("2025-03-14 kommundirektörsmöte.txt"), FIRST);
    Files.writeString(files.resolve("2025-05-16 kommundirektörsmöte.txt"), SECOND);
    archive = AnswerArchive.of(files, folder.resolve("data"));
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  private static Optional<Answer> ask(String question) {
    return archive.ask(question);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vad kostar valsverket | 150 000 kronor,",
        "när invigs ångbåten Svanen | Den 11 maj 2025,",
        "var Sixten Hallqvist frånvarande på mötet den 14 mars 2025 | 'Ja, Sixten Hallqvist var frånvarande'",
        "var Tora Lindegren frånvarande på mötet den 14 mars 2025 | 'Nej, Tora Lindegren var närvarande'",
        "var Sixten Hallqvist med på mötet den 14 mars 2025 | 'Nej, Sixten Hallqvist var frånvarande'",
        "var Sixten Hallqvist med på mötet den 16 maj 2025 | 'Nej, namnet står inte i närvarolistan'",
        "var Algot Mårdsjö med på mötet den 14 mars 2025 | 'Ja, Algot Mårdsjö deltog på distans'",
        "vilka från Bjuv var med på mötet den 14 mars 2025 | Från Bjuv närvarande vid ",
        "vilka deltog på möte nr 09/2025 | Närvarande vid ",
      })
  void answers(String question, String beginning) {
    String text =
        ask(question).orElseThrow(() -> new AssertionError("no answer: " + question)).text();
    assertTrue(text.startsWith(beginning), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vad godkände Kerstin Ek om hamnkranen",
        "var Sixten Hallqvist och Tora Lindegren med på mötet den 14 mars 2025",
        "var Sixten Hallqvist frånvarande på mötet den 16 maj 2025",
        "var Tora Lindegren inte med på mötet den 14 mars 2025"
      })
  void givesNoneWhereSomethingElseIsMeant(String question) {
    assertEquals(Optional.empty(), ask(question).map(Answer::text), question);
  }
}
