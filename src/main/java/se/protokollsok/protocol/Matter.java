package se.protokollsok.protocol;

import java.time.LocalDate;
import java.util.List;

/**
 * A matter that comes back over several meetings.
 *
 * @param slug lasting name within {@code /arende/}
 * @param name what it is about, in the words of its titles
 * @param steps at least two, oldest first
 * @param related items that mention it without being a step, oldest first
 */
public record Matter(String slug, String name, List<Step> steps, List<Step> related) {
  /** Copies the list. */
  public Matter {
    steps = List.copyOf(steps);
    related = List.copyOf(related);
  }

  /** Returns the same matter under another name. */
  public Matter withSlug(String name) {
    return new Matter(name, this.name, steps, related);
  }

  /**
   * One item of the matter.
   *
   * @param protocolId the protocol's id
   * @param itemKey the item's key
   * @param date the day of the meeting
   * @param title the item's title
   * @param kinds what was decided, in order
   */
  public record Step(
      String protocolId, String itemKey, LocalDate date, String title, List<DecisionKind> kinds) {
    /** Copies the list. */
    public Step {
      kinds = List.copyOf(kinds);
    }

    /** Returns whether this is the step that the item with this key of this protocol is. */
    public boolean isAt(String protocol, String key) {
      return protocolId.equals(protocol) && itemKey.equals(key);
    }
  }
}
