package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.AttendanceRole;
import se.protokollsok.protocol.PersonMention;

/** Counts a person once who is printed twice: as a member and as the chair, absent and replaced. */
final class Once {
  private Once() {}

  /** Returns the entries, each person once in a list, with all that is printed of them. */
  static List<Attendance> each(List<Attendance> all) {
    List<Attendance> once = new ArrayList<>();
    for (Attendance entry : all) {
      int before = indexOf(entry, once);
      if (before < 0) {
        once.add(entry);
      } else {
        once.set(before, merged(once.get(before), entry));
      }
    }
    // Whom somebody replaces for a while only, is there all the same.
    once.removeIf(entry -> isImplied(entry, all) && isThere(entry, all));
    return List.copyOf(once);
  }

  private static int indexOf(Attendance entry, List<Attendance> among) {
    for (int i = 0; i < among.size(); i++) {
      if (among.get(i).list() == entry.list() && same(among.get(i).person(), entry.person())) {
        return i;
      }
    }
    return -1;
  }

  /** Namesakes differ in party or municipality. */
  private static boolean same(PersonMention one, PersonMention other) {
    return Fold.letters(one.name()).equals(Fold.letters(other.name()))
        && agree(one.party(), other.party())
        && agree(one.municipality(), other.municipality());
  }

  private static boolean agree(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static boolean isImplied(Attendance entry, List<Attendance> all) {
    return entry.list() == AttendanceList.ABSENT
        && all.stream().anyMatch(it -> it.replaces().equals(Optional.of(entry.person().name())));
  }

  private static boolean isThere(Attendance entry, List<Attendance> all) {
    return all.stream()
        .anyMatch(it -> it.list() == AttendanceList.PRESENT && same(it.person(), entry.person()));
  }

  /** "Övriga närvarande" says nothing of one who stands among the others as well. */
  private static Optional<AttendanceRole> telling(Optional<AttendanceRole> role) {
    return role.filter(it -> it != AttendanceRole.OTHER);
  }

  private static Attendance merged(Attendance one, Attendance other) {
    PersonMention person =
        new PersonMention(
            one.person().name(),
            one.person().municipality().or(other.person()::municipality),
            one.person().affiliation().or(other.person()::affiliation),
            one.person().party().or(other.person()::party),
            one.person().title().or(other.person()::title));
    return new Attendance(
        one.list(),
        person,
        other.replaces().isPresent() ? other.role() : one.role().or(() -> telling(other.role())),
        one.remote() || other.remote(),
        one.arrived().or(other::arrived),
        one.left().or(other::left),
        one.replaces().or(other::replaces),
        one.paragraphs().or(other::paragraphs),
        one.recused().or(other::recused),
        one.span());
  }
}
