package se.protokollsok.protocol;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.Sourced;

/**
 * The head of a protocol: which meeting it was. Empty means that the text does not tell.
 *
 * @param body the meeting body (organ)
 * @param organisation whose body it is, canonical: "Familjen Helsingborg", "Kungsbacka kommun"
 * @param date the day of the meeting
 * @param number the protocol's number within its year, always {@code number/year}: "9/2025"
 * @param start when it began, local time
 * @param end when it ended, local time
 * @param place the venue without room: "Tegelbruket, Kvarngatan 3, Lund"
 * @param paragraphs the series of paragraphs as the head prints it: "179-180", "276"
 * @param chair who led it
 * @param secretary who wrote the protocol
 * @param verifiers who approve it, in printed order; the chair only where nobody else does
 * @param excerpt whether the file holds only a part of the meeting
 * @param span the text from the first line to the first item: attendance included
 */
public record Head(
    Optional<Sourced<BodyName>> body,
    Optional<Sourced<String>> organisation,
    Optional<Sourced<LocalDate>> date,
    Optional<Sourced<String>> number,
    Optional<Sourced<LocalTime>> start,
    Optional<Sourced<LocalTime>> end,
    Optional<Sourced<String>> place,
    Optional<Sourced<String>> paragraphs,
    Optional<Sourced<String>> chair,
    Optional<Sourced<String>> secretary,
    List<Sourced<String>> verifiers,
    boolean excerpt,
    SourceSpan span) {

  /** A head that tells nothing. */
  public static final Head EMPTY =
      new Head(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          false,
          SourceSpan.NONE);

  /** Copies the list. */
  public Head {
    verifiers = List.copyOf(verifiers);
  }
}
