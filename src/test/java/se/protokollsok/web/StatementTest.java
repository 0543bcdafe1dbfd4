package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The accessibility statement is the operator's: it says what they wrote and nothing else. */
class StatementTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  static final String WHOLE =
      """
      # Tillgänglighetsredogörelsen
      webbplats\tProtokollen på intranätet
      ansvarig\tKlippans kommun
      förenlighet\tdelvis
      brist\tÄldre skannade sidor saknar alternativ text.
      brist\tTabeller i <original> läses i fel ordning.
      oskäligt betungande\tProtokoll från 1971 till 1990 rättas inte för hand.
      omfattas inte\tFiler publicerade före den 23 september 2018.
      metod\tEgen granskning med skärmläsare.
      granskad\t2026-05-04
      uppdaterad\t2026-05-20
      e-post\tregistrator@klippan.example
      telefon\t0435-000 00
      kontaktsida\thttps://klippan.example/kontakt
      svarstid\tTvå arbetsdagar
      tillsyn\tTillsynsmyndigheten
      tillsynssida\thttps://tillsyn.example/anmal
      """;

  private static List<String> complaints(String content) {
    return Statement.parse(content).complaints(TODAY);
  }

  private static String without(String key) {
    return String.join("\n", WHOLE.lines().filter(line -> !line.startsWith(key)).toList());
  }

  @Test
  void hasNoComplaintWhenWhole() {
    assertEquals(List.of(), complaints(WHOLE));
    assertEquals(List.of(), complaints("\uFEFF" + WHOLE.replace("\n", "\r\n")));
    assertEquals(
        List.of(),
        complaints(without("brist").replace("förenlighet\tdelvis", "förenlighet\thelt")));
  }

  @Test
  void complainsWhenThereIsNone() {
    for (String nothing : List.of("", "\n \n", "# bara en rad som inte räknas\n")) {
      assertEquals(List.of("den finns inte"), complaints(nothing));
      assertTrue(Statement.parse(nothing).isEmpty());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "webbplats, tjänstens namn (webbplats)",
    "ansvarig, vem som står bakom tjänsten (ansvarig)",
    "förenlighet, hur väl tjänsten följer lagen (förenlighet)",
    "brist, vad som brister (brist)",
    "metod, hur tjänsten har granskats (metod)",
    "granskad, när den senast granskades (granskad)",
    "uppdaterad, när redogörelsen uppdaterades (uppdaterad)",
    "'tillsyn\t', vem som har tillsyn (tillsyn)"
  })
  void complainsOfWhatIsMissing(String key, String what) {
    assertEquals(List.of("det saknas " + what), complaints(without(key)));
  }

  @Test
  void needsOneWayToGetInTouch() {
    String none =
        String.join(
            "\n",
            WHOLE
                .lines()
                .filter(line -> !line.matches("(e-post|telefon|kontaktsida)\t.*"))
                .toList());
    assertEquals(
        List.of("det saknas vart man vänder sig (e-post, telefon eller kontaktsida)"),
        complaints(none));
    assertEquals(List.of(), complaints(none + "\ntelefon\t0435-000 00"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "förenlighet>nästan | rad 1: förenlighet ska vara helt, delvis eller inte",
        "granskad>4 maj 2026 | rad 1: granskad ska vara ett datum som 2026-05-31",
        "granskad>2026-02-30 | rad 1: granskad ska vara ett datum som 2026-05-31",
        "e-post>registrator | rad 1: e-post ska vara en e-postadress",
        "e-post>a@b.se?bcc=c@d.se | rad 1: e-post ska vara en e-postadress",
        "kontaktsida>javascript:alert(1) |"
            + " rad 1: kontaktsida ska vara en adress som börjar med https:// eller http://",
        "telefon>ring oss | rad 1: telefon ska vara ett telefonnummer",
        "tillsyn> | rad 1: tillsyn saknar värde efter tabben",
        "tillsyn | rad 1: tillsyn saknar värde efter tabben"
      })
  void complainsOfValuesThatCannotBeAndDoesNotTellThem(String line, String complaint) {
    Statement statement = Statement.parse(line.replace('>', '\t'));
    assertEquals(complaint, statement.complaints(TODAY).getFirst());
    assertTrue(statement.isEmpty());
  }

  @Test
  void complainsOfUnknownKeysAndOfWhatStandsTwice() {
    String first = complaints(WHOLE + "namn\tNågot\nansvarig\tNågon annan").getFirst();
    assertTrue(first.startsWith("rad 18: ”namn” finns inte. Det finns webbplats, "), first);
    assertEquals(
        "rad 18: ansvarig kan bara stå en gång",
        complaints(WHOLE + "ansvarig\tNågon annan").getFirst());
  }

  @Test
  void claimsNoDegreeThatItsOwnGapsContradict() {
    Statement torn = Statement.parse(WHOLE.replace("förenlighet\tdelvis", "förenlighet\thelt"));
    assertEquals(List.of("förenlighet är helt, men brister är angivna"), torn.complaints(TODAY));
    assertTrue(torn.degree().isEmpty());
  }

  @Test
  void complainsOfDaysToComeAndOfAYearGone() {
    Statement whole = Statement.parse(WHOLE);
    assertEquals(
        List.of(
            "granskad är en dag som inte har varit: 2026-05-04",
            "uppdaterad är en dag som inte har varit: 2026-05-20"),
        whole.complaints(LocalDate.of(2026, 1, 1)));
    assertEquals(List.of(), whole.complaints(LocalDate.of(2027, 5, 20)));
    assertEquals(
        List.of("den är äldre än ett år; se över den: 2026-05-20"),
        whole.complaints(LocalDate.of(2027, 5, 21)));
  }

  private static HttpResponse<String> page(AtomicReference<String> content, String... headers) {
    WebSettings settings =
        new WebSettings("127.0.0.1", 0, "/arkiv")
            .withStatement(() -> Statement.parse(content.get()));
    try (SampleServer server = new SampleServer(settings)) {
      return server.get("/tillganglighet", headers);
    }
  }

  private static String text(String content) {
    return page(new AtomicReference<>(content))
        .body()
        .replaceAll("<[^>]*>", "")
        .replaceAll("\\s+", " ");
  }

  @Test
  void pageTellsAllThatIsTold() {
    String html = page(new AtomicReference<>(WHOLE)).body();
    for (String told :
        List.of(
            "<h1>Tillgänglighet för Protokollen på intranätet</h1>",
            "Klippans kommun står bakom den här tjänsten",
            "Tjänsten är <strong>delvis förenlig</strong> med lagen (2018:1937)",
            "<li>Äldre skannade sidor saknar alternativ text.</li>",
            "<li>Tabeller i &lt;original&gt; läses i fel ordning.</li>",
            "12 § lagen",
            "<li>Protokoll från 1971 till 1990 rättas inte för hand.</li>",
            "<li>Filer publicerade före den 23 september 2018.</li>",
            "Egen granskning med skärmläsare.",
            "Senaste granskningen gjordes den 4 maj 2026.",
            "Redogörelsen uppdaterades senast den 20 maj 2026.",
            "<a href=\"mailto:registrator@klippan.example\">registrator@klippan.example</a>",
            "<a href=\"tel:043500000\">0435-000 00</a>",
            "<a href=\"https://klippan.example/kontakt\">",
            "Två arbetsdagar",
            "Tillsynsmyndigheten har tillsyn",
            "<a href=\"https://tillsyn.example/anmal\">Anmäl bristande tillgänglighet</a>")) {
      assertTrue(html.contains(told), told + " is not in " + html);
    }
    assertFalse(html.contains("inte färdig"));
  }

  @Test
  void emptyPageClaimsNothing() {
    String text = text("");
    assertTrue(text.contains("har ännu inte publicerat någon tillgänglighetsredogörelse"), text);
    assertTrue(text.contains("vänd dig till den kommun eller organisation"), text);
    assertFalse(text.contains("förenlig"), text);
    assertFalse(text.contains("granskning"), text);
    assertFalse(text.contains("tillsyn"), text);
  }

  @Test
  void unfinishedPageSaysWhatIsMissingAndWhomToTurnTo() {
    String text = text("e-post\tregistrator@klippan.example\n");
    assertTrue(text.contains("Redogörelsen är inte färdig"), text);
    assertTrue(text.contains("hur väl tjänsten följer lagen hur tjänsten"), text);
    assertTrue(text.contains("registrator@klippan.example"), text);
    assertFalse(text.contains("förenlig med"), text);
    assertFalse(text.contains("gjordes den"), text);
  }

  @Test
  void tornPageTellsNoDegree() {
    String text = text(WHOLE.replace("förenlighet\tdelvis", "förenlighet\thelt"));
    assertFalse(text.contains("förenlig med"), text);
    assertTrue(text.contains("Tabeller i"), text);
  }

  @Test
  void pageChangesWithTheStatement() {
    AtomicReference<String> content = new AtomicReference<>(WHOLE);
    WebSettings settings =
        new WebSettings("127.0.0.1", 0, "").withStatement(() -> Statement.parse(content.get()));
    try (SampleServer server = new SampleServer(settings)) {
      String tag = ApiTest.header(server.get("/tillganglighet"), "ETag");
      assertEquals(304, server.get("/tillganglighet", "If-None-Match", tag).statusCode());
      content.set(without("brist"));
      assertEquals(200, server.get("/tillganglighet", "If-None-Match", tag).statusCode());
    }
  }
}
