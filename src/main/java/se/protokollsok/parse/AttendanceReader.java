package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.parse.EntryReader.Kind;
import se.protokollsok.parse.EntryReader.Segment;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.PersonMention;

// IN HAND until 18:35 in clone "attendance" (all attendance layouts); do not edit, tell in your
// report.
/** Reads the attendance lists of a cooperation protocol. */
final class AttendanceReader {
  /** {@code Anna Lind (M)}, {@code Bo Ek (Bjuv)}. */
  private static final Pattern BRACKETS = Pattern.compile("^([^(]++)\\(([^)]{1,60})\\)\\s*$");

  private static final Pattern COLUMNS = Pattern.compile("\\t| {2,}");
  private static final Pattern WORD_GAP = Pattern.compile("\\S(\\s+)");
  private static final Pattern PARTY = Pattern.compile("\\p{Lu}{1,3}|Fi");
  private static final int SENTENCE_WORDS = 8;
  private static final int MOST_LINES = 400;

  private final EntryReader entries;
  private final Affiliations affiliations;
  private final Sources sources;

  AttendanceReader(Affiliations affiliations, Sources sources) {
    this.entries = new EntryReader(affiliations);
    this.affiliations = affiliations;
    this.sources = sources;
  }

  /** Returns the entries of all lists found in the lines of a head, in printed order. */
  List<Attendance> read(List<Line> head) {
    List<Attendance> attendance = new ArrayList<>();
    int i = 0;
    while (i < head.size()) {
      Optional<Labels.Found> label = head.get(i).label();
      Optional<AttendanceList> list = label.flatMap(found -> list(found.label()));
      int from = i++;
      if (list.isEmpty()) {
        continue;
      }
      while (i < head.size() && i - from < MOST_LINES && head.get(i).label().isEmpty()) {
        i++;
      }
      List<Line> block = new ArrayList<>();
      Line first = head.get(from);
      int rest = label.orElseThrow().rest();
      if (rest < first.text().length()) {
        block.add(first.from(rest));
      }
      block.addAll(head.subList(from + 1, i));
      readBlock(list.get(), block, attendance);
    }
    return attendance;
  }

  private static Optional<AttendanceList> list(Label label) {
    return switch (label) {
      case PRESENT, DECIDING, OTHERS_PRESENT -> Optional.of(AttendanceList.PRESENT);
      case ABSENT -> Optional.of(AttendanceList.ABSENT);
      case GUEST -> Optional.of(AttendanceList.GUEST);
      case TIME_AND_PLACE,
          PLACE,
          TIME,
          DATE,
          CHAIR,
          SECRETARY,
          VERIFIER,
          VERIFICATION,
          PARAGRAPHS,
          CONTENTS,
          SUMMARY,
          PRESENTERS,
          DECISION,
          BASIS,
          PROPOSAL,
          PROCEDURE,
          DISTRIBUTION ->
          Optional.empty();
    };
  }

  private void readBlock(AttendanceList list, List<Line> block, List<Attendance> into) {
    int i = 0;
    while (i < block.size()) {
      List<Line> logical = new ArrayList<>(List.of(block.get(i++)));
      while (i < block.size() && continues(logical.getLast(), block.get(i))) {
        logical.add(block.get(i++));
      }
      Passage line = Passage.of(logical);
      List<Segment> segments = entries.read(columns(logical, line));
      boolean named = segments.stream().anyMatch(segment -> segment.kind() == Kind.PERSON);
      if (!named && (logical.getFirst().gap() || isSentence(line.text()))) {
        return;
      }
      into.addAll(group(list, segments, line));
    }
  }

  /** Tabs and runs of blanks part columns; folded white space has lost them. */
  private static String columns(List<Line> lines, Passage folded) {
    if (lines.size() > 1 || !COLUMNS.matcher(lines.getFirst().text()).find()) {
      return folded.text();
    }
    StringBuilder text = new StringBuilder(folded.text());
    Matcher gap = WORD_GAP.matcher(lines.getFirst().text());
    int at = 0;
    while (gap.find()) {
      at = text.indexOf(" ", at);
      if (at < 0) {
        break;
      }
      if ((gap.group(1).length() > 1 || gap.group(1).equals("\t")) && text.charAt(at - 1) != ',') {
        text.setCharAt(at, '|');
      }
      at++;
    }
    return text.toString();
  }

