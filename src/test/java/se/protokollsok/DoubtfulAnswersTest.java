package se.protokollsok;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.search.Answer;

/** Questions that a hasty reader answers wrongly, over an invented protocol. */
class DoubtfulAnswersTest {
  @TempDir private static Path folder;
  private static AnswerArchive archive;

  @BeforeAll
  static void index() throws IOException {
    archive = AnswerArchive.of(Path.of("src/test/resources/answers-doubtful"), folder);
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  private static Optional<String> ask(String question) {
    return archive.ask(question).map(Answer::text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vem var inte med på mötet i maj 2026 | Sixten Hallqvist",
        "vem var inte närvarande den 22 maj 2026 | Sixten Hallqvist",
        "vilka deltog inte den 22 maj 2026 | Sixten Hallqvist"
      })
  void tellsWhoWasNotThere(String question, String told) {
    String answer = ask(question).orElseThrow();
    assertTrue(answer.contains(told), answer);
    assertFalse(answer.contains("Tora Lindegren"), answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hur många föreningar driver vävstugor | Tio föreningar,",
        "hur många vävskedar lånar vävstugorna ut | 45 nya stora vävskedar,",
        "vem uppmanades att skänka garn till vävstugorna | Kommunerna uppmanades av",
        "vem fick i uppdrag att räkna vävstugornas varpor | Henny Frisell fick uppdraget av"
      })
  void beginsWithWhatIsAsked(String question, String told) {
    String answer = ask(question).orElseThrow(() -> new AssertionError(question));
    assertTrue(answer.startsWith(told), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hur många elever har skolskjuts i Åstorp",
        "hur många kommuner har vävskedar",
        "hur många spinnrockar i vävstugorna är lagade",
        "vem fick inte i uppdrag att räkna vävstugornas varpor",
        "var Sixten Hallqvist inte med på mötet den 22 maj 2026",
        "vad beslutades inte om klockstapeln",
        "hur gick omröstningen om klockstapeln",
        "hur många röstade för klockstapeln",
        "vad är klockstapeln",
        "vad innebär samåkning",
        "vad sades om klockstapeln",
        "vilka kommuner saknades den 22 maj 2026",
        "vilka kommuner deltog den 22 maj 2026"
      })
  void givesNoneWhereTheRecordTellsSomethingElse(String question) {
    assertEquals(Optional.empty(), ask(question), question);
  }

  @Test
  void quotesWithoutTheMarksOfAList() {
    Answer answer = archive.ask("vad beslutades om skolskjuts").orElseThrow();
    assertEquals("att notera informationen", answer.quote());
  }
}
