package se.protokollsok.search;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import se.protokollsok.analysis.SwedishWords;
import se.protokollsok.analysis.Tier;
import se.protokollsok.index.Fields;

/**
 * The terms under which one word of a query is looked for, in this archive: from its exact form to
 * forgiving ones, and what else it may stand for.
 *
 * @param word as typed
 * @param terms by tier the terms that stand in the archive, with their weights
 * @param others what else it may stand for; those have no others of their own
 * @param off the parts of relevance that are left out
 */
record WordTerms(
    Clause.Word word,
    Map<Tier, Map<String, Float>> terms,
    List<Alternative> others,
    Set<Part> off) {
  /** The areas a word of an item or head is looked for in. */
  static final List<String> AREAS =
      List.of(Fields.TITLE, Fields.DECISIONS, Fields.TEXT, Fields.MEETING);

  private static final Map<Tier, Float> WEIGHTS = weights();
  private static final float WITHOUT_DOTS = 0.5f;
  private static final int SHORT = 4;

  private static final Set<Tier> OWN_FORMS =
      EnumSet.of(Tier.SURFACE, Tier.STEM, Tier.FOLDED, Tier.FOLDED_STEM, Tier.BARE);

  private static Map<Tier, Float> weights() {
    Map<Tier, Float> weights = new EnumMap<>(Tier.class);
    weights.put(Tier.SURFACE, 1f);
    weights.put(Tier.STEM, 0.95f);
    weights.put(Tier.FOLDED, 0.9f);
    weights.put(Tier.BARE, 0.9f);
    weights.put(Tier.FOLDED_STEM, 0.85f);
    weights.put(Tier.PART, 0.6f);
    weights.put(Tier.SKELETON, 0.45f);
    return weights;
  }

  /** Looks a word up. */
  static WordTerms of(Clause.Word word, SearchContext context) throws IOException {
    IndexReader reader = context.reader();
    Map<Tier, Map<String, Float>> found = new EnumMap<>(Tier.class);
    for (String spelling : spellings(word)) {
      for (Tier tier : tiers(context)) {
        float weight = weight(tier, spelling);
        for (String term : tier.lookups(spelling)) {
          if (known(reader, tier, term)) {
            found.computeIfAbsent(tier, t -> new LinkedHashMap<>()).merge(term, weight, Math::max);
          }
        }
      }
    }
    return new WordTerms(word, found, List.of(), context.off());
  }

  /** The tiers that are looked into. */
  private static Set<Tier> tiers(SearchContext context) {
    Set<Tier> tiers = EnumSet.allOf(Tier.class);
    if (!context.uses(Part.INFLECTION)) {
      tiers.removeAll(EnumSet.of(Tier.STEM, Tier.FOLDED_STEM));
    }
    if (!context.uses(Part.COMPOUNDS)) {
      tiers.remove(Tier.PART);
    }
    if (!context.uses(Part.DOTS)) {
      tiers.removeAll(EnumSet.of(Tier.FOLDED, Tier.FOLDED_STEM, Tier.BARE));
    }
    if (!context.uses(Part.SKELETON)) {
      tiers.remove(Tier.SKELETON);
    }
    return tiers;
  }

  boolean uses(Part part) {
    return !off.contains(part);
  }

  /** A short word, or one that is right as it is typed, seldom means one with dots. */
  private static float weight(Tier tier, String spelling) {
    boolean guessed = tier == Tier.FOLDED || tier == Tier.FOLDED_STEM;
    boolean unlikely =
        spelling.length() <= SHORT
            ? guessed || tier == Tier.BARE
            : guessed && SwedishWords.isListedSo(spelling);
    return unlikely ? WITHOUT_DOTS : WEIGHTS.get(tier);
  }

  /** A joined word is looked for with and without its connectors. */
  private static Set<String> spellings(Clause.Word word) {
    Set<String> spellings = new LinkedHashSet<>(List.of(word.text()));
    spellings.add(String.join("", word.parts()));
    return spellings;
  }

  private static boolean known(IndexReader reader, Tier tier, String term) throws IOException {
    for (String area : AREAS) {
      if (reader.docFreq(new Term(tier.field(area), term)) > 0) {
        return true;
      }
    }
    return Fields.OTHER_TIERS.contains(tier)
        && reader.docFreq(new Term(tier.field(Fields.OTHER_READINGS), term)) > 0;
  }

  /** Returns only the word's own forms: no parts, skeletons or likenesses. */
  WordTerms strict() {
    Map<Tier, Map<String, Float>> own = new EnumMap<>(Tier.class);
    for (Tier tier : OWN_FORMS) {
      Map<String, Float> kept = new LinkedHashMap<>(terms.getOrDefault(tier, Map.of()));
      kept.values().removeIf(weight -> weight < WITHOUT_DOTS);
      own.put(tier, kept);
    }
    return new WordTerms(word, own, List.of(), off);
  }

  /** Returns the same word with what else it may stand for. */
  WordTerms with(List<Alternative> alternatives) {
    return new WordTerms(word, terms, List.copyOf(alternatives), off);
  }

  /** Returns the same word without other words for the same thing, which may be near ones. */
  WordTerms literal() {
    return with(others.stream().filter(other -> other.why() != Alternative.Why.SYNONYM).toList());
  }

  /** Returns whether nothing in the archive answers to the word itself. */
  boolean unknown() {
    return terms.values().stream().allMatch(Map::isEmpty);
  }

  /** Returns whether the archive's items hold the word itself, in any of its forms. */
  boolean isWritten(IndexReader reader) throws IOException {
    return items(reader) > 0;
  }

  /** Returns in how many items one of the word's own forms stands at least. */
  int items(IndexReader reader) throws IOException {
    int most = 0;
    for (Tier tier : OWN_FORMS) {
      for (String term : terms.getOrDefault(tier, Map.of()).keySet()) {
        for (String area : AREAS) {
          most = Math.max(most, reader.docFreq(new Term(tier.field(area), term)));
        }
      }
    }
    return most;
  }

  /**
   * Returns whether a word of a text is one of its forms, or of one word it may stand for.
   *
   * @param textTerms from a tier to the terms of the text's word
   */
  boolean isMeantBy(Function<Tier, List<String>> textTerms) {
    return terms.entrySet().stream()
            .anyMatch(
                tier ->
                    textTerms.apply(tier.getKey()).stream().anyMatch(tier.getValue()::containsKey))
        || others.stream()
            .filter(other -> other.words().size() == 1)
            .anyMatch(other -> other.words().getFirst().isMeantBy(textTerms));
  }
}
