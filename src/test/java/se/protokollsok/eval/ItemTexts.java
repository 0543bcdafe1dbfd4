package se.protokollsok.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A true text cut into its items by their titles, as the gold of protocols has them.
 *
 * @param words the words of each item, by the last step of its address; "0" for the head, what
 *     stands above the first title. The page of electronic signatures belongs to no item
 */
record ItemTexts(Map<String, List<GoldWord>> words) {
  private static final List<String> SIGNED =
      List.of("dokumentet", "har", "skrivits", "under", "elektroniskt");

  /** Copies the map. */
  ItemTexts {
    words = Map.copyOf(words);
  }

  /**
   * Cuts.
   *
   * @throws IllegalStateException if a title is not in the text, after the one before it
   */
  static ItemTexts of(String text, JsonNode protocol) {
    List<GoldWord> tokens = GoldWord.parsed(text.replace("*", " "));
    Map<String, List<GoldWord>> items = new LinkedHashMap<>();
    int begin = 0;
    String key = "0";
    for (JsonNode item : protocol.path("items")) {
      int title = titleFrom(tokens, begin, item.path("title").asString());
      items.put(key, tokens.subList(begin, title));
      begin = title;
      key = key(item);
    }
    int signed = find(tokens, begin, SIGNED);
    items.put(key, tokens.subList(begin, signed < 0 ? tokens.size() : signed));
    return new ItemTexts(items);
  }

  private static String key(JsonNode item) {
    String number = item.path("number").asString("");
    String sub = item.path("sub").asString("");
    return number.isEmpty() ? "ovrigt" : sub.isEmpty() ? number : number + "." + sub;
  }

  private static int titleFrom(List<GoldWord> tokens, int begin, String title) {
    for (String way : title.split("\\|", -1)) {
      int found =
          find(tokens, begin, Arrays.stream(way.split(" ", -1)).map(ItemTexts::bare).toList());
      if (found >= 0) {
        return found;
      }
    }
    throw new IllegalStateException("the true text has no title " + title);
  }

  private static int find(List<GoldWord> tokens, int begin, List<String> wanted) {
    for (int i = begin; i + wanted.size() <= tokens.size(); i++) {
      List<String> here = new ArrayList<>();
      for (GoldWord word : tokens.subList(i, i + wanted.size())) {
        here.add(bare(word.accepted().getFirst()));
      }
      if (here.equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  /** A word as the search compares it: without what stands around it, in small letters. */
  static String bare(String token) {
    return RepairJudgement.bare(token).toLowerCase(Locale.ROOT);
  }
}
