package se.protokollsok.parse;

import java.util.List;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.DecisionClause;

/** Tells whether a text records a meeting or only calls one. */
final class Records {
  private Records() {}

  /** Who was there is recorded, or something was decided. */
  static boolean of(List<Attendance> attendance, List<AgendaItem> items) {
    boolean decided =
        items.stream()
            .flatMap(item -> item.decisions().stream())
            .anyMatch(DecisionClause::explicit);
    return decided || (!attendance.isEmpty() && !items.isEmpty());
  }
}
