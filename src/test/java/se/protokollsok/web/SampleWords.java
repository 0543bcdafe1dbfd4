package se.protokollsok.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.Period;
import se.protokollsok.search.Suggestion;

/** What the sample engine understands of a query: of one word all that can be told of any. */
final class SampleWords {
  private static final String MISSPELT = "väksel";

  private SampleWords() {}

  static Map<String, List<String>> interpreted(String text) {
    Map<String, List<String>> told = new LinkedHashMap<>();
    told.put("words", SampleDoc.words(text));
    if (text.contains(MISSPELT)) {
      told.put("corrected", List.of(MISSPELT + " → växel"));
      told.put("near", List.of("vexla → växla", "vexla → växa"));
      told.put("synonyms", List.of("växel → telefonväxel"));
      told.put("excluded", List.of("fax"));
      told.put("relaxed", List.of("växel"));
    }
    return told;
  }

  /** A misspelt word is looked for as it is meant. */
  static String meant(String text) {
    return text.replace(MISSPELT, "växel");
  }

  static List<Suggestion> suggestions(String text) {
    if (!text.contains(MISSPELT)) {
      return List.of();
    }
    return List.of(
        new Suggestion.Value(Dimension.MUNICIPALITY, "Klippan", "Klippan", "växel"),
        new Suggestion.Days(
            new Period(
                Optional.of(LocalDate.of(2024, 4, 1)),
                Optional.of(LocalDate.of(2024, 4, 30)),
                "april 2024"),
            "växel"),
        new Suggestion.Direct(
            Samples.id(LocalDate.of(2025, 11, 14)), "1", "Ärende 1 Gemensam växelfunktion"),
        new Suggestion.Direct(Samples.id(LocalDate.of(2025, 5, 16)), "0", "Protokoll 5/2025"));
  }
}
