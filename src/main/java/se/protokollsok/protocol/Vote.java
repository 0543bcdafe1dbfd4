package se.protokollsok.protocol;

import java.util.OptionalInt;
import se.protokollsok.source.SourceSpan;

/**
 * One vote (votering, omröstning) as the protocol counts it. Which proposal a yes stood for, the
 * words around it tell.
 *
 * @param yes how many voted ja, at least 0; empty where it is not printed
 * @param no how many voted nej, at least 0; empty where it is not printed
 * @param abstained how many abstained (avstår), at least 0; empty where it is not printed
 * @param text the sentence or line that tells the count, word for word
 * @param span where it stands
 */
public record Vote(
    OptionalInt yes, OptionalInt no, OptionalInt abstained, String text, SourceSpan span) {

  /** Returns this vote with another text. */
  public Vote withText(String other) {
    return new Vote(yes, no, abstained, other, span);
  }
}
