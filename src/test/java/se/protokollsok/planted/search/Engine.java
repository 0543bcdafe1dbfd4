package se.protokollsok.planted.search;

import se.protokollsok.planted.parse.ParserThatSearches;

/** An engine that calls the parser back. */
public final class Engine {
  /** Goes round in a circle. */
  public String find(String text) {
    return text.isEmpty() ? "" : new ParserThatSearches().parse(text.substring(1));
  }
}
