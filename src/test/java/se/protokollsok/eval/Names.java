package se.protokollsok.eval;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The single words of the persons' names that a gold of protocols holds. */
final class Names {
  private Names() {}

  /** Every word of every name below this node: of who attends, presents and signs. */
  static Set<String> below(JsonNode node) {
    Set<String> words = new TreeSet<>();
    for (JsonNode name : node.findValues("name")) {
      add(words, name);
    }
    for (JsonNode presenters : node.findValues("presenters")) {
      presenters.forEach(name -> add(words, name));
    }
    return words;
  }

  private static void add(Set<String> words, JsonNode name) {
    Arrays.stream(name.asString("").split("[\\s|]+", -1))
        .map(RepairJudgement::bare)
        .filter(word -> !word.isEmpty())
        .forEach(words::add);
  }
}
