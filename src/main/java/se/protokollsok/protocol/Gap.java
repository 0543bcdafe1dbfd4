package se.protokollsok.protocol;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that seems to be missing from the archive, to be there twice, or not to fit.
 *
 * @param kind what is the matter
 * @param organisation whose series or meeting it is, canonical; empty if not known
 * @param body the meeting body, canonical; empty if not known
 * @param first the first day what is missing may have been; empty if the series does not tell
 * @param last the last such day, not before {@code first}; empty where {@code first} is
 * @param protocolId the protocol that shows it; empty if it is a whole protocol that is missing
 * @param message a sentence in Swedish: "protokoll 7/2025 saknas (6/2025 och 8/2025 finns)"
 */
public record Gap(
    Kind kind,
    Optional<String> organisation,
    Optional<String> body,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    Optional<String> protocolId,
    String message) {

  /** What can be the matter. */
  public enum Kind {
    /** A number of the year's series: 6/2025 and 8/2025, but no 7/2025. */
    PROTOCOL_MISSING,
    /** One number on meetings of several days. */
    NUMBER_TWICE,
    /** One meeting read from several files that are not parts of it. */
    MEETING_TWICE,
    /** Items or paragraphs of a protocol, or between two protocols: pages may be lost. */
    ITEMS_MISSING,
    /** An item number that comes twice. */
    ITEM_TWICE,
    /** A day that does not fit: its place in the series, the file's name, the signatures. */
    DATE_DOUBTFUL,
    /** A file that holds a part of a meeting, the rest of which is not there. */
    ONLY_EXCERPT
  }
}
