package se.protokollsok.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.protokollsok.protocol.Matter;
import se.protokollsok.source.SourceSpan;

/**
 * A straight answer with its proof: one sentence made from the record, and the words of the record
 * it was made from. Every figure, date and name of the sentence is in {@code evidence}. That
 * somebody is in no list it tells without their name.
 *
 * @param kind what was asked
 * @param text the sentence, in Swedish
 * @param quote the record's own words; for attendance the list
 * @param repaired whether misread words of the quote were put right
 * @param page where the quote stands, from 1, or {@link SourceSpan#UNKNOWN_PAGE}
 * @param source the item or head it is taken from
 * @param present the names of those present at its meeting, in printed order
 * @param earlier the matter's earlier steps, oldest first
 * @param evidence what the sentence says and where that stands
 */
public record Answer(
    Kind kind,
    String text,
    String quote,
    boolean repaired,
    int page,
    Source source,
    List<String> present,
    List<Matter.Step> earlier,
    List<Evidence> evidence) {

  /** Copies the lists. */
  public Answer {
    present = List.copyOf(present);
    earlier = List.copyOf(earlier);
    evidence = List.copyOf(evidence);
  }

  /** What a question asks for. */
  public enum Kind {
    /** Vem, vilka. */
    WHO,
    /** När. */
    WHEN,
    /** Vad. */
    WHAT,
    /** Hur mycket. */
    HOWMUCH,
    /** Vilka deltog. */
    ATTENDANCE;

    /** Returns the word on the wire: "howmuch". */
    public String wire() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Where an answer is taken from.
   *
   * @param protocolId the protocol's id
   * @param itemKey the item's key; "0" for the head
   * @param itemNumber "5", "7.3", "" or "0"
   * @param paragraph whether the number is that of a paragraph: § 179
   * @param title the item's title; for a head the meeting's name
   * @param file the file's path
   * @param body canonical; empty text if not known
   * @param organisation canonical; empty text if not known
   * @param date the day of the meeting
   */
  public record Source(
      String protocolId,
      String itemKey,
      String itemNumber,
      boolean paragraph,
      String title,
      String file,
      String body,
      String organisation,
      Optional<LocalDate> date) {}

  /**
   * A fact of the sentence.
   *
   * @param words as they stand in the sentence
   * @param span where the record tells it
   */
  public record Evidence(String words, SourceSpan span) {}
}
