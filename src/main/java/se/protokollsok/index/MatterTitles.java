package se.protokollsok.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.protokollsok.protocol.Matter;

/**
 * What the other steps of its matters are called, by item: who looks for "gång- och cykelväg" is
 * also led to the step that speaks of its lighting only. Immutable.
 */
final class MatterTitles {
  private final Map<String, Map<String, Set<String>>> byProtocol = new TreeMap<>();

  MatterTitles(List<Matter> matters) {
    for (Matter matter : matters) {
      for (Matter.Step step : matter.steps()) {
        Set<String> titles =
            byProtocol
                .computeIfAbsent(step.protocolId(), id -> new TreeMap<>())
                .computeIfAbsent(step.itemKey(), key -> new LinkedHashSet<>());
        matter.steps().stream()
            .map(Matter.Step::title)
            .filter(title -> !title.equals(step.title()))
            .forEach(titles::add);
      }
    }
  }

  /** Returns from each item's key to the titles, oldest step first, the item's own left out. */
  Map<String, List<String>> of(String protocolId) {
    Map<String, List<String>> titles = new TreeMap<>();
    byProtocol
        .getOrDefault(protocolId, Map.of())
        .forEach((key, those) -> titles.put(key, new ArrayList<>(those)));
    return titles;
  }
}
