package se.protokollsok.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import se.protokollsok.analysis.Tier;
import se.protokollsok.index.Fields;

/** Lucene queries for clauses that mean exactly what they say: required ones and excluded ones. */
final class ClauseQueries {
  private static final float EXACT = 12f;

  /** In days. */
  private static final int MONTH = 31;

  private ClauseQueries() {}

  /** What every hit must hold. */
  static Query required(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> WordQueries.phrase(word.parts());
      case Clause.Phrase phrase -> WordQueries.phrase(phrase.words());
      case Clause.Prefix prefix -> WordQueries.prefix(prefix.text());
      case Clause.Day day ->
          either(
              new Term(Fields.WHEN, day.date().toString()),
              new DisjunctionMaxQuery(
                  List.of(WordQueries.phrase(day.words()), naming(day.date())), 0));
      case Clause.Paragraph paragraph ->
          either(
              new Term(Fields.NUMBER, paragraph.number()),
              new ConstantScoreQuery(
                  new TermQuery(new Term(Fields.NAMED_PARAGRAPHS, paragraph.number()))));
      case Clause.CaseNumber number ->
          either(new Term(Fields.FILE_NUMBER, number.normal()), WordQueries.phrase(number.words()));
      case Clause.Protocol protocol ->
          either(
              new TermInSetQuery(Fields.ID, protocol.ids().stream().map(BytesRef::new).toList()),
              WordQueries.phrase(protocol.words()));
      case Clause.Item item -> new TermQuery(new Term(Fields.NUMBER, item.number()));
      case Clause.AnyOf any ->
          new DisjunctionMaxQuery(any.clauses().stream().map(ClauseQueries::required).toList(), 0);
    };
  }

  /** A longer span that holds the day does not tell of it: "åren 2024-2027". */
  private static Query naming(LocalDate day) {
    long[] first = {day.minusDays(MONTH).toEpochDay()};
    long[] last = {day.plusDays(MONTH).toEpochDay()};
    Query near = LongRange.newWithinQuery(Fields.NAMED_DAYS, first, last);
    Query named = MentionQueries.naming(new Period(Optional.of(day), Optional.of(day), ""));
    return new ConstantScoreQuery(
        new BooleanQuery.Builder().add(near, Occur.FILTER).add(named, Occur.FILTER).build());
  }

  private static Query either(Term exact, Query inText) {
    return either(new TermQuery(exact), inText);
  }

  private static Query either(Query exact, Query inText) {
    return new DisjunctionMaxQuery(
        List.of(new BoostQuery(new ConstantScoreQuery(exact), EXACT), inText), 0);
  }

  /** As typed; without dots only where nobody writes it as typed. */
  static Query excluded(Clause clause, IndexReader reader) throws IOException {
    if (!(clause instanceof Clause.Word word) || word.parts().size() > 1) {
      return required(clause);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Tier tier = isWritten(word.text(), reader) ? Tier.SURFACE : Tier.FOLDED;
    String term =
        tier == Tier.SURFACE
            ? Tier.SURFACE.lookups(word.text()).getFirst()
            : Tier.folded(word.text());
    for (String area : WordTerms.AREAS) {
      query.add(new TermQuery(new Term(tier.field(area), term)), Occur.SHOULD);
    }
    return query.build();
  }

  private static boolean isWritten(String word, IndexReader reader) throws IOException {
    String term = Tier.SURFACE.lookups(word).getFirst();
    for (String area : WordTerms.AREAS) {
      if (reader.docFreq(new Term(Tier.SURFACE.field(area), term)) > 0) {
        return true;
      }
    }
    return false;
  }
}
