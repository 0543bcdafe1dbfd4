package se.protokollsok.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was understood from a query, in the words of the page. */
final class Notes {
  private static final int SIMILAR_SHOWN = 8;

  private Notes() {}

  /** Returns one line for each thing worth telling. Keys that are for programs are passed over. */
  static List<String> of(Map<String, List<String>> interpreted) {
    List<String> notes = new ArrayList<>();
    interpreted.forEach(
        (key, values) -> {
          if (!values.isEmpty()) {
            switch (key) {
              case "missing" -> missing(values, interpreted).ifPresent(notes::add);
              case "synonyms" -> notes.add(synonyms(interpreted));
              case "required" -> notes.add("Måste finnas: " + listed(values) + ".");
              case "reference" -> notes.addAll(values);
              case "excluded" -> notes.add("Utan: " + listed(values) + ".");
              case "relaxed" -> notes.add("Inget ärende har alla orden.");
              case "dropped" ->
                  notes.add("Frågan är lång: " + values.getFirst() + " ord användes inte.");
              default -> {}
            }
          }
        });
    return notes;
  }

  /** Words that others are like are told of with those: see {@link Spellings}. */
  private static Optional<String> missing(
      List<String> words, Map<String, List<String>> interpreted) {
    Set<String> told = Spellings.words(interpreted, "near").keySet();
    List<String> rest = words.stream().filter(word -> !told.contains(word)).toList();
    return rest.isEmpty()
        ? Optional.empty()
        : Optional.of("Står inte i arkivet: " + listed(rest) + ".");
  }

  private static String synonyms(Map<String, List<String>> interpreted) {
    List<String> words =
        Spellings.words(interpreted, "synonyms").values().stream()
            .flatMap(List::stream)
            .distinct()
            .toList();
    return "Tog också med ord som betyder detsamma: " + listed(words) + ".";
  }

  private static String listed(List<String> values) {
    return String.join(", ", values.stream().limit(SIMILAR_SHOWN).toList());
  }
}
