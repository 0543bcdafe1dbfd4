package se.protokollsok.protocol;

import java.util.List;
import se.protokollsok.source.SourceSpan;

/**
 * A reservation against a decision: "Mot beslutet reserverar sig Anna Lind (S)".
 *
 * @param persons who reserves themselves, in printed order; empty where the sentence names nobody
 *     but a party
 * @param text the sentence, word for word
 * @param span where it stands
 */
public record Reservation(List<PersonMention> persons, String text, SourceSpan span) {
  /** Copies the list. */
  public Reservation {
    persons = List.copyOf(persons);
  }

  /** Returns this reservation with another text. */
  public Reservation withText(String other) {
    return new Reservation(persons, other, span);
  }
}
