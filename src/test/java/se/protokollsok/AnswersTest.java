package se.protokollsok;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.search.Answer;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.SearchRequest;

/** Straight answers over three invented protocols, read by all stages. */
class AnswersTest {
  @TempDir private static Path folder;
  private static AnswerArchive archive;

  @BeforeAll
  static void index() throws IOException {
    archive = AnswerArchive.of(Path.of("src/test/resources/answers"), folder);
  }

  @AfterAll
  static void close() {
    archive.close();
  }

  private static Optional<Answer> ask(String question) {
    return archive.ask(question);
  }

  /** Question, kind, date and item of the source, what sentence and quote tell. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vem beslutade om fågeltornet vid Rössjön? | WHO | 2024-09-20#2 | 20 september 2024; 220 000; ingen enskild",
        "vem avslog mossodlingen | WHO | 2024-03-08#3 | avslå ansökan om en gemensam mossodling",
        "Vem fick i uppdrag att söka medel för fågeltornet? | WHO | 2024-03-08#2 | Kerstin Brolund",
        "vem utsågs till kontaktperson för ljudvandringar | WHO | 2024-03-08#5 | Algot Mårdsjö",
        "Vem efterträdde Sixten Hallqvist för ljudvandringarna? | WHO | 2024-03-08#5 | Algot Mårdsjö",
        "vem presenterade skissen på fågeltornet | WHO | 2024-03-08#2 | Ulrika Sandgren",
        "vem reserverade sig mot avgiften för torgplatser | WHO | 2024-05-15#61 | Birger Palmlöv",
        "Vem anmälde jäv om kvarndammen? | WHO | 2024-05-15#62 | Elna Torgersson",
        "hur röstade kommunstyrelsen om torgplatserna | WHAT | 2024-05-15#61 | tre ja-röster",
        "När beslutades det om mossodling? | WHEN | 2024-03-08#3 | 8 mars 2024",
        "när godkändes arrendet av kvarndammen | WHEN | 2024-05-15#62 | 15 maj 2024",
        "När öppnar lånecyklarna? | WHEN | 2024-03-08#4 | den 2 maj 2024",
        "när ska medel för fågeltornet sökas senast | WHEN | 2024-03-08#2 | 30 april 2024",
        "från när gäller den nya avgiften för torgplatser | WHEN | 2024-05-15#61 | 1 juli 2024",
        "Vad beslutades om gemensam mossodling? | WHAT | 2024-03-08#3 | avslå",
        "vad hände med fågeltornet | WHAT | 2024-09-20#2 | avsätta 220 000 kr",
        "Hur mycket avsattes till fågeltornet? | HOWMUCH | 2024-09-20#2 | 220 000 kr",
        "vad beräknas fågeltornet kosta | HOWMUCH | 2024-03-08#2 | 340 000 kr",
        "hur mycket kostar en torgplats per dag | HOWMUCH | 2024-05-15#61 | 95 kronor",
        "Hur många frivilliga räknar sjöfågel? | HOWMUCH | 2024-03-08#2 | 14 frivilliga",
        "vilka var med på mötet den 8 mars 2024 | ATTENDANCE | 2024-03-08#0 | Tora Lindegren; Henny Frisell",
        "Vilka saknades den 20 september 2024? | ATTENDANCE | 2024-09-20#0 | Algot Mårdsjö",
        "vem kom sent till mötet den 8 mars 2024 | ATTENDANCE | 2024-03-08#0 | Henny Frisell",
        "vilka deltog via Teams på möte 1/2024 | ATTENDANCE | 2024-03-08#0 | Algot Mårdsjö",
        "Vilka gäster var inbjudna i mars 2024? | ATTENDANCE | 2024-03-08#0 | Ulrika Sandgren",
        "Var Sixten Hallqvist med på mötet den 8 mars 2024? | ATTENDANCE | 2024-03-08#0 | Nej; Sixten Hallqvist",
        "deltog Tora Lindegren på mötet den 20 september 2024 | ATTENDANCE | 2024-09-20#0 | Ja; Tora Lindegren",
        "vem var ordförande på mötet den 15 maj 2024 | WHO | 2024-05-15#0 | Gunvor Ekelöf"
      })
  void answers(String question, Answer.Kind kind, String source, String told) {
    Answer answer = ask(question).orElseThrow(() -> new AssertionError("no answer: " + question));
    String at = answer.source().date().orElseThrow() + "#" + answer.source().itemNumber();
    String all = answer.text() + " " + answer.quote();
    assertAll(
        question,
        () -> assertEquals(kind, answer.kind(), answer::text),
        () -> assertEquals(source, at, answer::text),
        () -> {
          for (String each : told.split(";", -1)) {
            assertTrue(all.contains(each.strip()), all);
          }
        });
  }

  /** Nothing of the kind is on record, or it is of something else, or it is no question. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "vem beslutade om simhallen",
        "vad kostar mossodlingen",
        "hur mycket kostar lånecyklarna",
        "när öppnar fågeltornet",
        "vem reserverade sig mot fågeltornet",
        "vem avslog fågeltornet",
        "vad beslutades om fågeltornet 2022",
        "när beslutades om kvarndammen i Bjuv",
        "hur många frivilliga räknar mossor",
        "vilka var med på mötet den 9 mars 2024",
        "vilka var med på mötet i juni 2024",
        "vilka deltog i maj och mars",
        "var Petra Okänd med på mötet den 8 mars 2024",
        "vilka gäster var inbjudna den 20 september 2024",
        "fågeltornet",
        "fågeltorn Rössjön",
        "vem",
        "vem vad när",
        "vem beslutade",
        "vem beslutade om",
        "vem xyzzy plugh",
        "????",
        "vem 😀 om 😀",
        "när är mötet"
      })
  void givesNoneWhereTheRecordHoldsNone(String question) {
    assertEquals(Optional.empty(), ask(question).map(Answer::text), question);
  }

  @Test
  void tellsWhoWasThereAndTheEarlierSteps() {
    Answer answer = ask("vem beslutade om fågeltornet vid Rössjön").orElseThrow();
    assertEquals(
        List.of("Tora Lindegren", "Sixten Hallqvist", "Kerstin Brolund"), answer.present());
    assertEquals(
        List.of(LocalDate.of(2024, 3, 8)),
        answer.earlier().stream().map(step -> step.date()).toList());
  }

  @Test
  void keepsWithinTheFilters() {
    assertEquals(
        Optional.empty(), inYear("vem beslutade om fågeltornet", "2025").map(Answer::text));
    assertTrue(inYear("vem beslutade om fågeltornet", "2024").isPresent());
  }

  private static Optional<Answer> inYear(String question, String year) {
    SearchRequest plain = SearchRequest.of(question);
    SearchRequest request =
        new SearchRequest(
            question,
            Map.of(Dimension.YEAR, List.of(year)),
            plain.hidden(),
            plain.roles(),
            plain.attended(),
            plain.from(),
            plain.to(),
            plain.sort(),
            1,
            1);
    return archive.engine().search(request).answer();
  }
}
