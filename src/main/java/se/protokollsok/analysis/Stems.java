package se.protokollsok.analysis;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.SwedishStemmer;

/** Stems by rule, for words with and without a dictionary: Snowball's, and Savoy's light one. */
final class Stems {
  private Stems() {}

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
