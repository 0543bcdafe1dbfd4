package se.protokollsok.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.protokollsok.index.Fields;

/**
 * What a question is after beside its topic: an item that decides comes before one that notes, the
 * more so if a decision is asked for.
 */
final class Steering {
  private static final float DECIDES = 1.08f;
  private static final float DECIDES_WHEN_ASKED = 1.6f;
  private static final float SETTLES_WHEN_ASKED = 1.25f;
  private static final float AMOUNT_WHEN_ASKED = 1.4f;
  private static final float NUMBERED = 20f;

  private final List<Reason> reasons = new ArrayList<>();

  Steering(ParsedQuery parsed, MentionQueries named, SearchContext context) {
    boolean decision = parsed.steers().contains(ParsedQuery.Steer.DECISION);
    if (context.uses(Part.DECISIONS)) {
      add("Ärendet innehåller ett beslut", Fields.DECIDES, decision ? DECIDES_WHEN_ASKED : DECIDES);
      if (decision) {
        add("Ärendet avgör saken", Fields.SETTLES, SETTLES_WHEN_ASKED);
      }
    }
    if (parsed.steers().contains(ParsedQuery.Steer.AMOUNT)) {
      add("Ärendet nämner ett belopp", Fields.AMOUNT, AMOUNT_WHEN_ASKED);
    }
    for (Clause.Item item : parsed.required(Clause.Item.class)) {
      Query number = new TermQuery(new Term(Fields.NUMBER, item.number()));
      reasons.add(new Reason("Det är punkt " + item.number(), number, NUMBERED));
    }
    reasons.addAll(named.reasons(!parsed.lists().isEmpty()));
    if (parsed.topics().isEmpty() && parsed.lists().isEmpty()) {
      boolean referred =
          !parsed.required(Clause.Protocol.class).isEmpty()
              || !parsed.required(Clause.Day.class).isEmpty();
      reasons.addAll(named.reasonsForWhatIsAlone(referred));
    }
  }

  private void add(String text, String field, float factor) {
    reasons.add(new Reason(text, new TermQuery(new Term(field, Fields.YES)), factor));
  }

  /** Returns a query for the same hits, with the scores multiplied. */
  Query weigh(Query query) {
    Query weighed = query;
    for (Reason reason : reasons) {
      weighed = FunctionScoreQuery.boostByQuery(weighed, reason.query(), reason.factor());
    }
    return weighed;
  }

  /** What lifts a hit. */
  List<Reason> reasons() {
    return List.copyOf(reasons);
  }
}
