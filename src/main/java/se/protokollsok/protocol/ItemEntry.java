package se.protokollsok.protocol;

import java.util.List;

/**
 * What the register says of one item, or of the head.
 *
 * @param key the last step of its address: "0" for the head, "5", "7.3", "ovrigt"
 * @param index the item's place in {@link Protocol#items()}, from 0; {@link #HEAD} for the head
 * @param municipalities the canonical municipalities it concerns (items) or that attended (head)
 * @param persons who does what in it
 */
public record ItemEntry(
    String key, int index, List<String> municipalities, List<PersonRole> persons) {
  /** The index of the head. */
  public static final int HEAD = -1;

  /** Copies the lists. */
  public ItemEntry {
    municipalities = List.copyOf(municipalities);
    persons = List.copyOf(persons);
  }
}
