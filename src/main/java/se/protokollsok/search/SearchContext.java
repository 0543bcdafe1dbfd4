package se.protokollsok.search;

import java.time.LocalDate;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;

/**
 * What a query is understood against.
 *
 * @param generation the archive as it is for this request
 * @param off the parts of relevance that are left out
 * @param today the day it is
 * @param synonyms words for the same thing
 */
record SearchContext(Generation generation, Set<Part> off, LocalDate today, SynonymTable synonyms) {
  SearchContext {
    off = Set.copyOf(off);
  }

  boolean uses(Part part) {
    return !off.contains(part);
  }

  IndexSearcher searcher() {
    return generation.searcher();
  }

  IndexReader reader() {
    return generation.reader();
  }
}
