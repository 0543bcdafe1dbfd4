package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.protokollsok.search.Resolution;
import se.protokollsok.search.Resolution.Departed;

/** What is told of what is gone: all that is known, and nothing else. */
class DeparturesTest {
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2020, 10, 23));
  private static final Optional<LocalDate> GONE = Optional.of(LocalDate.of(2026, 1, 2));
  private static final String ID = Samples.id(LocalDate.of(2025, 11, 14));

  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = new SampleServer("/arkiv");
    Departed departed = new Departed("Nämnden <b>, Bjuvs kommun", DAY, GONE);
    server.engine().put("borta", new Resolution.Gone("borta", Optional.of(departed)));
    server.engine().put("inget", new Resolution.Gone("inget"));
    server.engine().put("punkten", new Resolution.Gone(ID));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void tellsWhatIsKnown() {
    assertEquals(
        "Här fanns ett protokoll från Miljönämnden, Bjuvs kommun, 23 oktober 2020."
            + " Filen togs bort ur arkivet senast 2 januari 2026.",
        Departures.told(new Departed("Miljönämnden, Bjuvs kommun", DAY, GONE)));
    assertEquals(
        "Här fanns ett protokoll 23 oktober 2020. Filen har tagits bort ur arkivet.",
        Departures.told(new Departed("", DAY, Optional.empty())));
    assertEquals(
        "Här fanns ett dokument. Filen har tagits bort ur arkivet.",
        Departures.told(new Departed("", Optional.empty(), Optional.empty())));
  }

  @Test
  void answersWithPageThatEscapesIt() {
    HttpResponse<String> answer = server.get("/protokoll/borta");
    assertEquals(410, answer.statusCode());
    assertTrue(
        answer.body().contains("från Nämnden &lt;b>, Bjuvs kommun, 23 oktober 2020.")
            || answer.body().contains("från Nämnden &lt;b&gt;, Bjuvs kommun, 23 oktober 2020."),
        answer::body);
    assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
  }

  @Test
  void goneItemLeadsToItsProtocolAndNothingIsInvented() {
    HttpResponse<String> item = server.get("/protokoll/punkten/7");
    assertEquals(410, item.statusCode());
    assertTrue(item.body().contains("men protokollet finns kvar."), item::body);
    assertTrue(item.body().contains("href=\"/arkiv/protokoll/" + ID + "\""), item::body);
    assertTrue(
        server
            .get("/protokoll/inget")
            .body()
            .contains("Det som fanns på den här adressen har tagits bort ur arkivet."));
  }
}
