package se.protokollsok.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;

/**
 * A query text, understood against one generation of the archive.
 *
 * @param query what to run, scores included
 * @param parsed what was typed, read
 * @param known the words of its topic that the archive holds
 * @param named what of the archive it names
 * @param aboutAttendance whether it asks who was at a meeting
 * @param matcher tells which words of a text it means
 * @param reasons what lifts a hit beside its words
 * @param interpreted what was understood, for people
 */
record TextQuery(
    Query query,
    ParsedQuery parsed,
    Coverage known,
    Named named,
    boolean aboutAttendance,
    TextMatcher matcher,
    List<Reason> reasons,
    Map<String, List<String>> interpreted) {
  TextQuery {
    reasons = List.copyOf(reasons);
  }

  /** Returns this query with what another reading of the same text names and tells. */
  TextQuery told(TextQuery other) {
    Map<String, List<String>> both = new LinkedHashMap<>(interpreted);
    both.remove("words");
    both.putAll(other.interpreted);
    return new TextQuery(
        query, parsed, known, other.named, aboutAttendance, matcher, reasons, both);
  }
}
