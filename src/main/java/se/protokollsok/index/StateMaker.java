package se.protokollsok.index;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.protokollsok.knowledge.Bodies;

/** Boils an {@link ArchiveState} down to what one commit says of the whole. */
final class StateMaker {
  private StateMaker() {}

  static IndexedState make(ArchiveState state, Optional<Bodies> bodies, Instant now) {
    List<ProtocolCard> cards = state.protocols().stream().map(ProtocolCard::of).toList();
    return new IndexedState(
        now,
        state.manifest(),
        cards,
        state.persons(),
        state.matters(),
        state.tasks(),
        state.gaps(),
        state.addresses(),
        state.names(),
        bodies.map(known -> families(cards, known)).orElse(Map.of()));
  }

  private static Map<String, List<String>> families(List<ProtocolCard> cards, Bodies bodies) {
    Map<String, List<String>> families = new TreeMap<>();
    for (ProtocolCard card : cards) {
      for (String name : List.of(card.body(), card.organisation())) {
        if (!name.isEmpty() && !families.containsKey(name)) {
          for (String relative : bodies.family(name)) {
            families.put(relative, List.copyOf(bodies.family(relative)));
          }
          families.put(name, List.copyOf(bodies.family(name)));
        }
      }
    }
    return families;
  }
}
