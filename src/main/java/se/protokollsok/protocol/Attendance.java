package se.protokollsok.protocol;

import java.time.LocalTime;
import java.util.Optional;
import se.protokollsok.source.SourceSpan;

/**
 * One entry of an attendance list.
 *
 * @param list which list it stands in
 * @param person who
 * @param role in which capacity, where the protocol tells
 * @param remote whether by video link ("via Teams")
 * @param arrived when they came, where later than the start
 * @param left when they went, where before the end
 * @param replaces the name of the member a substitute replaces
 * @param paragraphs the paragraphs or items they attended, where not all: "258-278"; "53-" from one
 *     on, "-45" up to one
 * @param recused the paragraphs they did not take part in because of jäv: "276"
 * @param span where the entry stands
 */
public record Attendance(
    AttendanceList list,
    PersonMention person,
    Optional<AttendanceRole> role,
    boolean remote,
    Optional<LocalTime> arrived,
    Optional<LocalTime> left,
    Optional<String> replaces,
    Optional<String> paragraphs,
    Optional<String> recused,
    SourceSpan span) {

  /** Returns an entry without any of the particulars. */
  public static Attendance of(AttendanceList list, PersonMention person, SourceSpan span) {
    return new Attendance(
        list,
        person,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        span);
  }
}
