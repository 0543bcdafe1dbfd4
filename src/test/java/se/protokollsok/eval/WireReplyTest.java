package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WireReplyTest {
  @Test
  void readsHitsAndAnswerByTheLastStepOfTheirAddress() {
    WireReply reply =
        WireReply.parse(
            """
            {"query": {"text": "x", "interpreted": {"words": ["bad"]}},
             "answer": {"kind": "when", "text": "3 maj.", "quote": "att öppna 3 maj",
               "source": {"file": "2024/å b.pdf", "item": "", "url": "/p/protokoll/m/%C3%B6vrigt?q=x#s2"}},
             "hits": [{"url": "/protokoll/m/7.3", "protocol": {"file": "a.pdf"}, "item": {"number": "7.3"}}]}
            """);

    assertEquals(List.of("a.pdf#7.3"), reply.hits());
    assertEquals("bad", reply.interpreted().path("words").path(0).asString());
    assertEquals(
        Optional.of(new WireReply.Answer("when", "3 maj.\natt öppna 3 maj", "2024/å b.pdf#övrigt")),
        reply.answer());
    assertEquals(Optional.empty(), WireReply.parse("{\"answer\": null}").answer());
  }
}
