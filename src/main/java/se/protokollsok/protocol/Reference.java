package se.protokollsok.protocol;

import java.time.LocalDate;
import java.util.Optional;
import se.protokollsok.source.SourceSpan;

/**
 * A place where an item points to another item, or to another meeting.
 *
 * @param kind to what
 * @param text as printed, line breaks folded to blanks: "KF § 45/2023", "ärende 2", "mötet den 12
 *     december"
 * @param number the number of the item or paragraph ("2", "7.3", "45") or of the protocol
 *     ("7/2025"); empty where the text names none
 * @param body the other meeting's body as printed: "KF", "kommunstyrelsen"; empty for an item of
 *     this meeting or where the text names none
 * @param first the first day of the other meeting's day, month or year; empty where the text names
 *     none
 * @param last the last day of it, inclusive; the same as {@code first} for a day
 * @param span where it stands
 */
public record Reference(
    Kind kind,
    String text,
    Optional<String> number,
    Optional<String> body,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    SourceSpan span) {

  /** To what a reference points. */
  public enum Kind {
    /** Another item of the same meeting: "ärende 2", "punkt 5", "§ 12". */
    ITEM("ärende"),
    /** A numbered decision of another meeting: "KF § 45/2023". */
    PARAGRAPH("paragraf"),
    /** Another protocol by its number: "protokoll nr 7/2025". */
    PROTOCOL("protokoll"),
    /** Another meeting by its day, month or year: "mötet den 12 december". */
    MEETING("möte");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** Returns the Swedish word users see and the wire carries. */
    public String label() {
      return label;
    }
  }
}
