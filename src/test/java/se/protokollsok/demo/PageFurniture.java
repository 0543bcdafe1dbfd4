package se.protokollsok.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * The furniture of one page.
 *
 * @param top lines above the text
 * @param corner the page number beside the first top line; may be empty
 * @param bottom lines below the text
 */
record PageFurniture(List<String> top, String corner, List<String> bottom) {
  static PageFurniture of(Composition.Furniture furniture, int number, int count) {
    boolean first = number == 1;
    List<String> bottom = new ArrayList<>(furniture.foot());
    return switch (furniture.numbering()) {
      case NONE -> new PageFurniture(first ? List.of() : furniture.head(), "", bottom);
      case FOOT -> {
        bottom.add("Sidan " + number + " av " + count);
        yield new PageFurniture(first ? List.of() : furniture.head(), "", bottom);
      }
      case HEAD ->
          new PageFurniture(
              furniture.head(),
              first ? "" : number + " (" + count + ")",
              first ? List.of() : bottom);
    };
  }
}
