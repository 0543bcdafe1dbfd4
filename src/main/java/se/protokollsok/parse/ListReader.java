package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.protokollsok.parse.EntryReader.Kind;
import se.protokollsok.parse.EntryReader.Segment;
import se.protokollsok.parse.Rubric.Style;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceRole;

/**
 * Reads one list of attendance: one entry a line, several, a table, a running paragraph, or places
 * with the names below them.
 */
final class ListReader {
  /** {@code (S)}: a party known all over the country. */
  private static final Pattern PARTY =
      Pattern.compile("\\((?:M|S|C|L|KD|V|MP|SD|FP|m|s|c|v|kd|mp|fp|sd|l)\\)");

  /** {@code Ek, Bjuv}, {@code Ek (S)}: the second half of a broken name. */
  private static final Pattern NAME_WORD_THEN = Pattern.compile("^\\S{1,30}?(?:,| \\()");

  private static final int SENTENCE_WORDS = 8;
  private static final int LONGEST_BELOW = 5;
  private static final int ENTRIES_TO_TRUST = 2;

  private final Rubric rubric;
  private final EntryReader entries;
  private final Affiliations affiliations;
  private final Sources sources;
  private final List<EntryGroup> groups = new ArrayList<>();
  private int particulars;
  private boolean placesLead;
  private boolean parties;

  ListReader(Rubric rubric, Affiliations affiliations, Sources sources) {
    this.rubric = rubric;
    this.entries = new EntryReader(affiliations);
    this.affiliations = affiliations;
    this.sources = sources;
  }

  List<Attendance> read(List<Line> lines) {
    List<Line> rows = lines.stream().filter(line -> !CellTable.isHeader(line)).toList();
    CellTable table = CellTable.of(lines, affiliations);
    parties = rows.stream().anyMatch(ListReader::namesParty);
    groups.add(group(rubric.left()));
    int i = 0;
    boolean more = true;
    while (more && i < rows.size()) {
      List<Line> logical = new ArrayList<>(List.of(rows.get(i++)));
      while (i < rows.size() && continues(logical.getLast(), rows.get(i))) {
        logical.add(rows.get(i++));
      }
      boolean ended = rubric.style() == Style.SENTENCE && logical.getLast().endsSentence();
      more = !headsOther(logical.getFirst(), rows.getFirst()) && take(logical, table) && !ended;
    }
    return groups.stream().flatMap(it -> it.finish().stream()).toList();
  }

  private EntryGroup group(Optional<AttendanceRole> role) {
    boolean remote = rubric.style() == Style.REMOTE;
    return new EntryGroup(
        new EntryGroup.Context(rubric.list(), role, remote, parties), affiliations);
  }

  private static boolean namesParty(Line line) {
    return PARTY.matcher(line.text()).find()
        || Capacity.isPartyName(line.text().split(":", 2)[0])
        || CellTable.cells(line.text()).stream()
            .skip(1)
            .anyMatch(cell -> Capacity.isParty(cell.text()));
  }

  /** Takes in a logical line; returns whether the list may go on. */
  private boolean take(List<Line> logical, CellTable table) {
    Passage line = Passage.of(logical);
    String text = marked(logical, line, table);
    List<Segment> segments = entries.read(text);
    if (segments.stream().noneMatch(it -> it.kind() == Kind.PERSON)) {
      return unnamed(logical.getFirst(), line, segments);
    }
    EntryGroup group = groups.getLast();
    if (placesLead) {
      group.endEntries();
    } else {
      group.endLine();
    }
    EntryGroup.Places places = (begin, end) -> sources.of(line.slice(begin, end));
    boolean office = segments.getFirst().kind() == Kind.TITLE && leads(logical.getFirst());
    if (office && rubric.left().isPresent() && !chairs(segments.getFirst())) {
      groups.add(group(Optional.of(AttendanceRole.OFFICIAL)));
      groups.getLast().add(segments, places);
      groups.add(group(rubric.left()));
    } else {
      group.add(segments, places);
    }
    particulars += segments.size() > 1 ? 1 : 0;
    return true;
  }

  /** Whether the line's first column holds no name: "VD Anna Lind". */
  private static boolean leads(Line line) {
    return CellTable.cells(line.text()).size() > 1;
  }

  private static boolean chairs(Segment title) {
    return Fold.letters(title.text()).contains("ordf");
  }

  /** A line that names nobody: a place over names, what belongs to the name above, or the end. */
  private boolean unnamed(Line first, Passage line, List<Segment> segments) {
    EntryGroup group = groups.getLast();
    boolean place = affiliations.isKnown(line.text());
    if (place && (placesLead || group.isEmpty())) {
      placesLead = true;
      group.endLine();
      group.under(line.text());
      return true;
    }
    group.endEntries();
    boolean few = line.text().split(" ", -1).length <= LONGEST_BELOW;
    boolean below = segments.stream().allMatch(it -> tells(it, first.gap()));
    if (few && below && (group.lastIsBare() || !first.gap())) {
      group.addBelow(segments);
      return true;
    }
    return !first.gap() && !isSentence(line.text());
  }

