package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Matter;
import se.protokollsok.search.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The card above the hits, and the same answer on the wire. */
class AnswerCardTest {
  private static final String ID = Samples.id(LocalDate.of(2025, 11, 14));

  /** An answer whose every text holds what HTML must escape. */
  static final Answer ANSWER =
      new Answer(
          Answer.Kind.WHO,
          "Mötet & <b>alla</b> beslutade att växla.",
          "att växla <i>nu</i>\natt vänta",
          true,
          2,
          new Answer.Source(
              ID,
              "2",
              "2",
              false,
              "Växel <script>",
              "2025/möte.pdf",
              "Mötet",
              "Bolaget",
              Optional.of(LocalDate.of(2025, 11, 14))),
          List.of("Anna <Lind>", "Bo Ek"),
          List.of(
              new Matter.Step(
                  ID,
                  "1",
                  LocalDate.of(2025, 2, 3),
                  "Växel & mer",
                  List.of(DecisionKind.ASSIGNMENT))),
          List.of());

  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = new SampleServer("/arkiv");
    server.engine().answerWith(ANSWER);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String card(String path) {
    String page = server.get(path).body();
    int begin = page.indexOf("<section class=\"answer\"");
    return begin < 0 ? "" : page.substring(begin, page.indexOf("</section>", begin));
  }

  @Test
  void showsSentenceQuoteAndSource() {
    String card = card("/?q=vem+v%C3%A4xlar?");
    assertTrue(card.contains("aria-labelledby=\"svar\""), card);
    assertTrue(card.contains("<h2 id=\"svar\">"), card);
    assertTrue(card.contains("Mötet &amp; &lt;b&gt;alla&lt;/b&gt; beslutade att växla."), card);
    assertTrue(card.contains("<p>att växla &lt;i&gt;nu&lt;/i&gt;</p>"), card);
    assertTrue(card.contains("<p>att vänta</p>"), card);
    assertTrue(card.contains("rättad läsning"), card);
    String item = "/arkiv/protokoll/" + ID + "/2?q=vem%20v%C3%A4xlar%3F&amp;sida=2#p2";
    assertTrue(
        card.contains("<a href=\"" + item + "\">Ärende 2. Växel &lt;script&gt;, sida 2</a>"), card);
    assertTrue(card.contains("<a href=\"/arkiv/protokoll/" + ID + "\">Mötet 14 november 2025</a>"));
  }

  @Test
  void foldsThosePresentAndTheEarlierSteps() {
    String card = card("/?q=vem+v%C3%A4xlar?");
    assertTrue(card.contains("Närvarande vid mötet (2)"), card);
    assertTrue(card.contains("Anna &lt;Lind&gt;, Bo Ek"), card);
    assertTrue(
        card.contains(
            "<a href=\"/arkiv/protokoll/" + ID + "/1\">3 februari 2025: Växel &amp; mer</a>"),
        card);
    assertTrue(card.contains("uppdrag"), card);
  }

  @Test
  void showsNoneWithoutAnswerOrOnLaterPages() {
    assertEquals("", card("/?q=v%C3%A4xel"));
    assertEquals("", card("/?q=v%C3%A4xel?&page=2&size=1"));
    assertFalse(card("/?q=v%C3%A4xel?").isEmpty());
  }

  @Test
  void writesTheAnswerOnTheWire() {
    String body = server.get("/api/v1/search?q=vem+v%C3%A4xlar?").body();
    JsonNode answer = JsonMapper.shared().readTree(body).get("answer");
    String expected =
        """
        {"kind":"who","text":"Mötet & <b>alla</b> beslutade att växla.",\
        "quote":"att växla <i>nu</i>\\natt vänta","repaired":true,\
        "source":{"file":"2025/möte.pdf","item":"2","url":"/arkiv/protokoll/%1$s/2","page":2},\
        "title":"Växel <script>","body":"Mötet","organisation":"Bolaget","date":"2025-11-14",\
        "present":["Anna <Lind>","Bo Ek"],\
        "earlier":[{"url":"/arkiv/protokoll/%1$s/1","date":"2025-02-03",\
        "title":"Växel & mer","decisions":["uppdrag"]}]}"""
            .formatted(ID);
    assertEquals(JsonMapper.shared().readTree(expected), answer);
  }
}
