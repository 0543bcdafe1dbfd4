package se.protokollsok.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.protokollsok.analysis.Compounds;
import se.protokollsok.analysis.Tier;
import se.protokollsok.index.Fields;

/** Lucene queries for single clauses: in which areas and tiers, and what each is worth. */
final class WordQueries {
  private static final Map<String, Float> AREAS =
      Map.of(Fields.TITLE, 2f, Fields.DECISIONS, 1.3f, Fields.TEXT, 1f, Fields.MEETING, 0.3f);

  /** How much the areas and tiers that are not the best count beside the best. */
  private static final float OTHERS = 0.15f;

  private static final float OTHER_READING = 0.02f;
  private static final float MATTER = 0.03f;
  private static final float PRINTED = 0.1f;
  private static final float APART = 0.5f;
  private static final int APART_BY = 8;
  private static final int NEAR = 4;

  private WordQueries() {}

  /** A word in any form, in any area. */
  static Query word(WordTerms word) {
    List<Query> all = new ArrayList<>(inText(word));
    all.addAll(inArea(word.strict(), Fields.MEETING, AREAS.get(Fields.MEETING)));
    if (word.uses(Part.OTHER_READINGS)) {
      otherReading(word).ifPresent(all::add);
    }
    all.addAll(otherwise(word));
    word.others().forEach(other -> all.add(new BoostQuery(alternative(other), other.weight())));
    return new DisjunctionMaxQuery(all, OTHERS);
  }

  /** What is found otherwise than by the word's own terms: its day, its parts side by side. */
  static List<Query> otherwise(WordTerms word) {
    List<Query> ways = new ArrayList<>();
    when(word.word().text()).ifPresent(ways::add);
    if (word.word().parts().size() > 1) {
      ways.add(phrase(word.word().parts()));
    } else if (word.uses(Part.COMPOUNDS)) {
      ways.addAll(apart(word.word().text()));
    }
    return ways;
  }

  private static Query alternative(Alternative other) {
    return other.words().size() == 1 ? word(other.words().getFirst()) : together(other);
  }

  /** The words of an alternative side by side. */
  static Query together(Alternative other) {
    return together(other.words().stream().map(word -> word.word().text()).toList());
  }

  /** Words side by side in this order, in any form. */
  static Query together(List<String> words) {
    List<Query> ways = new ArrayList<>();
    AREAS.forEach(
        (area, weight) -> {
          MultiPhraseQuery.Builder spelt = new MultiPhraseQuery.Builder();
          MultiPhraseQuery.Builder bare = new MultiPhraseQuery.Builder();
          for (String word : words) {
            spelt.add(partTerms(Tier.STEM.field(area), word));
            bare.add(new Term(Tier.BARE.field(area), Tier.folded(word)));
          }
          ways.add(new BoostQuery(spelt.build(), weight));
          ways.add(new BoostQuery(bare.build(), weight));
        });
    return new DisjunctionMaxQuery(ways, 0);
  }

  /**
   * A repaired word that may have meant this one. It counts next to nothing, however rare it is: an
   * item that holds the word for sure comes before it.
   */
  private static Optional<Query> otherReading(WordTerms word) {
    return flat(word.strict(), Fields.OTHER_READINGS, OTHER_READING);
  }

  /** The title of another step of the item's matter: behind everything that holds the word. */
  private static Optional<Query> matter(WordTerms word) {
    return flat(word.strict(), Fields.MATTER, MATTER);
  }

