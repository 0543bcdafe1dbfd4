package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The addresses of persons and matters over time, and who has none. */
class NamedPagesTest {
  private static final String PERSON = "/person/torvald-nyqvist";

  /** Returns the address of an item Torvald Nyqvist presents. */
  private static String item(SampleServer server) {
    return server.engine().protocols().stream()
        .flatMap(
            archived ->
                archived.entries().stream()
                    .filter(entry -> entry.index() >= 0)
                    .filter(
                        entry ->
                            entry.persons().stream()
                                .anyMatch(it -> it.personId().equals("torvald-nyqvist")))
                    .map(entry -> "/protokoll/" + archived.id() + "/" + entry.key()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "/person/fore-torvald-nyqvist, 301, /bas/person/torvald-nyqvist",
    "/person/fordom-nils-berg, 410, ''",
    "/person/ingen, 404, ''",
    "/arende/fore-cykelvagar, 301, /bas/arende/cykelvagar",
    "/arende/fordom-badhus, 410, ''",
    "/arende/inget, 404, ''"
  })
  void namesThatAreNoLongerShownSayWhatBecameOfThem(String path, int status, String target) {
    try (SampleServer server = new SampleServer("/bas")) {
      HttpResponse<String> answer = server.get(path);
      assertEquals(status, answer.statusCode());
      assertEquals(target, answer.headers().firstValue("Location").orElse(""));
    }
  }

  @Test
  void personsHavePagesAndAreLinkedTo() {
    try (SampleServer server = new SampleServer("")) {
      assertEquals(200, server.get(PERSON).statusCode());
      assertTrue(server.get(item(server)).body().contains("href=\"" + PERSON + "\""));
    }
  }

  @Test
  void whoIsOnlyNamedHasNoPage() {
    try (SampleServer server = new SampleServer("")) {
      server.engine().onlyName("torvald-nyqvist");
      HttpResponse<String> answer = server.get(PERSON);
      assertEquals(404, answer.statusCode());
      assertTrue(answer.body().contains("deltagit, föredragit eller undertecknat"), answer.body());
      assertNameWithoutLink(server.get(item(server)).body());
    }
  }

  @Test
  void aSettingTurnsAllPagesOfPersonsOff() {
    try (SampleServer server = new SampleServer(new WebSettings("127.0.0.1", 0, "", false))) {
      String item = item(server);
      for (String path : new String[] {PERSON, "/person/ingen", "/person/fore-torvald-nyqvist"}) {
        HttpResponse<String> answer = server.get(path);
        assertEquals(404, answer.statusCode(), path);
        assertTrue(answer.body().contains("Här visas inga sidor om personer"), answer.body());
      }
      assertNameWithoutLink(server.get(item).body());
      assertFalse(server.get(item).body().contains("/person/"));
      String meeting = item.substring(0, item.lastIndexOf('/'));
      assertNameWithoutLink(server.get(meeting).body());
      assertTrue(server.get("/?person=torvald-nyqvist").body().contains("Torvald Nyqvist"));
      assertTrue(server.get("/?person=fore-torvald-nyqvist").body().contains("Torvald Nyqvist"));
    }
  }

  private static void assertNameWithoutLink(String page) {
    assertTrue(page.contains("<span>Torvald Nyqvist</span>"), page);
    assertFalse(page.contains("/person/torvald"), page);
  }
}
