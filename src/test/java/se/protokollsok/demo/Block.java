package se.protokollsok.demo;

import java.util.List;

/** What a composer sets on the page, one below the other. */
sealed interface Block {
  /** A paragraph in one style, broken into lines by the typesetter. */
  record Text(Style style, String text) implements Block {}

  /** A list entry with its mark: "•", "-". */
  record Bullet(String mark, String text) implements Block {}

  /** Texts beside each other, each broken within its column. */
  record Columns(List<String> cells) implements Block {}

  /** An empty line. */
  record Gap() implements Block {}

  /** What follows begins on a new page. */
  record Break() implements Block {}

  /** How a text looks. */
  enum Style {
    /** Name of the document. */
    TITLE,
    /** An item's title: kept with what follows. */
    HEADING,
    /** A label such as "Beslut": kept with what follows. */
    LABEL,
    /** Running text. */
    BODY
  }
}
