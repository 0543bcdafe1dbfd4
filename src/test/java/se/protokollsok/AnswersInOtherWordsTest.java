package se.protokollsok;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.search.Answer;
import se.protokollsok.search.Hit;
import se.protokollsok.search.SearchRequest;

/** Questions that say it with other words than the record, on invented protocols. */
class AnswersInOtherWordsTest {
  @TempDir private static Path folder;
  private static AnswerArchive archive;

  @BeforeAll
  static void index() throws IOException {
    archive = AnswerArchive.of(Path.of("src/test/resources/answers-other-words"), folder);
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  /** Question, kind, item of the source, what sentence and quote tell; the item stands first. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Hur dyr blir ishallen i Stidsvig? | HOWMUCH | 22 | 38 mkr",
        "vad blev slutnotan för vandringsleden | HOWMUCH | 2 | 4,6 mkr",
        "Hur hög är årsavgiften för fjärrbokningen i Klippan? | HOWMUCH | 21 | 61 000 kr",
        "Vad beslutades om Teodora teatern? | WHAT | 3 | avslå",
        "Vem reserverade sej mot ishallen i Stidsvig | WHO | 22 | Birger Palmlöv",
        "Vilka sitter i jubileumskommittén i Klippan? | WHO | 23 | Gunvor Ekelöf; Love Ahlgren",
        "vilka är med i jubileums kommittén | WHO | 23 | Gunvor Ekelöf; Love Ahlgren",
        "Vem fick rita en skyltplan för vandringsleden? | WHO | 2 | Kerstin Brolund",
        "Vilket företag fick leverera kartprogrammet? | WHO | 4 | Lodbergs Kartdata AB",
        "Vad tyckte kommunstyrelsen om friluftsskolor? | WHAT | 24 | avstyrker",
        "Vilka var på plats vid mötet på Tegelbrukets värdshus? | ATTENDANCE | 0 | Tora Lindegren; Algot Mårdsjö"
      })
  void answers(String question, Answer.Kind kind, String item, String told) {
    Answer answer =
        archive.ask(question).orElseThrow(() -> new AssertionError("no answer: " + question));
    Hit first = archive.engine().search(SearchRequest.of(question)).hits().getFirst();
    String all = answer.text() + " " + answer.quote();
    assertAll(
        question,
        () -> assertEquals(kind, answer.kind(), answer::text),
        () -> assertEquals(item, answer.source().itemNumber(), answer::text),
        () -> assertEquals(answer.source().itemKey(), first.itemKey()),
        () -> assertEquals(answer.source().protocolId(), first.protocolId()),
        () -> {
          for (String each : told.split(";", -1)) {
            assertTrue(all.contains(each.strip()), all);
          }
        });
  }

  /** Another task, another company, another sum of the same item must not do. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Vem skulle jämföra avgiftsreglerna för båtplatser?",
        "Vilket företag fick bygga ishallen i Stidsvig?",
        "Hur hög är hyran för ishallen i Stidsvig?",
        "Vilka var på plats vid mötet på Gästgivaregården?"
      })
  void givesNoneForSomethingNear(String question) {
    assertEquals(Optional.empty(), archive.ask(question).map(Answer::text), question);
  }
}
