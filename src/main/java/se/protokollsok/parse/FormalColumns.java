package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.AttendanceRole;

// IN HAND until 18:35 in clone "attendance" (all attendance layouts); do not edit, tell in your
// report.
/**
 * The headings over the attendance columns of a formal protocol.
 *
 * @param list the list they belong to
 * @param left the role of those in the left or only column
 * @param right the role of those in the right column, if there is one
 * @param rest the part of the line behind the headings: a first entry
 */
record FormalColumns(
    AttendanceList list,
    Optional<AttendanceRole> left,
    Optional<AttendanceRole> right,
    Optional<Line> rest) {

  static final FormalColumns NONE =
      new FormalColumns(
          AttendanceList.PRESENT, Optional.empty(), Optional.empty(), Optional.empty());

  /** {@code Beslutande}, {@code Övriga närvarande}, {@code Frånvarande}: the heading of a row. */
  private static final Pattern ROW =
      Pattern.compile(
          "^(beslutande|narvarande|ovriga narvarande|ovriga deltagare|aven narvarande|franvarande|forhindrade|anmalt forhinder|ej narvarande)\\b:?\\s*");

  /** {@code Ledamöter}, {@code Tjänstgörande ersättare}, {@code Tjänstepersoner}. */
  private static final Pattern COLUMN =
      Pattern.compile(
          "^((?:beslutande |ordinarie |narvarande |franvarande )?ledamoter|ledamot|(?:ej tjanstgorande|icke tjanstgorande|narvarande|ej beslutande) ersattare|tjanstgorande ersattare|ersattare"
              + "|tjanstem[ao]n(?:nen)?|tjanstepersoner?|tjansteperson|personalforetradare|ovriga narvarande|ovriga deltagare|ovriga|insynsplatser|insynsplats|sakkunniga|foredragande|adjungerade|revisorer)\\b:?(?=\\s|$|\\|)\\s*\\|?\\s*");

  private static final int FAR_RIGHT = 10;
  private static final int LONGEST_CHECKED = 200;

  /** Reads a line; empty if it is no line of headings. */
  static Optional<FormalColumns> of(Line line) {
    String text = line.text();
    String folded = Fold.letters(text.substring(0, Math.min(LONGEST_CHECKED, text.length())));
    if (folded.isEmpty() || Character.isLowerCase(text.charAt(0))) {
      return Optional.empty();
    }
    Matcher row = ROW.matcher(folded);
    boolean rowFound = row.find();
    int at = rowFound ? row.end() : 0;
    int wide = rowFound ? trailingBlanks(folded, row.end()) : 0;
    List<AttendanceRole> roles = new ArrayList<>();
    Matcher column = COLUMN.matcher(folded).region(at, folded.length());
    while (column.find()) {
      roles.add(role(column.group(1)));
      at = column.end();
      column = COLUMN.matcher(folded).region(at, folded.length());
    }
    if (!rowFound && roles.isEmpty()) {
      return Optional.empty();
    }
    Optional<Line> rest = at < text.length() ? Optional.of(line.from(at)) : Optional.empty();
    boolean people = rest.map(it -> Names.isNameWord(it.text().split("[ ,]", 2)[0])).orElse(true);
    return people
        ? Optional.of(columns(rowFound ? row.group(1) : "", roles, wide, rest))
        : Optional.empty();
  }

  private static FormalColumns columns(
      String row, List<AttendanceRole> roles, int wide, Optional<Line> rest) {
    boolean others = row.startsWith("ovriga") || row.startsWith("aven");
    boolean away =
        row.startsWith("fran")
            || row.startsWith("forh")
            || row.startsWith("anm")
            || row.startsWith("ej");
    AttendanceList list = away ? AttendanceList.ABSENT : AttendanceList.PRESENT;
    Optional<AttendanceRole> unnamed =
        Optional.of(others ? AttendanceRole.OTHER : AttendanceRole.MEMBER);
    if (roles.isEmpty()) {
      return new FormalColumns(list, unnamed, Optional.empty(), rest);
    }
    // One heading far to the right stands over the right column; the left one has none.
    if (roles.size() == 1 && wide >= FAR_RIGHT && others) {
      return new FormalColumns(list, unnamed, Optional.of(roles.getFirst()), rest);
    }
    Optional<AttendanceRole> second =
        roles.size() > 1 ? Optional.of(roles.get(1)) : Optional.empty();
    return new FormalColumns(list, Optional.of(roles.getFirst()), second, rest);
  }

  private static int trailingBlanks(String text, int end) {
    int begin = end;
    while (begin > 0 && Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    return end - begin;
  }

  private static AttendanceRole role(String heading) {
    if (heading.contains("ledam")) {
      return AttendanceRole.MEMBER;
    }
    if (heading.startsWith("tjanstgorande")) {
      return AttendanceRole.SERVING_SUBSTITUTE;
    }
    if (heading.contains("ersattare")) {
      return AttendanceRole.SUBSTITUTE;
    }
    return heading.startsWith("tjanst") ? AttendanceRole.OFFICIAL : AttendanceRole.OTHER;
  }

  /** Whether an entry with or without party code belongs to the left column. */
  boolean holdsLeft(boolean party) {
    if (right.isEmpty()) {
      return true;
    }
    boolean officials =
        right.get() == AttendanceRole.OFFICIAL || right.get() == AttendanceRole.OTHER;
    boolean elected = left.filter(it -> it != AttendanceRole.OTHER).isPresent();
    return party || !officials || !elected;
  }
}
