package se.protokollsok.web;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.search.SearchRequest;

/**
 * Tells which words were taken for others, with a way to search for them as typed; and what the
 * archive has that is like a word it has not.
 */
final class Spellings {
  /** Example: {@code mentorprogramet → mentorprogrammet}. */
  private static final Pattern ARROW = Pattern.compile(" → ");

  private final Links links;

  Spellings(Links links) {
    this.links = links;
  }

  /**
   * Returns what is to be said, one entry for each word.
   *
   * @param request what was asked
   * @param interpreted what was understood: "corrected" and "near" are looked at
   */
  List<SpellingView> of(SearchRequest request, Map<String, List<String>> interpreted) {
    List<SpellingView> views = new ArrayList<>();
    words(interpreted, "corrected")
        .forEach(
            (typed, meant) -> {
              String offer = "Sök i stället efter ”" + typed + "”";
              LinkView asTyped = link(request, typed, "\"" + typed + "\"", offer);
              views.add(
                  new SpellingView(
                      "Visar träffar för " + String.join(" och ", meant) + ".",
                      "",
                      List.of(asTyped)));
            });
    words(interpreted, "near")
        .forEach(
            (typed, near) ->
                views.add(
                    new SpellingView(
                        "Står inte i arkivet: " + typed + ".",
                        "Liknande:",
                        near.stream().map(word -> link(request, typed, word, word)).toList())));
    return views;
  }

  /** Returns from each word as typed to what stands for it or is like it. */
  static Map<String, List<String>> words(Map<String, List<String>> interpreted, String key) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (String pair : interpreted.getOrDefault(key, List.of())) {
      String[] sides = ARROW.split(pair, 2);
      if (sides.length == 2) {
        words.computeIfAbsent(sides[0], typed -> new ArrayList<>()).add(sides[1]);
      }
    }
    return words;
  }

  private LinkView link(SearchRequest request, String typed, String instead, String label) {
    String text =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(typed) + "(?![\\p{L}\\p{N}])")
            .matcher(Normalizer.normalize(request.text(), Normalizer.Form.NFC))
            .replaceAll(Matcher.quoteReplacement(instead));
    return LinkView.of(label, links.search(Draft.of(request).text(text).request()));
  }
}
