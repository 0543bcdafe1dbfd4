package se.protokollsok.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import se.protokollsok.index.Fields;

/**
 * Which items hold a word, however they do: the same items that {@link WordQueries#word} finds, but
 * without scores and so without reading each word's places.
 */
final class Holding {
  private static final List<String> AREAS = List.of(Fields.TITLE, Fields.DECISIONS, Fields.TEXT);

  private final Map<String, List<BytesRef>> terms = new LinkedHashMap<>();
  private final List<Query> others = new ArrayList<>();

  private Holding() {}

  /** Items that hold a word. */
  static Query word(WordTerms word) {
    Holding holding = new Holding();
    holding.add(word);
    return holding.query();
  }

  /** Items whose title holds a word. */
  static Query title(WordTerms word) {
    Holding holding = new Holding();
    holding.add(word, Fields.TITLE);
    for (Alternative other : word.others()) {
      if (other.words().size() == 1) {
        holding.add(other.words().getFirst(), Fields.TITLE);
      }
    }
    return holding.query();
  }

  /** Items whose matters have another step with the word in its title. */
  static Query matter(WordTerms word) {
    Holding holding = new Holding();
    if (word.uses(Part.MATTERS)) {
      holding.addPlain(word, Fields.MATTER);
      for (Alternative other : word.others()) {
        if (other.words().size() == 1) {
          holding.addPlain(other.words().getFirst(), Fields.MATTER);
        }
      }
    }
    return holding.query();
  }

  private void add(WordTerms word) {
    AREAS.forEach(area -> add(word, area));
    add(word.strict(), Fields.MEETING);
    if (word.uses(Part.OTHER_READINGS)) {
      addPlain(word, Fields.OTHER_READINGS);
    }
    others.addAll(WordQueries.otherwise(word));
    for (Alternative other : word.others()) {
      if (other.words().size() == 1) {
        add(other.words().getFirst());
      } else {
        others.add(WordQueries.together(other));
      }
    }
  }

  private void add(WordTerms word, String area) {
    word.terms()
        .forEach(
            (tier, some) -> {
              List<BytesRef> those =
                  terms.computeIfAbsent(tier.field(area), field -> new ArrayList<>());
              some.keySet().forEach(term -> those.add(new BytesRef(term)));
            });
  }

  /** In the tiers that areas beside the text have. */
  private void addPlain(WordTerms word, String area) {
    word.strict()
        .terms()
        .forEach(
            (tier, some) -> {
              if (Fields.OTHER_TIERS.contains(tier)) {
                List<BytesRef> those =
                    terms.computeIfAbsent(tier.field(area), field -> new ArrayList<>());
                some.keySet().forEach(term -> those.add(new BytesRef(term)));
              }
            });
  }

  private Query query() {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.forEach(
        (field, those) -> {
          if (!those.isEmpty()) {
            any.add(new TermInSetQuery(field, those), Occur.SHOULD);
          }
        });
    others.forEach(query -> any.add(query, Occur.SHOULD));
    return any.build();
  }
}
