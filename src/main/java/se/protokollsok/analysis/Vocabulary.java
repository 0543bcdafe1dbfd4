package se.protokollsok.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Swedish words with their letters, or with å ä ö folded away. Thread-safe.
 *
 * @param lexicon base forms
 * @param splitter compounds
 */
record Vocabulary(Lexicon lexicon, CompoundSplitter splitter) {
  private static final int SHORTEST_LIGHT = 4;

  /** Endings of abbreviations: "EU:s", "VD:n". */
  private static final Set<String> COLON_ENDINGS =
      Set.of("s", "n", "ns", "en", "ens", "t", "et", "ets", "ar", "er", "arna", "erna");

  private static final class True {
    private static final Vocabulary WORDS =
        of(Lexicon.of(SwedishDictionary.affixes(), SwedishDictionary.words()), word -> word);
  }

  private static final class Bare {
    private static final Vocabulary WORDS =
        of(Lexicon.folded(SwedishDictionary.affixes(), SwedishDictionary.words()), Folding::fold);
  }

  private static Vocabulary of(Lexicon lexicon, UnaryOperator<String> spelling) {
    return new Vocabulary(lexicon, new CompoundSplitter(lexicon, spelling));
  }

  /** Returns the words as they are spelt; loaded when first asked for, some 0.3 s. */
  static Vocabulary spelt() {
    return True.WORDS;
  }

  /** Returns the words without dots; loaded when first asked for, some 0.3 s. */
  static Vocabulary folded() {
    return Bare.WORDS;
  }

  /** Returns the parts of a lower-case word; the word alone if it is no compound. */
  List<String> split(String word) {
    return word.chars().allMatch(Character::isLetter) ? splitter.split(word) : List.of(word);
  }

  /**
   * Returns what two words share if they are forms of one: the base forms the dictionary gives
   * ("mötet", "möten": möte). An unknown compound has the base form of its last part. A word nobody
   * knows has its stems by rule; known ones do not, for a stem joins strangers ("internat" and
   * "intern").
   */
  List<String> stems(String word) {
    int colon = word.indexOf(':');
    if (colon > 0 && COLON_ENDINGS.contains(word.substring(colon + 1))) {
      return stems(word.substring(0, colon));
    }
    int hyphen = word.lastIndexOf('-');
    if (hyphen > 0 && hyphen < word.length() - 2) {
      String first = word.substring(0, hyphen + 1); // "LSS-boenden": the last part is inflected
      return stems(word.substring(hyphen + 1)).stream().map(stem -> first + stem).toList();
    }
    Set<String> lemmas = lexicon.lemmas(word);
    return List.copyOf(lemmas.isEmpty() ? unknown(word) : lemmas);
  }

  private Set<String> unknown(String word) {
    Set<String> stems = new LinkedHashSet<>();
    List<String> parts = split(word);
    if (parts.size() > 1) {
      String first = String.join("", parts.subList(0, parts.size() - 1));
      lexicon.lemmas(parts.getLast()).forEach(lemma -> stems.add(first + lemma));
    }
    if (stems.isEmpty()) {
      stems.add(Stems.snowball(word));
      String light = Stems.light(word);
      if (light.length() >= SHORTEST_LIGHT) {
        stems.add(light);
      }
    }
    return stems;
  }
}
