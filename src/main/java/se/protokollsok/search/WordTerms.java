package se.protokollsok.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import se.protokollsok.analysis.Tier;
import se.protokollsok.index.Fields;

/**
 * The terms under which one word of a query is looked for, in this archive: from its exact form to
 * forgiving ones, and spellings like it if nothing else is known.
 *
 * @param word as typed
 * @param terms by tier the terms that stand in the archive, with their weights
 * @param similar spellings that stand in for a word nobody knows, as they stand in the archive
 * @param off the parts of relevance that are left out
 */
record WordTerms(
    Clause.Word word,
    Map<Tier, Map<String, Float>> terms,
    List<String> similar,
    Set<Part> off) {
  /** The areas a word of an item or head is looked for in. */
  static final List<String> AREAS =
      List.of(Fields.TITLE, Fields.DECISIONS, Fields.TEXT, Fields.MEETING);

  private static final Map<Tier, Float> WEIGHTS = weights();
  private static final float SHORT_WITHOUT_DOTS = 0.5f;
  private static final float BEGINNING = 0.35f;
  private static final float SIMILAR = 0.49f;

  /** Example: {@code medlare}, which becomes {@code medlar} in {@code medlarmöte}. */
  private static final Pattern ENDING = Pattern.compile("\\p{L}{6,}[ae]");

  private static final int SHORT = 4;
  private static final int LEAST_BEGINNING = 5;

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
    TermExpander expander = new TermExpander(reader);
    if (context.uses(Part.BEGINNINGS)) {
      beginnings(word.text(), expander, found);
      if (found.isEmpty() && ENDING.matcher(word.text()).matches()) {
        // a compound drops the vowel: "medlare" in "medlarmöte"
        beginnings(word.text().substring(0, word.text().length() - 1), expander, found);
      }
    }
    List<String> similar = new ArrayList<>();
    if (found.isEmpty() && context.uses(Part.MISSPELLINGS)) {
      for (Tier tier : List.of(Tier.FOLDED_STEM, Tier.FOLDED)) {
        Map<String, Float> like = like(word.text(), tier, expander);
        if (!like.isEmpty()) {
          similar.addAll(like.keySet());
          found.put(tier, like);
        }
      }
    }
    return new WordTerms(word, found, similar.stream().distinct().toList(), context.off());
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

  /** Words spelt nearly so; for a stem all its forms. */
  private static Map<String, Float> like(String word, Tier tier, TermExpander expander)
      throws IOException {
    Map<String, Float> like = new LinkedHashMap<>();
    for (String spelling : tier.lookups(Tier.folded(word))) {
      expander
          .similar(tier, spelling)
          .forEach((t, near) -> like.merge(t, near * SIMILAR, Math::max));
    }
    return like;
  }

  private static float weight(Tier tier, String spelling) {
    boolean guessed = tier == Tier.FOLDED || tier == Tier.BARE || tier == Tier.FOLDED_STEM;
    return guessed && spelling.length() <= SHORT ? SHORT_WITHOUT_DOTS : WEIGHTS.get(tier);
  }

  private static void beginnings(
      String word, TermExpander expander, Map<Tier, Map<String, Float>> found) throws IOException {
    if (word.length() < LEAST_BEGINNING
        || word.codePoints().anyMatch(c -> !Character.isLetter(c))) {
      return;
    }
    for (Tier tier : List.of(Tier.SURFACE, Tier.FOLDED, Tier.BARE)) {
      for (String start : tier.lookups(word).stream().limit(1).toList()) {
        for (String term : expander.beginning(tier, start)) {
          found.computeIfAbsent(tier, t -> new LinkedHashMap<>()).merge(term, BEGINNING, Math::max);
        }
      }
    }
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

  /** Returns only the word's own forms: no parts, skeletons, beginnings or likenesses. */
  WordTerms strict() {
    Map<Tier, Map<String, Float>> own = new EnumMap<>(Tier.class);
    for (Tier tier : OWN_FORMS) {
      Map<String, Float> kept = new LinkedHashMap<>(terms.getOrDefault(tier, Map.of()));
      kept.values().removeIf(weight -> weight < SHORT_WITHOUT_DOTS);
      own.put(tier, kept);
    }
    return new WordTerms(word, own, List.of(), off);
  }

  /** Returns whether nothing in the archive answers to the word. */
  boolean unknown() {
    return terms.isEmpty();
  }

  /** Returns whether a word of a text, in this tier under these terms, is one of its forms. */
  boolean matches(Tier tier, List<String> textTerms) {
    Map<String, Float> wanted = terms.get(tier);
    return wanted != null && textTerms.stream().anyMatch(wanted::containsKey);
  }
}