  /** A word in an area where it says little, however rare it is. */
  private static Optional<Query> flat(WordTerms word, String area, float weight) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    word.terms()
        .forEach(
            (tier, terms) -> {
              if (Fields.OTHER_TIERS.contains(tier)) {
                terms.keySet().stream()
                    .map(term -> new Term(tier.field(area), term))
                    .forEach(term -> any.add(new TermQuery(term), Occur.SHOULD));
              }
            });
    BooleanQuery query = any.build();
    return query.clauses().isEmpty()
        ? Optional.empty()
        : Optional.of(new BoostQuery(new ConstantScoreQuery(query), weight));
  }

  /** A word in any form, in any area or in the titles of the matter's other steps. */
  static Query wordOrMatter(WordTerms word) {
    List<Query> ways = new ArrayList<>(List.of(word(word)));
    if (word.uses(Part.MATTERS)) {
      matter(word).ifPresent(ways::add);
      word.others().stream()
          .filter(other -> other.words().size() == 1)
          .forEach(other -> matter(other.words().getFirst()).ifPresent(ways::add));
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  /** A word in any form, in one area. */
  static Query wordIn(WordTerms word, String area) {
    return new DisjunctionMaxQuery(inArea(word, area, 1f), OTHERS);
  }

  /** What names a meeting: its body, its year or month. */
  static Query meeting(WordTerms word) {
    List<Query> ways = new ArrayList<>(inArea(word.strict(), Fields.TITLE, 1f));
    when(word.word().text()).ifPresent(ways::add);
    return new DisjunctionMaxQuery(ways, 0);
  }

  /**
   * In title, decisions and text taken as one text, in which the title's words weigh as if they
   * stood there several times (BM25F; Robertson, Zaragoza and Taylor 2004).
   */
  private static List<Query> inText(WordTerms word) {
    List<Query> ways = new ArrayList<>();
    word.terms()
        .forEach(
            (tier, terms) ->
                terms.forEach(
                    (term, weight) -> ways.add(new BoostQuery(inText(tier, term), weight))));
    return ways;
  }

  private static Query inText(Tier tier, String term) {
    return new CombinedFieldQuery.Builder(term)
        .addField(tier.field(Fields.TITLE), TITLE_WEIGHT)
        .addField(tier.field(Fields.DECISIONS), DECISIONS_WEIGHT)
        .addField(tier.field(Fields.TEXT), 1f)
        .build();
  }

  private static final float TITLE_WEIGHT = 3f;
  private static final float DECISIONS_WEIGHT = 2f;

  private static List<Query> inArea(WordTerms word, String area, float areaWeight) {
    List<Query> ways = new ArrayList<>();
    word.terms()
        .forEach(
            (tier, terms) ->
                terms.forEach(
                    (term, weight) ->
                        ways.add(
                            new BoostQuery(
                                new TermQuery(new Term(tier.field(area), term)),
                                areaWeight * weight))));
    return ways;
  }

  /** A year or a month is also found in the meeting's date. */
  private static Optional<Query> when(String word) {
    String lower = QueryWords.lower(word);
    boolean year = lower.matches("(?:19|20)\\d{2}");
    return year || QueryWords.month(lower) > 0
        ? Optional.of(new BoostQuery(new TermQuery(new Term(Fields.WHEN, lower)), 0.5f))
        : Optional.empty();
  }

  /**
   * "digitaliseringsnätverk" also finds "nätverk för digitalisering": all parts, close together.
   */
  private static List<Query> apart(String word) {
    List<String> parts = Compounds.parts(word);
    List<Query> ways = new ArrayList<>();
    if (parts.size() == 2) {
      for (String area : List.of(Fields.TITLE, Fields.DECISIONS, Fields.TEXT)) {
        MultiPhraseQuery.Builder near = new MultiPhraseQuery.Builder().setSlop(APART_BY);
        for (String part : parts) {
          near.add(partTerms(Tier.STEM.field(area), part));
        }
        ways.add(new BoostQuery(near.build(), APART * AREAS.get(area)));
      }
    }
    return ways;
  }

  private static Term[] partTerms(String field, String part) {
    List<String> stems = new ArrayList<>(Tier.STEM.lookups(part));
    if (part.endsWith("s")) {
      stems.addAll(Tier.STEM.lookups(part.substring(0, part.length() - 1)));
    }
    return stems.stream().distinct().map(stem -> new Term(field, stem)).toArray(Term[]::new);
  }

  /** Words in this order, as typed; without dots where the query or the text has none. */
  static Query phrase(List<String> words) {
    List<Query> ways = new ArrayList<>();
    boolean dots = words.stream().anyMatch(word -> Tier.FOLDED.lookups(word).isEmpty());
    Tier lenient = dots ? Tier.BARE : Tier.FOLDED;
    AREAS.forEach(
        (area, weight) -> {
          ways.add(new BoostQuery(phrase(Tier.SURFACE, area, words), weight));
          ways.add(new BoostQuery(phrase(lenient, area, words), weight * 0.9f));
        });
    ways.add(new BoostQuery(phrase(Tier.SURFACE, Fields.PRINTED, words), PRINTED));
    return new DisjunctionMaxQuery(ways, OTHERS);
  }

  private static Query phrase(Tier tier, String area, List<String> words) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (String word : words) {
      String term =
          tier == Tier.SURFACE ? Tier.SURFACE.lookups(word).getFirst() : Tier.folded(word);
      phrase.add(new Term(tier.field(area), term));
    }
    return phrase.build();
  }

  /** Two words close to each other, in any order. */
  static Query near(WordTerms first, WordTerms second) {
    List<Query> ways = new ArrayList<>();
    for (String area : List.of(Fields.TITLE, Fields.DECISIONS, Fields.TEXT)) {
      for (Tier tier : List.of(Tier.STEM, Tier.FOLDED_STEM)) {
        Term[] one = terms(first, tier, area);
        Term[] two = terms(second, tier, area);
        if (one.length > 0 && two.length > 0) {
          ways.add(new MultiPhraseQuery.Builder().setSlop(NEAR).add(one).add(two).build());
        }
      }
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static Term[] terms(WordTerms word, Tier tier, String area) {
    return word.terms().getOrDefault(tier, Map.of()).keySet().stream()
        .map(term -> new Term(tier.field(area), term))
        .toArray(Term[]::new);
  }

  /** Words that begin like this. */
  static Query prefix(String start) {
    List<Query> ways = new ArrayList<>();
    String surface = Tier.SURFACE.lookups(start).getFirst();
    String folded = Tier.folded(start);
    AREAS.forEach(
        (area, weight) -> {
          ways.add(boosted(Tier.SURFACE.field(area), surface, weight));
          Tier lenient = folded.equals(surface) ? Tier.FOLDED : Tier.BARE;
          ways.add(boosted(lenient.field(area), folded, weight * 0.9f));
        });
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static Query boosted(String field, String start, float weight) {
    return new BoostQuery(new PrefixQuery(new Term(field, start)), weight);
  }
}
