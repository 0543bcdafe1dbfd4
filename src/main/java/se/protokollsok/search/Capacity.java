package se.protokollsok.search;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokollsok.protocol.AttendanceRole;

/** In which capacity those a question asks for were at a meeting. */
enum Capacity {
  MEMBERS(
      "Ledamöter",
      "ledamoter(?:na)?",
      Set.of(AttendanceRole.MEMBER, AttendanceRole.SERVING_SUBSTITUTE)),
  SUBSTITUTES(
      "Ersättare",
      "ersattar(?:e|na)",
      Set.of(AttendanceRole.SUBSTITUTE, AttendanceRole.SERVING_SUBSTITUTE)),
  OFFICIALS(
      "Tjänstepersoner",
      "tjanste(?:man|mannen|personer|personerna)",
      Set.of(AttendanceRole.OFFICIAL));

  private final String plural;
  private final Pattern words;
  private final Set<AttendanceRole> roles;

  Capacity(String plural, String words, Set<AttendanceRole> roles) {
    this.plural = plural;
    this.words = Pattern.compile("\\b(?:" + words + ")\\b");
    this.roles = roles;
  }

  /**
   * Returns the one a question asks for; empty if it asks for all.
   *
   * @param asked the question, folded
   */
  static Optional<Capacity> asked(String asked) {
    return Stream.of(values()).filter(it -> it.words.matcher(asked).find()).findFirst();
  }

  /** Returns the word a list of them begins with. */
  String plural() {
    return plural;
  }

  boolean holds(AttendanceRole role) {
    return roles.contains(role);
  }
}
