package se.protokollsok.register;

import java.util.ArrayList;
import java.util.List;
import se.protokollsok.register.TopicKey.Rank;

/** What an item may be linked by. */
final class MatterKeys {
  private MatterKeys() {}

  /** Returns the item's diarienummer as a key, and those of its title. */
  static List<TopicKey> of(MatterItem item) {
    List<TopicKey> keys = new ArrayList<>();
    item.caseNumber().ifPresent(it -> keys.add(new TopicKey("dnr " + it, Rank.CASE, it)));
    keys.addAll(item.title().values());
    return List.copyOf(keys);
  }
}
