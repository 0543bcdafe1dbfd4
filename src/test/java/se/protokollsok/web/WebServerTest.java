package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebServerTest {
  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = new SampleServer("");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/?q=v%C3%A4xel",
        "/?q=finnsinte",
        "/?sort=newest&year=2025&municipality=Klippan&hide=information",
        "/moten",
        "/moten?year=2025",
        "/arkivet",
        "/hjalp",
        "/arenden",
        "/arende/cykelvagar",
        "/uppdrag",
        "/person/britta-ekdahl",
        "/protokoll/2025-11-14-familjen-helsingborg-kommundirektorsmote",
        "/protokoll/2025-11-14-familjen-helsingborg-kommundirektorsmote/0",
        "/protokoll/2025-11-14-familjen-helsingborg-kommundirektorsmote/1",
        "/protokoll/2025-11-14-familjen-helsingborg-kommundirektorsmote/original",
        "/api/v1/search?q=v%C3%A4xel",
        "/api/v1/protocols/2025-11-14-familjen-helsingborg-kommundirektorsmote",
        "/api/v1/openapi.json"
      })
  void answersEveryAddress(String path) {
    var response = server.get(path);
    assertEquals(200, response.statusCode(), response.body());
    System.out.println(path + "\n" + response.headers().map() + "\n" + response.body());
  }
}
