package se.protokollsok.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ways in which one text is indexed, from exact to forgiving. Each is a field of its own, so
 * that a word found as it was typed can count more than one found by its skeleton.
 *
 * <p>A text is <i>bare</i> if it holds no å ä ö at all although it is Swedish: a scanner lost the
 * dots. Only there may a word typed with dots match one without, so "får" never finds "far" in a
 * clean text.
 */
public enum Tier {
  /** Lower case, nothing else. */
  SURFACE("surface"),
  /** Base forms and stems. */
  STEM("stem"),
  /** Lower case without dots, for words typed without them. */
  FOLDED("folded"),
  /** Stems of the folded word. */
  FOLDED_STEM("fstem"),
  /** Folded words and stems of bare texts, for words typed with dots. */
  BARE("bare"),
  /** The parts of compounds, at the whole word's place. */
  PART("part"),
  /** Skeletons of misread words. */
  SKELETON("skeleton");

  private final String suffix;

  Tier(String suffix) {
    this.suffix = suffix;
  }

  /** Returns the name of the field that holds this tier of an area of text. */
  public String field(String area) {
    return area + "." + suffix;
  }

  /** Returns a word in lower case without dots: "Förhinder" gives "forhinder". */
  public static String folded(String word) {
    return Folding.fold(Folding.surface(word));
  }

  /**
   * Returns the terms a word is looked up by.
   *
   * @param word as typed
   */
  public List<String> lookups(String word) {
    String surface = Folding.surface(word);
    String folded = Folding.fold(surface);
    boolean dots = !folded.equals(surface);
    return switch (this) {
      case SURFACE -> List.of(surface);
      case STEM -> Vocabulary.spelt().stems(surface);
      case FOLDED -> dots ? List.of() : List.of(folded);
      case FOLDED_STEM -> dots ? List.of() : Vocabulary.folded().stems(folded);
      case BARE -> dots ? bare(folded, Compounds.bareLookups(surface)) : List.of();
      case PART -> Compounds.lookups(surface);
      case SKELETON -> skeletons(Skeleton.ofQuery(surface), surface, surface.indexOf('i') >= 0);
    };
  }

  /**
   * Returns the terms a word of a text is indexed under.
   *
   * @param word as it stands
   * @param letters what the text's letters are worth
   */
  public List<String> terms(String word, Letters letters) {
    return TermMemory.terms(this, letters, word, unknown -> worked(unknown, letters));
  }

  private List<String> worked(String word, Letters letters) {
    String surface = Folding.surface(word);
    boolean bare = letters == Letters.BARE;
    return switch (this) {
      case SURFACE -> List.of(surface);
      case STEM -> Vocabulary.spelt().stems(surface);
      case FOLDED -> List.of(Folding.fold(surface));
      case FOLDED_STEM -> Vocabulary.folded().stems(Folding.fold(surface));
      case BARE -> bare ? bareTerms(Folding.fold(surface)) : List.of();
      case PART -> Compounds.terms(surface, bare);
      case SKELETON ->
          bare
              ? skeletons(
                  Skeleton.ofText(surface), surface, Character.isUpperCase(word.codePointAt(0)))
              : List.of();
    };
  }

  private static List<String> bareTerms(String folded) {
    return bare(folded, Vocabulary.folded().stems(folded));
  }

  private static List<String> bare(String folded, List<String> stems) {
    Set<String> terms = new LinkedHashSet<>(List.of(folded));
    terms.addAll(stems);
    return List.copyOf(terms);
  }

  private static List<String> skeletons(
      Optional<String> skeleton, String surface, boolean acronym) {
    Set<String> terms = new LinkedHashSet<>();
    skeleton.ifPresent(terms::add);
    Optional<String> look = acronym ? Skeleton.ofAcronym(surface) : Optional.empty();
    look.ifPresent(terms::add);
    return List.copyOf(terms);
  }
}
