package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.Gap;
import se.protokollsok.search.MeetingSummary;

/** What the pages over the register say of the samples. */
class RegisterPagesTest {
  private static final String PROTOCOL = "/protokoll/" + Samples.id(LocalDate.of(2025, 11, 14));

  private static final Pattern TAGS = Pattern.compile("<[^>]*>");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = new SampleServer("");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** What a reader hears of the page's content, tags apart. */
  private static String words(String path) {
    String body = server.get(path).body();
    String main = body.substring(body.indexOf("<main"), body.indexOf("</main>"));
    return BLANKS.matcher(TAGS.matcher(main).replaceAll(" ")).replaceAll(" ");
  }

  private static void assertSays(String path, String... sayings) {
    String words = words(path);
    for (String saying : sayings) {
      assertTrue(words.contains(saying), saying + "\n" + words);
    }
  }

  private static void assertInOrder(String path, String... sayings) {
    String words = words(path);
    int at = -1;
    for (String saying : sayings) {
      int there = words.indexOf(saying, at + 1);
      assertTrue(there > at, saying + "\n" + words);
      at = there;
    }
  }

  @Test
  void tellsWhereAPersonCameFromAndNeverAnEnd() {
    assertInOrder(
        "/person/britta-ekdahl",
        "Klippan 2024–2025 första mötet 12 april 2024, senast känd 14 november 2025",
        "Bjuv 2022 ett möte, 7 oktober 2022");
  }

  @Test
  void keepsWhatAPersonDidApartFromWhereTheyWere() {
    String page = "/person/torvald-nyqvist";
    assertInOrder(
        page, "Föredrar", "Lägesrapport om badvatten", "Närvaro", "2025 3 möten", "14 nov.");
    assertFalse(words(page).contains("Nämns"));
    assertInOrder("/person/britta-ekdahl", "Har fått uppdrag", "senast 14 januari 2026", "Närvaro");
    assertSays("/person/signe-lagerback", "Inget ärende nämner personen", "14 nov. 2025 förhinder");
  }

  @Test
  void saysThatTheTextDoesNotDecideWhoIsWho() {
    assertSays(
        "/person/britta-ekdahl",
        "Kan vara samma person som Britta Ekdahl Perstorp 2013–2015",
        "Protokollens text avgör inte",
        "En arkivarie som vet kan säga det",
        "Skrivs också Brita Ekdahl");
  }

  @Test
  void tellsAllOfAMunicipality() {
    assertInOrder(
        "/kommun/klippan",
        "Klippans kommun",
        "12 ärenden rör Klippan",
        "Gemensam växelfunktion",
        "Uppdrag till kommunens företrädare",
        "2025 6",
        "2024 4",
        "Har företrätt kommunen",
        "Britta Ekdahl 2024–2025");
    assertTrue(server.get("/kommun/klippan").body().contains("year=2025"));
    assertSays("/kommun/haabo", "Håbo kommun", "Inget utläst protokoll nämner kommunen");
  }

  /** A task given while somebody came from elsewhere is not the municipality's. */
  @Test
  void countsATaskForTheMunicipalityThePersonCameFromThen() {
    assertSays("/kommun/klippan", "Beslutat 14 november 2025");
    assertFalse(words("/kommun/bjuv").contains("Uppdrag till"));
    assertFalse(words("/kommun/perstorp").contains("Uppdrag till"));
  }

