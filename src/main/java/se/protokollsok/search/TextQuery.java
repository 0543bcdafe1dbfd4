package se.protokollsok.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.protokollsok.index.Fields;

/**
 * A query text, understood against one generation of the archive.
 *
 * @param query what to run, scores included
 * @param sure the same without what was only added because little was found
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
    Query sure,
    ParsedQuery parsed,
    Coverage known,
    Named named,
    boolean aboutAttendance,
    TextMatcher matcher,
    List<Reason> reasons,
    Map<String, List<String>> interpreted) {
  /** More than any hit gets otherwise. */
  private static final float ANSWERS = 1000f;

  TextQuery {
    reasons = List.copyOf(reasons);
  }

  /** Returns this query with the item that answers it first. */
  TextQuery answeredBy(Answer answer) {
    Query item =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.ID, answer.source().protocolId())), Occur.FILTER)
            .add(new TermQuery(new Term(Fields.KEY, answer.source().itemKey())), Occur.FILTER)
            .build();
    Query first = new BoostQuery(new ConstantScoreQuery(item), ANSWERS);
    Query both =
        new BooleanQuery.Builder().add(query, Occur.SHOULD).add(first, Occur.SHOULD).build();
    List<Reason> why = new ArrayList<>(reasons);
    why.add(new Reason("Svaret står här", first, 1));
    return new TextQuery(
        both, sure, parsed, known, named, aboutAttendance, matcher, why, interpreted);
  }

  /** Returns this query with what another reading of the same text names and tells. */
  TextQuery told(TextQuery other) {
    Map<String, List<String>> both = new LinkedHashMap<>(interpreted);
    both.remove("words");
    both.putAll(other.interpreted);
    return new TextQuery(
        query, sure, parsed, known, other.named, aboutAttendance, matcher, reasons, both);
  }
}
