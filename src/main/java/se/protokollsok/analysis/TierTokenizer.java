package se.protokollsok.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import se.protokollsok.analysis.WordScanner.Chunk;
import se.protokollsok.analysis.WordScanner.Part;

/**
 * Words of a text to the terms of one tier. Each part of a joined word has a place of its own; the
 * joined word stands at the place of its first part, with its connectors and without.
 */
final class TierTokenizer extends Tokenizer {
  private record Token(String term, int increment, int begin, int end) {}

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final Tier tier;
  private final Letters letters;
  private List<Token> tokens = List.of();
  private int next;
  private int length;
  private int pending;

  TierTokenizer(Tier tier, Letters letters) {
    this.tier = tier;
    this.letters = letters;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    String text = read();
    length = text.length();
    tokens = tokens(WordScanner.scan(text));
    next = 0;
  }

  @Override
  public boolean incrementToken() {
    if (next >= tokens.size()) {
      return false;
    }
    clearAttributes();
    Token token = tokens.get(next++);
    term.append(token.term());
    position.setPositionIncrement(token.increment());
    offset.setOffset(correctOffset(token.begin()), correctOffset(token.end()));
    return true;
  }

  @Override
  public void end() throws IOException {
    super.end();
    position.setPositionIncrement(pending);
    offset.setOffset(correctOffset(length), correctOffset(length));
  }

  @Override
  public void close() throws IOException {
    super.close();
    tokens = List.of();
  }

  private String read() throws IOException {
    StringBuilder text = new StringBuilder();
    char[] buffer = new char[4096];
    for (int n = input.read(buffer); n >= 0; n = input.read(buffer)) {
      text.append(buffer, 0, n);
    }
    return text.toString();
  }

  private List<Token> tokens(List<Chunk> chunks) {
    List<Token> made = new ArrayList<>();
    pending = 0;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      for (int p = 0; p < chunk.parts().size(); p++) {
        Part part = chunk.parts().get(p);
        pending++;
        if (p == 0 && chunk.isJoined()) {
          add(made, tier.terms(chunk.text(), letters), chunk.begin(), chunk.end());
          add(made, tier.terms(joined(chunk), letters), chunk.begin(), chunk.end());
        }
        add(made, tier.terms(part.text(), letters), part.begin(), part.end());
      }
      if (tier == Tier.PART && chunk.hanging() && i + 2 < chunks.size()) {
        Part last = chunk.parts().getLast();
        List<String> whole = completed(last, chunks.get(i + 1), chunks.get(i + 2));
        add(made, whole, last.begin(), last.end());
      }
    }
    return made;
  }

  static String joined(Chunk chunk) {
    StringBuilder joined = new StringBuilder();
    chunk.parts().forEach(part -> joined.append(part.text()));
    return joined.toString();
  }

  private List<String> completed(Part hanging, Chunk joint, Chunk whole) {
    return Compounds.completed(
        Folding.surface(hanging.text()),
        Folding.surface(joint.text()),
        Folding.surface(whole.text()),
        letters == Letters.BARE);
  }

  /** The first term at a new place carries the step to it; the rest stand on it. */
  private void add(List<Token> made, List<String> terms, int begin, int end) {
    for (String word : terms) {
      if (!word.isEmpty()) {
        made.add(new Token(word, pending, begin, end));
        pending = 0;
      }
    }
  }
}
