package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceRole;
import se.protokollsok.source.SourceSpan;

/**
 * Reads two lists side by side, each with a heading of its own, sometimes run together.
 *
 * <p>Rule: "Beslutande (Ledamöter, Tjänstgörande ersättare, ”X (M) ersätter Y (M)”), Övriga
 * närvarande (Ersättare, Tjänstemän)".
 */
final class ColumnPairs {
  /** The party code behind a name: {@code (M)}, {@code (SD)}, {@code (EY)}. */
  private static final Pattern CODE = Pattern.compile("\\([\\p{L}!]{1,10}\\)?");

  /** {@code ersätter}, {@code ersättare för}: the name behind it is of the same entry. */
  private static final Pattern REPLACED = Pattern.compile("(?:ersatter|for)\\s*$");

  /** {@code Anna -Karin}: a hyphen that a narrow column tore off. */
  private static final Pattern TORN_HYPHEN = Pattern.compile("(\\p{L}) ?- ?(?=\\p{Lu}\\p{Ll})");

  private static final Pattern COLUMN = Pattern.compile("\\t+|\\s{2,}|\\s*\\|\\s*");
  private static final int RIGHT_COLUMN = 20;
  private static final int MOST_NAME_WORDS = 4;

  private final Rubric columns;
  private final EntryReader reader;
  private final Affiliations affiliations;
  private final Sources sources;
  private final List<Draft> entries = new ArrayList<>();
  private Optional<Draft> left = Optional.empty();
  private Optional<Draft> right = Optional.empty();

  ColumnPairs(Rubric columns, Affiliations affiliations, Sources sources) {
    this.columns = columns;
    this.reader = new EntryReader(affiliations);
    this.affiliations = affiliations;
    this.sources = sources;
  }

  /** Returns the entries in printed order, left before right on each line. */
  List<Attendance> read(List<Line> lines) {
    lines.forEach(this::add);
    return entries.stream().flatMap(it -> finished(it).stream()).toList();
  }

  private List<Attendance> finished(Draft draft) {
    EntryGroup group =
        new EntryGroup(
            new EntryGroup.Context(columns.list(), draft.role, false, true), affiliations);
    String text = TORN_HYPHEN.matcher(draft.text).replaceAll("$1-");
    group.add(reader.read(text), (begin, end) -> draft.span);
    return group.finish();
  }

  /** An entry while it is put together from the lines of its column. */
  private static final class Draft {
    private final Optional<AttendanceRole> role;
    private final SourceSpan span;
    private final StringBuilder text;

    Draft(Optional<AttendanceRole> role, String text, SourceSpan span) {
      this.role = role;
      this.text = new StringBuilder(text);
      this.span = span;
    }

    /** Adds the words of a further line; after a gap they are a further part of the title. */
    void append(String more, boolean gap) {
      char last = text.charAt(text.length() - 1);
      boolean range = (last == '-' || last == '–') && Character.isDigit(more.charAt(0));
      if (!range) {
        text.append(gap && last != ',' ? ", " : " ");
      }
      text.append(more);
    }

    /**
     * Whether a name or title is not at its end: "2:e vice", "ersätter Johan", "planarkitekt §§".
     */
    boolean open() {
      String so = text.toString();
      Optional<Matcher> replaces = Capacity.replaces(so);
      if (replaces.isPresent()) {
        String who = so.substring(replaces.get().end());
        return who.indexOf('(') < 0 || who.indexOf(')') < 0;
      }
      return so.endsWith(",")
          || so.endsWith("§")
          || so.endsWith("-")
          || so.endsWith(" vice")
          || so.endsWith("biträdande")
          || so.endsWith("senior")
          || so.endsWith("tillförordnad");
    }
  }

  private void add(Line line) {
    Matcher gap = COLUMN.matcher(line.text());
    if (columns.right().isPresent() && gap.find()) {
      piece(line, 0, gap.start(), Optional.of(true));
      piece(line, gap.end(), line.text().length(), Optional.of(false));
      return;
    }
    Optional<Boolean> known =
        columns.right().isPresent() && line.indent() >= RIGHT_COLUMN
            ? Optional.of(false)
            : Optional.empty();
    int from = 0;
    for (int cut : cuts(line.text())) {
      piece(line, from, cut, known);
      from = cut;
    }
    piece(line, from, line.text().length(), from > 0 ? Optional.of(false) : known);
  }

