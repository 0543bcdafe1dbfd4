package se.protokollsok.protocol;

import java.util.List;
import se.protokollsok.source.SourceSpan;

/**
 * Jäv in an item: "Anna Lind (M) deltar inte i handläggningen på grund av jäv".
 *
 * @param persons who keeps away, in printed order; never empty
 * @param text the sentence, word for word
 * @param span where it stands
 */
public record Recusal(List<PersonMention> persons, String text, SourceSpan span) {
  /** Copies the list. */
  public Recusal {
    persons = List.copyOf(persons);
  }

  /** Returns this recusal with another text. */
  public Recusal withText(String other) {
    return new Recusal(persons, other, span);
  }
}
