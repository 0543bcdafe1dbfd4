package se.protokollsok.protocol;

import java.util.OptionalInt;

/**
 * The number of an item within its protocol.
 *
 * @param main the item's number or §, from 1; empty for "Övrigt" after numbered items
 * @param part the part of an item, from 1, printed {@code main.part}; empty for a whole item
 */
public record ItemNumber(OptionalInt main, OptionalInt part) {
  /** The number of what has none. */
  public static final ItemNumber NONE = new ItemNumber(OptionalInt.empty(), OptionalInt.empty());

  /** Returns the number of a whole item. */
  public static ItemNumber of(int main) {
    return new ItemNumber(OptionalInt.of(main), OptionalInt.empty());
  }

  /** Returns the number of a part of an item. */
  public static ItemNumber of(int main, int part) {
    return new ItemNumber(OptionalInt.of(main), OptionalInt.of(part));
  }

  /** Returns "5", "7.3", or the empty text for an item without number. */
  public String text() {
    if (main.isEmpty()) {
      return "";
    }
    return part.isEmpty() ? "" + main.getAsInt() : main.getAsInt() + "." + part.getAsInt();
  }
}