  /** Adds a piece of a line to the left or right column, or where it fits. */
  private void piece(Line line, int from, int to, Optional<Boolean> leftSide) {
    String text = line.text().substring(from, to).strip().replaceAll("\\s+", " ");
    if (text.isEmpty()) {
      return;
    }
    if (!opensEntry(text)) {
      continuation(text, leftSide).ifPresent(entry -> entry.append(text, line.gap()));
      return;
    }
    boolean party = CODE.matcher(text).find();
    boolean toLeft = leftSide.orElseGet(() -> columns.holdsLeft(party));
    Optional<AttendanceRole> role = toLeft ? columns.left() : columns.right();
    int begin = line.begin() + from;
    Words words = Words.of(text, columns.right().isPresent());
    Draft entry = new Draft(role, words.own(), sources.of(begin, line.begin() + to));
    if (!words.foreign().isEmpty()) {
      right.ifPresent(it -> it.append(words.foreign(), false));
    }
    entries.add(entry);
    if (toLeft) {
      left = Optional.of(entry);
    } else {
      right = Optional.of(entry);
    }
  }

  private Optional<Draft> continuation(String text, Optional<Boolean> leftSide) {
    if (leftSide.isPresent()) {
      return leftSide.get() ? left : right;
    }
    boolean name = Character.isUpperCase(text.charAt(0)) && CODE.matcher(text).find();
    if (name && right.filter(Draft::open).isPresent()) {
      return right;
    }
    if (left.filter(Draft::open).isPresent()) {
      return left;
    }
    return right.filter(Draft::open).or(this::last);
  }

  private Optional<Draft> last() {
    return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
  }

  /**
   * The words of a piece of a line.
   *
   * @param own what belongs to the entry it opens
   * @param foreign what the narrow column on the right left behind it: "Henrik Ek (M)
   *     kommundirektör"
   */
  private record Words(String own, String foreign) {
    static Words of(String text, boolean twoColumns) {
      Matcher code = CODE.matcher(text);
      if (twoColumns && code.find() && code.end() + 1 < text.length()) {
        String after = text.substring(code.end() + 1);
        boolean remark =
            after.startsWith("ers")
                || after.startsWith("deltar")
                || after.startsWith("§")
                || after.startsWith("kl")
                || after.startsWith("fr")
                || after.startsWith("t.o.m")
                || after.startsWith("till")
                || after.startsWith("via")
                || after.startsWith("jäv");
        if (text.charAt(code.end()) == ' ' && Character.isLowerCase(after.charAt(0)) && !remark) {
          return new Words(text.substring(0, code.end()), after);
        }
      }
      return new Words(text, "");
    }
  }

  /** Whether the text begins with a name that a code, a comma or the end follows. */
  private static boolean opensEntry(String text) {
    int end = text.length();
    for (int i = 0; i < text.length() && end == text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '(' || unit == ',' || unit == '§') {
        end = i;
      }
    }
    String name = text.substring(0, end).strip();
    String joined = name.replaceAll(" -(?=\\p{Lu})", "-");
    return Names.isName(joined)
        || Names.isName(joined.replaceFirst("(?iU) (?:ersätter|deltar|via|från|till) .*", ""));
  }

  /** Where a second entry begins on a line whose columns ran together. */
  private static List<Integer> cuts(String text) {
    List<Integer> cuts = new ArrayList<>();
    Matcher code = CODE.matcher(text);
    int end = -1;
    while (code.find()) {
      if (end >= 0) {
        int name = nameBefore(text, code.start());
        boolean replaced = REPLACED.matcher(Fold.letters(text.substring(end, name))).find();
        if (name > end && name < code.start() && !replaced) {
          cuts.add(name);
        }
      }
      end = code.end();
    }
    if (cuts.isEmpty() && end > 0 && end + 1 < text.length() && text.charAt(end) == ' ') {
      String after = text.substring(end + 1);
      int comma = after.indexOf(',');
      if (Names.isName(comma < 0 ? after : after.substring(0, comma))) {
        cuts.add(end + 1);
      }
    }
    return cuts;
  }

  /** Where the name in front of an offset begins: as many name words as there are, at most four. */
  private static int nameBefore(String text, int offset) {
    int begin = offset;
    int at = offset;
    for (int count = 0; count < MOST_NAME_WORDS && at > 0; count++) {
      int end = at;
      while (end > 0 && text.charAt(end - 1) == ' ') {
        end--;
      }
      int start = text.lastIndexOf(' ', end - 1) + 1;
      if (end <= start || !Names.isNameWord(text.substring(start, end))) {
        break;
      }
      begin = start;
      at = start;
    }
    return begin;
  }
}