  @ParameterizedTest
  @CsvSource({
    "/kommun/%C3%84ngelholm, /kommun/angelholm",
    "/kommun/Klippans%20kommun, /kommun/klippan",
    "/kommun/H%C3%A5bo, /kommun/haabo",
    "/kommun/Habo, /kommun/habo"
  })
  void leadsFromANameToItsAddress(String path, String target) {
    HttpResponse<String> response = server.get(path);
    assertEquals(301, response.statusCode());
    assertEquals(target, response.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void tellsTheNearestNamesOfAMunicipalityThatIsNone() {
    assertEquals(404, server.get("/kommun/klipan").statusCode());
    assertSays("/kommun/klipan", "Menade du? Klippan");
    assertFalse(words("/kommun/zzzzzzzzzzzz").contains("Menade du?"));
    assertEquals(404, server.get("/kommun/" + "a".repeat(5_000)).statusCode());
  }

  @Test
  void linksToMunicipalitiesFromItemsAndFromAChosenFilter() {
    assertTrue(server.get(PROTOCOL + "/1").body().contains("href=\"/kommun/klippan\""));
    String found = server.get("/?municipality=Klippan&person=britta-ekdahl").body();
    assertTrue(found.contains("href=\"/kommun/klippan\""));
    assertTrue(found.contains("href=\"/person/britta-ekdahl\""));
  }

  @Test
  void showsAMatterStepByStep() {
    assertInOrder(
        "/arende/cykelvagar",
        "Cykelvägar i regionen",
        "Uppe 5 gånger, 12 april 2024 – 14 november 2025",
        "12 april 2024",
        "uppdrag",
        "att uppdra åt sekretariatet",
        "till nästa möte",
        "Följs upp 6 december 2024",
        "14 november 2025",
        "senast 14 januari 2026",
        "Nämns också i",
        "Gemensam växelfunktion");
  }

  @Test
  void filtersMattersByWords() {
    assertSays("/arenden", "2 ärenden", "Uppe 5 gånger 2024–2025, senast 14 november 2025");
    assertSays("/arenden?q=CYKELVAGAR", "1 ärende med ”CYKELVAGAR” i rubriken");
    assertSays("/arenden?q=badhus", "0 ärenden");
  }

  @Test
  void sortsTasksByDeadlineAndSaysNeutrallyThatADayHasPassed() {
    assertInOrder(
        "/uppdrag",
        "5 uppdrag",
        "Kommande datum 1",
        "senast 14 januari 2026",
        "Datum passerat 2",
        "senast 5 november 2025",
        "senast 6 februari 2025",
        "rättad läsning",
        "Utan bestämd dag 2",
        "till nästa möte");
    assertFalse(words("/uppdrag").contains("förfall"));
  }

  @ParameterizedTest
  @CsvSource({
    "status=open, 1 av 5",
    "status=followed-up, 4 av 5",
    "deadline=with, 3 av 5",
    "deadline=without, 2 av 5",
    "person=britta-ekdahl, 3 av 5",
    "person=fore-britta-ekdahl, 3 av 5",
    "person=ingen, 0 av 5",
    "body=Kommundirekt%C3%B6rsm%C3%B6te, 5 av 5",
    "organisation=Klippans+kommun, 0 av 5",
    "body=&status=&from=, 5 uppdrag"
  })
  void filtersTasks(String query, String extent) {
    assertSays("/uppdrag?" + query, extent);
  }

  @Test
  void keepsTheChosenFiltersInTheForm() {
    String body = server.get("/uppdrag?status=open&person=ingen&to=2025-12-31").body();
    assertTrue(body.contains("<option value=\"open\" selected>"), body);
    assertTrue(body.contains("<option value=\"ingen\" selected>"), body);
    assertTrue(body.contains("name=\"to\" value=\"2025-12-31\""), body);
  }

  @Test
  void tellsOfEachBodyAndYearHowManyProtocolsThereAre() {
    assertInOrder(
        "/arkivet",
        "Organ 2025 2024 2023 2022",
        "Kommundirektörsmöte Familjen Helsingborg 3 protokoll 2025, Kommundirektörsmöte",
        "* protokoll saknas 2 protokoll 2024, Kommundirektörsmöte 1 protokoll 2023,",
        "1 protokoll 2022, Kommundirektörsmöte");
  }

  /** Two organisations may both have a Kommunstyrelsen. */
  @Test
  void aCellLeadsToTheMeetingsOfItsOrganisationOnly() {
    List<MeetingSummary> all =
        List.of(board("Klippans kommun", "a"), board("Bjuvs kommun", "b"), board("", "c"));
    CoverageView coverage = new Coverages(new Links("")).of(all, List.of());
    assertEquals(3, coverage.rows().size());
    assertEquals(
        List.of(
            "/moten?year=2025&organisation=Ok%C3%A4nd%20organisation&body=Kommunstyrelsen",
            "/moten?year=2025&organisation=Bjuvs%20kommun&body=Kommunstyrelsen",
            "/moten?year=2025&organisation=Klippans%20kommun&body=Kommunstyrelsen"),
        coverage.rows().stream().map(row -> row.cells().getFirst().href()).toList());
    String own = "organisation=Familjen%20Helsingborg";
    assertTrue(words("/moten?year=2025&" + own).contains("14 november 2025"));
    assertFalse(words("/moten?year=2025&organisation=Bjuvs%20kommun").contains("november"));
    assertTrue(server.get("/moten?" + own).body().contains("?year=2024&amp;" + own));
  }

  private static MeetingSummary board(String organisation, String id) {
    return new MeetingSummary(
        id,
        DocumentKind.PROTOCOL,
        "Kommunstyrelsen",
        organisation,
        Optional.of(LocalDate.of(2025, 3, 5)),
        Optional.empty(),
        1,
        id + ".pdf");
  }

  @Test
  void groupsWhatIsMissingByKind() {
    assertInOrder(
        "/arkivet",
        "Protokoll som saknas 1",
        "protokoll 6/2025 saknas",
        "Samma nummer på flera möten 1",
        "Samma möte i flera filer 1",
        "Ärenden eller paragrafer som saknas 1",
        "Kommundirektörsmöte 7 oktober 2022 : punkt 2",
        "Samma nummer på flera ärenden 12",
        "Visa alla 12",
        "Datum som inte stämmer 1",
        "Möten med bara ett utdrag 1");
  }

  /** Each kind is folded, so that the page stays short. */
  @Test
  void staysReadableWithHundredsOfGaps() {
    List<Gap> many = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      many.add(SampleRegister.MISSING);
    }
    CoverageView view = new Coverages(new Links("")).of(server.engine().meetings(), many);
    assertEquals(1, view.gaps().size());
    assertEquals("500", view.gaps().getFirst().count());
    assertFalse(view.gaps().getFirst().open());
  }

  @Test
  void saysWhatThePeriodAskedForLacks() {
    assertSays("/?year=2025", "I det du söker i saknar arkivet protokoll: ", "6/2025 saknas");
    assertFalse(words("/?year=2024").contains("saknar arkivet"));
  }

  @Test
  void tellsHowAnItemWasDecidedAndWhereItPoints() {
    assertSays(
        PROTOCOL + "/3",
        "Votering 7 ja, 3 nej, 1 avstår",
        "Reservation Torvald Nyqvist",
        "Jäv Torvald Nyqvist",
        "Belopp i texten 200 000 kr",
        "Tidsgränser i texten senast den 1 mars 2026",
        "Uppdrag till Britta Ekdahl senast 14 januari 2026",
        "Ärendets gång Cykelvägar i regionen",
        "14 november 2025 den här sidan");
  }

  @ParameterizedTest
  @CsvSource({
    "ärende 1, /protokoll/2025-11-14-familjen-helsingborg-kommundirektorsmote/1",
    "protokoll nr 5/2025, /protokoll/2025-05-16-familjen-helsingborg-kommundirektorsmote",
    "mötet den 12 april 2024, /protokoll/2024-04-12-familjen-helsingborg-kommundirektorsmote",
    "protokoll 99/1999, "
  })
  void linksAReferenceWhereOneThingOnlyCanBeMeant(String reference, String target) {
    String body = server.get(PROTOCOL + "/3").body();
    Matcher link =
        Pattern.compile("<a href=\"([^\"]*)\">" + Pattern.quote(reference) + "</a>").matcher(body);
    assertEquals(target != null, link.find(), body);
    if (target != null) {
      assertEquals(target, link.group(1));
    } else {
      assertTrue(body.contains("<span>" + reference + "</span>"));
    }
  }

  @Test
  void tellsWhetherAProtocolIsSigned() {
    List<String> said = new ArrayList<>();
    for (LocalDate day :
        List.of(LocalDate.of(2025, 9, 5), LocalDate.of(2025, 5, 16), LocalDate.of(2024, 4, 12))) {
      String words = words("/protokoll/" + Samples.id(day));
      said.add(words.replaceAll(".*kan innehålla läsfel\\. (.*?)\\..*", "$1"));
    }
    assertEquals(
        List.of(
            "Filen är undertecknad",
            "Filen visar inga underskrifter",
            "Filen har en sida för underskrifter, men inga namn står på den"),
        said);
  }
}
