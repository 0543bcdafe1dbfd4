package se.protokollsok.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * Swedish stems, two for a word: Snowball knows verbs and derived words, but keeps "mötet" apart
 * from "möte"; Savoy's light stemmer joins those, but is blunter elsewhere. Two words are forms of
 * one if they share either stem.
 */
final class Stems {
  private Stems() {}

  /** Returns one or two stems of a lower-case word, Snowball's first. */
  static List<String> of(String word) {
    List<String> stems = new ArrayList<>(2);
    stems.add(snowball(word));
    String light = light(word);
    if (!stems.contains(light)) {
      stems.add(light);
    }
    return stems;
  }

  static String snowball(String word) {
    SwedishStemmer stemmer = new SwedishStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    return stem.isEmpty() ? word : stem;
  }

  static String light(String word) {
    try (OneWord source = new OneWord(word);
        TokenStream stream = new SwedishLightStemFilter(source)) {
      stream.reset();
      stream.incrementToken();
      return stream.getAttribute(CharTermAttribute.class).toString();
    } catch (IOException e) {
      throw new IllegalStateException("a stream over one word in memory cannot fail", e);
    }
  }

  private static final class OneWord extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final String word;
    private boolean done;

    OneWord(String word) {
      this.word = word;
    }

    @Override
    public boolean incrementToken() {
      if (done) {
        return false;
      }
      done = true;
      clearAttributes();
      term.append(word);
      return true;
    }
  }
}
