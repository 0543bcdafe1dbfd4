package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionPhrasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hej, kan du visa mig vad som sagts om ridhuset | ridhuset",
        "Jag letar efter ridhuset, tack! | ridhuset",
        "hur gick det med ridhuset? | ridhuset",
        "vad blev det av ridhuset | ridhuset",
        "finns det något beslut om ridhuset | ridhuset",
        "var det någon som tog upp ridhuset | tog upp ridhuset",
        "jag undrar vad protokollet säger om ridhuset | ridhuset",
        "vilken dag öppnar ridhuset | öppnar ridhuset",
        "vilka sitter i ridhusgruppen | ridhusgruppen",
        "får | får",
        "far | far",
        "beslut | beslut",
        "mötet | mötet",
        "frågor | frågor",
        "tack | tack",
        "\"hur gick det\" ridhus | ridhus"
      })
  void leavesTheTopic(String query, String topics) {
    ParsedQuery parsed = QueryParser.parse(query, SampleNames.table(), SampleNames.TODAY);
    assertEquals(
        topics, String.join(" ", parsed.topics().stream().map(Clause.Word::text).toList()));
  }
}