  private boolean tells(Segment segment, boolean gap) {
    return switch (segment.kind()) {
      case AFFILIATION -> affiliations.isKnown(segment.text());
      case TITLE -> !gap || segment.text().indexOf(' ') < 0;
      case ROLE, PARTY, REPLACED -> true;
      case REMARK -> !segment.remarks().equals(Remarks.NONE);
      case PERSON, CODE, REPLACED_BY, AWAY -> false;
    };
  }

  /**
   * A heading that reads like a name: in capitals where the names are not, or two words that begin
   * with no given name below entries that all tell more than a name.
   */
  private boolean headsOther(Line line, Line first) {
    String text = line.text();
    if (!line.gap() || !isBare(text) || affiliations.isKnown(text)) {
      return false;
    }
    return (isCapitals(text) && !isCapitals(first.text()))
        || (particulars >= ENTRIES_TO_TRUST
            && Names.isName(text)
            && !affiliations.isGivenName(text.split(" ", 2)[0]));
  }

  private static boolean isCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  private static boolean isBare(String text) {
    return text.chars().noneMatch(unit -> "(,|;:\t".indexOf(unit) >= 0) && !text.contains("  ");
  }

  /** The text with a mark where a column opens an entry and another where it goes on with one. */
  private String marked(List<Line> lines, Passage folded, CellTable table) {
    StringBuilder text = new StringBuilder(folded.text());
    for (Line line : lines) {
      List<CellTable.Cell> cells = CellTable.cells(line.text());
      List<Boolean> opening = cells.isEmpty() ? List.of() : table.opening(cells);
      for (int i = 1; i < cells.size(); i++) {
        int at = folded.indexOf(line.begin() + cells.get(i).begin());
        mark(
            text,
            at,
            table.namesReplaced(cells.get(i)) ? Pieces.REPLACED : columnMark(opening.get(i)));
        boolean lead = i == 1 && opening.get(1) && !table.opens(cells.getFirst().text());
        if (lead && at > 0 && !leads(cells.getFirst().text())) {
          blank(text, folded.indexOf(line.begin() + cells.getFirst().begin()), at);
        }
      }
    }
    return text.toString();
  }

  private char columnMark(boolean opens) {
    return switch (rubric.style()) {
      case REPLACED -> Pieces.REPLACED;
      case REPLACED_BY -> Pieces.REPLACED_BY;
      case WORDS, SENTENCE, REMOTE -> opens ? Pieces.ENTRY : Pieces.CELL;
    };
  }

  /** Whether the words in the column before a name tell of it: an office, a place. */
  private boolean leads(String text) {
    return Names.holdsRole(text)
        || affiliations.isAffiliation(text)
        || affiliations.municipality(text).isPresent();
  }

  private static void mark(StringBuilder text, int at, char mark) {
    if (at > 0) {
      text.setCharAt(at - 1, mark);
    }
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = Math.max(0, from); i < to; i++) {
      text.setCharAt(i, ' ');
    }
  }

  private static boolean isSentence(String text) {
    return text.split(" ", -1).length >= SENTENCE_WORDS;
  }

  /** Whether a line belongs to the entry before: after a comma, in lower case, a lone word. */
  private boolean continues(Line line, Line next) {
    String before = line.text();
    if (before.indexOf('|') >= 0 || next.text().indexOf('|') >= 0) {
      return false;
    }
    if (rubric.style() == Style.SENTENCE) {
      return !line.endsSentence();
    }
    if (before.endsWith(",") || before.endsWith(" och") || before.endsWith("-")) {
      return true;
    }
    if (next.gap()) {
      return false;
    }
    boolean loneWord = next.text().indexOf(' ') < 0 && before.indexOf(',') > 0;
    boolean heading = placesLead && affiliations.isKnown(next.text());
    return next.startsLower()
        || next.text().startsWith("(")
        || next.text().startsWith("§")
        || (loneWord && !heading)
        || breaksName(before, next.text())
        || titleWaits(before, next.text());
  }

  /** "rektor Anna Lind, ekonom / Bo Ek": where titles come first, one ends the line. */
  private static boolean titleWaits(String before, String next) {
    String tail = before.substring(before.lastIndexOf(',') + 1).strip();
    return before.indexOf(',') > 0
        && Names.isRole(before.split(" ", 2)[0])
        && Character.isLowerCase(before.charAt(0))
        && Names.isTitle(tail)
        && Names.isNameWord(next.split("[ ,]", 2)[0]);
  }

  /** "…, Båstad, Bertil / Ek, Bjuv", "… och Bertil / Ek": a name broken at the line's end. */
  private static boolean breaksName(String before, String next) {
    int comma = before.lastIndexOf(',');
    int and = Math.max(before.lastIndexOf(" och "), before.lastIndexOf(" samt "));
    String first = next.split("[ ,]", 2)[0];
    if (and > comma) {
      String tail = before.substring(before.indexOf(' ', and + 1) + 1).strip();
      return Names.isNameWord(tail) && Names.isNameWord(first);
    }
    String tail = before.substring(comma + 1).strip();
    boolean opened = NAME_WORD_THEN.matcher(next).find() && Names.isNameWord(first);
    return comma > 0 && Names.isNameWord(tail) && opened;
  }
}
