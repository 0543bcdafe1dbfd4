package se.protokollsok.planted.parse;

import org.apache.lucene.search.MatchAllDocsQuery;
import se.protokollsok.planted.search.Engine;

/** What no parser may do: search, with Lucene, and talk about it. */
public final class ParserThatSearches {
  /** Looks things up instead of reading them. */
  public String parse(String text) {
    System.out.println(MatchAllDocsQuery.INSTANCE);
    return new Engine().find(text);
  }
}
