package se.protokollsok.search;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokollsok.protocol.AttendanceRole;

/** In which capacity those a question asks for were at a meeting. */
enum Capacity {
  MEMBERS("Ledamöter", "ledamoter(?:na)?"),
  SUBSTITUTES("Ersättare", "ersattar(?:e|na)"),
  OFFICIALS("Tjänstepersoner", "tjanste(?:man|mannen|personer|personerna)");

  private final String plural;
  private final Pattern words;

  Capacity(String plural, String words) {
    this.plural = plural;
    this.words = Pattern.compile("\\b(?:" + words + ")\\b");
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
    boolean serves = role == AttendanceRole.SERVING_SUBSTITUTE;
    return switch (this) {
      case MEMBERS -> serves || role == AttendanceRole.MEMBER;
      case SUBSTITUTES -> serves || role == AttendanceRole.SUBSTITUTE;
      case OFFICIALS -> role == AttendanceRole.OFFICIAL;
    };
  }
}
