package se.protokollsok.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.protokollsok.index.Fields;
import se.protokollsok.protocol.AttendanceList;

/** Heads whose list holds the other words: "förhinder Bjuv" finds where Bjuv sent regrets. */
final class Attended {
  private static final float LISTED = 20f;
  private static final float MEETING = 0.5f;

  private Attended() {}

  /**
   * Heads that have one of these lists, every word in it or in the meeting's name, and what the
   * question names. Where it tells which meeting, words need not be there: "vilka ledamöter".
   */
  static Query in(
      Set<AttendanceList> lists, List<WordTerms> words, MentionQueries named, boolean told) {
    List<Query> ways = new ArrayList<>();
    for (AttendanceList list : lists) {
      BooleanQuery.Builder way = new BooleanQuery.Builder();
      way.add(new TermQuery(new Term(Fields.LISTS, list.name())), Occur.FILTER);
      Occur occur = told ? Occur.SHOULD : Occur.MUST;
      words.forEach(word -> way.add(inHead(word, list), occur));
      named.inHead(list, told).forEach(query -> way.add(query, Occur.FILTER));
      way.add(
          new BoostQuery(new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE), LISTED), Occur.SHOULD);
      ways.add(way.build());
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  /** A word names somebody in the list, or the meeting. */
  private static Query inHead(WordTerms word, AttendanceList list) {
    return new DisjunctionMaxQuery(
        List.of(
            WordQueries.wordIn(word, Fields.listed(list)),
            new BoostQuery(WordQueries.meeting(word), MEETING)),
        0);
  }
}
