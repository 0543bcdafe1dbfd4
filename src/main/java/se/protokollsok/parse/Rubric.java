package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.AttendanceRole;

/**
 * A heading over a list of attendance, or over two lists side by side.
 *
 * @param list the list they belong to
 * @param left the role of those in the left or only column; empty if it does not tell
 * @param right the role of those in the right column, if there is one
 * @param style how it is written
 * @param heading its words as printed
 * @param rest the part of the line behind the heading: a first entry
 */
record Rubric(
    AttendanceList list,
    Optional<AttendanceRole> left,
    Optional<AttendanceRole> right,
    Style style,
    String heading,
    Optional<Line> rest) {

  /** How a heading is written. */
  enum Style {
    /** "Närvarande:". */
    WORDS,
    /** "Vid mötet deltog": the list ends with the sentence. */
    SENTENCE,
    /** "Via Teams:": a part of the list before. */
    REMOTE,
    /** "Tjänstgörande ersättare Ersätter": the second column names those replaced. */
    REPLACED,
    /** "Frånvarande Ersättare": the second column names those who replace them. */
    REPLACED_BY
  }

  /** {@code Beslutande}, {@code Övriga närvarande}, {@code Frånvarande}: the heading of a row. */
  private static final Pattern ROW =
      Pattern.compile(
          "^(?:(?<others>(?:ovriga|aven|ocksa|dessutom|andra) (?:narvarande|deltagare|deltagande|medverkande)|(?:narvarande,? (?:men )?)?(?:ej|icke) beslutande)"
              + "|(?<away>(?:ledamoter )?(?:ej|inte|icke) narvarande|franvarande|franvaro|(?:anmal(?:t|d|da)|meddelat) (?:forhinder|franvaro)|forhinder(?: anmalt)?|forhindrade|(?:lamnat )?aterbud|ej deltagande)"
              + "|(?<guest>(?:sarskilt )?inbjud(?:na|en)(?: gast(?:er)?| deltagare| talare| forelasare)?|gast(?:er)?|extern(?:a|t inbjudna) (?:deltagare|gaster)|(?:gast)?forelasare|foredragshallare|medverkande)"
              + "|(?<there>beslutande|narvarande|narvaro(?:lista)?|(?:motes)?deltagare|deltagande))\\b:?\\s*\\|?\\s*");

  /** {@code Ledamöter}, {@code Tjänstgörande ersättare}, {@code Tjänstepersoner}. */
  private static final String COLUMN_WORDS =
      "(?:(?:beslutande|ordinarie|narvarande|franvarande|valda|fortroendevalda) )?ledam(?:oter|ot)|fortroendevalda|politiker"
          + "|(?:(?:(?:ej|icke) )?(?:tjanstgorande|tjg\\.?|tj\\.)|narvarande|ej beslutande|ovriga|inkallade) (?:ersattare|ers\\b\\.?|suppleanter?)|ersattare|ers(?=\\.?:)|suppleant(?:er)?"
          + "|(?:(?:narvarande|ovriga|foredragande) )?(?:tjanstem[ao]n(?:nen)?|tjanstepersoner?|tjansteperson)|(?:fran )?forvaltning(?:en)?|personalforetradare|fackliga (?:foretradare|representanter)"
          + "|(?:ej|icke) tjanstgorande|ovriga narvarande|ovriga deltagare|ovriga|insynsplatser|insynsplats|sakkunniga|foredragande|adjungerade|revisorer|tjanstgorande";

  private static final Pattern COLUMN =
      Pattern.compile(
          "^("
              + COLUMN_WORDS
              + ")(?:\\s*(?:och|samt|/|,|&)\\s*(?:"
              + COLUMN_WORDS
              + "))*\\b\\.?:?(?=\\s|$|\\|)\\s*\\|?\\s*");

  /** {@code Närvarande från kommunerna:}, {@code Deltagare på mötet}: words that say no more. */
  private static final Pattern TAIL =
      Pattern.compile(
          "^(?:(?:\\([^)]{0,40}\\)|[\\p{Ll}-]{1,25}) ?){1,5}+:\\s*|^(?:(?:vid|pa|fran|på|från|under|i|motet|mötet|sammanträdet|sammantradet|kommunerna|medlemskommunerna|del av motet) ?){1,4}$");

  /** A colon or a column behind the words: then anything may follow. */
  private static final Pattern CLOSED = Pattern.compile("[:|\\t]|  ");

  /** {@code Vid mötet deltog}, {@code Anmält förhinder hade}, {@code Närvarande var}. */
  private static final Pattern SENTENCE =
      Pattern.compile(
          "^(?:(?<away>(?:anmalt forhinder|forhinder|aterbud|franvaro) (?:hade|har)(?: (?:anmalts|anmalt|lamnats|inkommit))?(?: (?:av|fran))?|franvarande var|forhindrade (?:var|att delta var))"
              + "|(?<guest>inbjud(?:na|en) (?:till motet )?var|som gaster? (?:deltog|medverkade))"
              + "|(?<there>(?:vid|pa|i) (?:motet|sammantradet|traffen) (?:deltog|deltar|narvarade|medverkade|var)(?: foljande| narvarande)*|(?:narvarande|deltagare)(?: (?:vid|pa|i) (?:motet|sammantradet))? (?:var|ar)|foljande (?:personer )?(?:deltog|var narvarande|narvarade)(?: vid motet| i motet| pa motet)?|(?:dessutom|darutover|aven) (?:deltog|narvarade|medverkade)))\\b:?\\s*");

  /** {@code Via Teams:}, {@code På distans}. */
  private static final Pattern REMOTE =
      Pattern.compile(
          "^(?:(?:deltagare |deltog |deltar |narvarande )?(?:via|pa|genom) (?:teams|zoom|lank|skype|distans)|(?:deltagare |deltog |deltar |narvarande )?digitalt(?: (?:via|pa|genom) \\p{L}+)?|distans)\\s*:?$");

  private static final int FAR_RIGHT = 10;
  private static final int LONGEST_CHECKED = 200;

  /** Reads a line of a formal protocol or of another; empty if it is no heading. */
  static Optional<Rubric> of(Line whole, boolean formal) {
    Line line = withoutEdge(whole);
    String text = line.text();
    String folded = Fold.letters(text.substring(0, Math.min(LONGEST_CHECKED, text.length())));
    if (folded.isBlank() || Character.isLowerCase(text.charAt(0))) {
      return Optional.empty();
    }
    if (REMOTE.matcher(folded).matches()) {
      return Optional.of(
          new Rubric(
              AttendanceList.PRESENT,
              Optional.empty(),
              Optional.empty(),
              Style.REMOTE,
              text,
              Optional.empty()));
    }
    return sentence(line, folded)
        .or(() -> words(line, folded, formal))
        .or(() -> misread(line, formal));
  }

  /** A line without the bar at the edge of a table. */
  static Line withoutEdge(Line line) {
    int at = 0;
    String text = line.text();
    while (at < text.length() - 1 && (text.charAt(at) == '|' || text.charAt(at) == ' ')) {
      at++;
    }
    return at == 0 ? line : line.from(at);
  }

  private static Optional<Rubric> sentence(Line line, String folded) {
    Matcher sentence = SENTENCE.matcher(folded);
    if (!sentence.find()) {
      return Optional.empty();
    }
    AttendanceList list =
        sentence.group("away") != null
            ? AttendanceList.ABSENT
            : sentence.group("guest") != null ? AttendanceList.GUEST : AttendanceList.PRESENT;
    return Optional.of(
        new Rubric(
            list,
            Optional.empty(),
            Optional.empty(),
            Style.SENTENCE,
            line.text().substring(0, sentence.end()),
            rest(line, sentence.end())));
  }

  private static Optional<Rubric> words(Line line, String folded, boolean formal) {
    Matcher row = ROW.matcher(folded);
    boolean rowFound = row.find();
    int at = rowFound ? row.end() : 0;
    int wide = rowFound ? trailingBlanks(folded, at) : 0;
    List<String> columns = new ArrayList<>();
    for (Matcher column = COLUMN.matcher(folded).region(at, folded.length()); column.find(); ) {
      columns.add(column.group(1));
      at = column.end();
      column.region(at, folded.length());
    }
    if (!rowFound && columns.isEmpty()) {
      return Optional.empty();
    }
    if (!CLOSED.matcher(folded.substring(0, at)).find()) {
      Matcher tail = TAIL.matcher(line.text()).region(at, folded.length());
      at = tail.find() ? tail.end() : at;
    }
    Optional<Line> rest = rest(line, at);
    boolean closed = CLOSED.matcher(folded.substring(0, at)).find();
    Optional<Matcher> named = rowFound ? Optional.of(row) : Optional.empty();
    if (rest.filter(it -> CellTable.namesColumns(it.text())).isPresent()) {
      boolean replaced = CellTable.namesReplaced(rest.get().text());
      return Optional.of(
          rubric(named, columns, formal, wide)
              .as(replaced ? Style.REPLACED : Style.WORDS, line.text()));
    }
    boolean people = rest.map(it -> closed || opensEntries(it.text())).orElse(true);
    String heading = line.text().substring(0, at).strip();
    return people
        ? Optional.of(rubric(named, columns, formal, wide).with(heading, rest))
        : Optional.empty();
  }

  private static boolean opensEntries(String text) {
    String first = text.split("[ ,]", 2)[0];
    return Names.isNameWord(first) || Names.isRole(first);
  }

  private static Optional<Line> rest(Line line, int at) {
    return at < line.text().length() ? Optional.of(line.from(at)) : Optional.empty();
  }

  /** Labels whose letters were misread: "Ndrvarande:", "Anmailt férhinder:". */
  private static Optional<Rubric> misread(Line line, boolean formal) {
    return line.label()
        .filter(found -> found.label().place() == Label.Place.ATTENDANCE)
        .map(
            found ->
                new Rubric(
                    list(found.label()),
                    formal && found.label() == Label.DECIDING
                        ? Optional.of(AttendanceRole.MEMBER)
                        : Optional.empty(),
                    Optional.empty(),
                    Style.WORDS,
                    line.text().substring(0, found.rest()),
                    rest(line, found.rest())));
  }

  private static AttendanceList list(Label label) {
    return label == Label.ABSENT
        ? AttendanceList.ABSENT
        : label == Label.GUEST ? AttendanceList.GUEST : AttendanceList.PRESENT;
  }

  private static Rubric rubric(
      Optional<Matcher> row, List<String> columns, boolean formal, int wide) {
    boolean others = has(row, "others");
    AttendanceList list = list(row, columns, formal);
    List<AttendanceRole> roles = columns.stream().map(Rubric::role).toList();
    Optional<AttendanceRole> unnamed = row.flatMap(Rubric::unnamed);
    if (roles.isEmpty()) {
      return new Rubric(list, unnamed, Optional.empty(), Style.WORDS, "", Optional.empty());
    }
    boolean away = list == AttendanceList.ABSENT && !columns.getLast().contains("ledam");
    if (away && columns.getLast().contains("ersattare")) {
      return new Rubric(
          list, Optional.empty(), Optional.empty(), Style.REPLACED_BY, "", Optional.empty());
    }
    // One heading far to the right stands over the right column; the left one has none.
    if (roles.size() == 1 && wide >= FAR_RIGHT && others) {
      return new Rubric(
          list, unnamed, Optional.of(roles.getFirst()), Style.WORDS, "", Optional.empty());
    }
    Optional<AttendanceRole> second =
        roles.size() > 1 ? Optional.of(roles.get(1)) : Optional.empty();
    return new Rubric(
        list, Optional.of(roles.getFirst()), second, Style.WORDS, "", Optional.empty());
  }

  private static boolean has(Optional<Matcher> row, String group) {
    return row.filter(it -> it.group(group) != null).isPresent();
  }

  private static AttendanceList list(Optional<Matcher> row, List<String> columns, boolean formal) {
    String column = columns.isEmpty() ? "" : columns.getFirst();
    if (has(row, "away") || column.startsWith("franvarande")) {
      return AttendanceList.ABSENT;
    }
    boolean guests =
        has(row, "guest")
            || (!formal && row.filter(it -> it.group().startsWith("ovriga deltagare")).isPresent());
    return guests || (!formal && column.equals("adjungerade"))
        ? AttendanceList.GUEST
        : AttendanceList.PRESENT;
  }

  private static Optional<AttendanceRole> unnamed(Matcher row) {
    if (row.group("others") != null) {
      return Optional.of(AttendanceRole.OTHER);
    }
    boolean deciding = row.group().startsWith("beslutande");
    return deciding ? Optional.of(AttendanceRole.MEMBER) : Optional.empty();
  }

  /** Reads words that stand over a list in a column of their own. */
  static Optional<Rubric> ofWords(String words, boolean formal) {
    return words(
        new Line(0, words, new Line.Layout(false, false, 0, 0), false),
        Fold.letters(words),
        formal);
  }

  /** The same heading, with these words, over lines that begin with this one. */
  Rubric with(String words, Optional<Line> first) {
    return new Rubric(list, left, right, style, words, first);
  }

  /** The same heading right below another one: a list of members may be one of the absent. */
  Rubric below(Rubric upper) {
    return list == AttendanceList.PRESENT
            && upper.list() == AttendanceList.ABSENT
            && left.isPresent()
        ? new Rubric(upper.list(), left, right, style, heading, rest)
        : this;
  }

  private Rubric as(Style other, String words) {
    return new Rubric(list, left, Optional.empty(), other, words, Optional.empty());
  }

  /** A part of another list. */
  Rubric within(Rubric whole) {
    return new Rubric(whole.list(), whole.left(), Optional.empty(), style, heading, rest);
  }

  private static int trailingBlanks(String text, int end) {
    int begin = end;
    while (begin > 0 && Character.isWhitespace(text.charAt(begin - 1))) {
      begin--;
    }
    return end - begin;
  }

  private static AttendanceRole role(String heading) {
    if (heading.contains("ledam")
        || heading.equals("fortroendevalda")
        || heading.equals("politiker")) {
      return AttendanceRole.MEMBER;
    }
    if (heading.startsWith("tj")
        && !heading.startsWith("tjanstem")
        && !heading.startsWith("tjanstep")) {
      return AttendanceRole.SERVING_SUBSTITUTE;
    }
    if (heading.contains("ersattare")
        || heading.startsWith("ers")
        || heading.contains(" ers")
        || heading.contains("suppleant")
        || heading.endsWith(" tjanstgorande")) {
      return AttendanceRole.SUBSTITUTE;
    }
    boolean official = heading.contains("tjanstem") || heading.contains("tjanstep");
    return official || heading.contains("forvaltning")
        ? AttendanceRole.OFFICIAL
        : AttendanceRole.OTHER;
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
