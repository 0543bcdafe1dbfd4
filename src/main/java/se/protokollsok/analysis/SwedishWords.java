package se.protokollsok.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the Swedish dictionary says of single words. Thread-safe. */
public final class SwedishWords {
  private static final List<String> ENDINGS =
      List.of(
          "", "s", "n", "en", "ns", "ens", "t", "et", "ts", "ets", "r", "ar", "er", "or", "rs",
          "ars", "ers", "ors", "na", "arna", "erna", "orna", "nas", "arnas", "ernas", "ornas", "a",
          "e", "de", "ade", "te", "dde", "d", "ad", "tt", "at", "as", "es", "ande", "ende", "men",
          "met", "mer", "merna", "mens", "mets", "aren", "arens", "are", "st", "ast");

  private SwedishWords() {}

  /**
   * Returns whether this is a form of a word of the dictionary, listed as such: "kommunikation" is,
   * a compound made for the occasion is not.
   *
   * @param word with its dots or, if it has none, perhaps without them
   */
  public static boolean isListed(String word) {
    String surface = Folding.surface(word);
    boolean dots = !Folding.fold(surface).equals(surface);
    Vocabulary words = dots ? Vocabulary.spelt() : Vocabulary.folded();
    return !words.lexicon().lemmas(surface).isEmpty();
  }

  /**
   * Returns whether the dictionary lets a word pass: it is listed, or a well-formed compound of
   * listed words.
   *
   * @param word with its dots; a listed word perhaps without them
   */
  public static boolean isRight(String word) {
    String surface = Folding.surface(word);
    return isListed(surface) || Vocabulary.spelt().split(surface).size() > 1;
  }

  /** Returns whether this is a form of a word of the dictionary with just these letters. */
  public static boolean isListedSo(String word) {
    return !Vocabulary.spelt().lexicon().lemmas(Folding.surface(word)).isEmpty();
  }

  /** Returns whether the dictionary has this word with a capital only. */
  public static boolean isName(String word) {
    return Vocabulary.spelt().lexicon().isName(Folding.surface(word));
  }

  /**
   * Returns the forms of a word that the rules of inflection give: of "förskola" also
   * "förskolorna". The word itself is the first.
   *
   * @param lemma a base form as {@link Tier#STEM} gives it
   */
  public static Set<String> forms(String lemma) {
    Set<String> forms = new LinkedHashSet<>(List.of(lemma));
    boolean vowel = lemma.endsWith("a") || lemma.endsWith("e");
    String stem = vowel ? lemma.substring(0, lemma.length() - 1) : lemma;
    for (String ending : ENDINGS) {
      forms.add(lemma + ending);
      forms.add(stem + ending);
    }
    forms.removeIf(form -> form.endsWith("ss") && !lemma.endsWith("ss"));
    forms.removeIf(form -> !Vocabulary.spelt().stems(form).contains(lemma));
    forms.add(lemma);
    return forms;
  }
}