  private static boolean isSentence(String text) {
    return text.split(" ").length >= SENTENCE_WORDS;
  }

  /** Whether a line belongs to the entry before: after a comma, in lower case, a lone word. */
  private boolean continues(Line line, Line next) {
    String before = line.text();
    if (before.endsWith(",") || before.endsWith(" och") || before.endsWith("-")) {
      return true;
    }
    String tail = before.substring(before.lastIndexOf(',') + 1).strip();
    String first = next.text().substring(0, Math.max(0, next.text().indexOf(',')));
    // "…, Båstad, Bertil / Ek, Bjuv": a name broken at the line's end.
    boolean broken = Names.isNameWord(tail) && Names.isNameWord(first);
    if (broken && !next.gap() && before.indexOf(',') > 0) {
      return true;
    }
    boolean loneWord = next.text().indexOf(' ') < 0 && !next.gap() && before.indexOf(',') > 0;
    return !next.gap() && (next.startsLower() || next.text().startsWith("(") || loneWord);
  }

  private List<Attendance> group(AttendanceList list, List<Segment> segments, Passage line) {
    Group group = new Group(list, line);
    segments.forEach(group::add);
    return group.finish();
  }

  /** Gives each affiliation to the names before it that have none. */
  private final class Group {
    private final AttendanceList list;
    private final Passage line;
    private final List<Entry> open = new ArrayList<>();
    private final List<Attendance> done = new ArrayList<>();
    private Optional<String> leading = Optional.empty();

    Group(AttendanceList list, Passage line) {
      this.list = list;
      this.line = line;
    }

    void add(Segment segment) {
      switch (segment.kind()) {
        case PERSON -> {
          if (open.stream().anyMatch(entry -> entry.affiliated)) {
            close();
          }
          open.add(new Entry(segment));
        }
        case AFFILIATION -> {
          if (open.isEmpty()) {
            leading = Optional.of(segment.text());
          }
          open.forEach(entry -> entry.affiliate(segment));
        }
        case TITLE, REMARK -> {
          if (!open.isEmpty()) {
            open.getLast().append(segment);
          }
        }
      }
    }

    private void close() {
      for (Entry entry : open) {
        leading.filter(place -> !entry.affiliated).ifPresent(entry::lead);
        done.add(entry.attendance(list, line));
      }
      open.clear();
    }

    List<Attendance> finish() {
      close();
      return done;
    }
  }

  /** A name with what is known of it so far. */
  private final class Entry {
    private final int begin;
    private int end;
    private PersonMention mention;
    private Remarks remarks;
    private boolean affiliated;

    Entry(Segment name) {
      this.begin = name.begin();
      this.end = name.end();
      this.remarks = name.remarks();
      this.mention = mention(name.text());
      this.affiliated = mention.municipality().isPresent() || mention.affiliation().isPresent();
    }

    private PersonMention mention(String text) {
      Matcher brackets = BRACKETS.matcher(text);
      if (!brackets.matches()) {
        return PersonMention.of(text);
      }
      String inside = brackets.group(2).strip();
      PersonMention bare = PersonMention.of(brackets.group(1).strip());
      if (!PARTY.matcher(inside).matches()) {
        return affiliations.apply(bare, inside);
      }
      return new PersonMention(
          bare.name(), Optional.empty(), Optional.empty(), Optional.of(inside), Optional.empty());
    }

    void affiliate(Segment segment) {
      append(segment);
      affiliated = true;
    }

    void lead(String place) {
      mention = affiliations.apply(mention, place);
    }

    void append(Segment segment) {
      mention = affiliations.apply(mention, segment.text());
      end = segment.end();
      Remarks more = segment.remarks();
      remarks =
          new Remarks(
              remarks.text(),
              remarks.remote() || more.remote(),
              remarks.arrived().or(more::arrived),
              remarks.left().or(more::left),
              remarks.paragraphs().or(more::paragraphs),
              remarks.recused().or(more::recused));
    }

    Attendance attendance(AttendanceList list, Passage line) {
      return new Attendance(
          list,
          mention,
          Optional.empty(),
          remarks.remote(),
          remarks.arrived(),
          remarks.left(),
          Optional.empty(),
          remarks.paragraphs(),
          remarks.recused(),
          sources.of(line.slice(begin, end)));
    }
  }
}
