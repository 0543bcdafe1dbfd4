package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.protokollsok.parse.EntryReader.Kind;
import se.protokollsok.parse.EntryReader.Segment;
import se.protokollsok.parse.Pieces.Opening;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.AttendanceRole;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.source.SourceSpan;

/** Puts the entries of one list together from their segments. */
final class EntryGroup {
  private final Context context;
  private final Affiliations affiliations;
  private final List<Entry> done = new ArrayList<>();
  private final List<Entry> open = new ArrayList<>();
  private Optional<String> leadingPlace = Optional.empty();
  private Optional<String> leadingTitle = Optional.empty();
  private Optional<String> leadingParty = Optional.empty();

  EntryGroup(Context context, Affiliations affiliations) {
    this.context = context;
    this.affiliations = affiliations;
  }

  /**
   * What the list's heading says of all its entries.
   *
   * @param list which list
   * @param role in which capacity; empty if it does not tell
   * @param remote whether all attend by video link
   * @param parties whether parties are printed in it, so that its persons are elected
   */
  record Context(
      AttendanceList list, Optional<AttendanceRole> role, boolean remote, boolean parties) {
    private boolean elected() {
      return role.map(it -> it != AttendanceRole.OFFICIAL && it != AttendanceRole.OTHER)
          .orElse(parties);
    }
  }

  /** Where a piece of a line stands in the source. */
  interface Places {
    SourceSpan of(int begin, int end);
  }

  /** Adds the segments of a line. */
  void add(List<Segment> segments, Places places) {
    boolean titlesFirst = !segments.isEmpty() && segments.getFirst().kind() == Kind.TITLE;
    Kind before = Kind.REMARK;
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      Kind next = i + 1 < segments.size() ? segments.get(i + 1).kind() : Kind.REMARK;
      if (titlesFirst && segment.kind() == Kind.TITLE && next == Kind.PERSON) {
        close();
      }
      add(segment, before, places);
      before = segment.kind();
    }
  }

  /** Ends the entries so far; a place over them stays. */
  void endEntries() {
    close();
  }

  /** Ends a line: what follows belongs to other persons. */
  void endLine() {
    close();
    leadingPlace = Optional.empty();
    leadingTitle = Optional.empty();
    leadingParty = Optional.empty();
  }

  /** A place over the persons of the lines below. */
  void under(String place) {
    leadingPlace = Optional.of(place);
  }

  /** The last person, if they may be told more of on a line of its own. */
  private Optional<Entry> last() {
    return done.isEmpty() ? Optional.empty() : Optional.of(done.getLast());
  }

  /** Adds what a line without a name says of the last person: a place or a title below the name. */
  void addBelow(List<Segment> segments) {
    last().ifPresent(entry -> segments.forEach(entry::tellBelow));
  }

  /** Whether nothing is known of the last person but the name. */
  boolean lastIsBare() {
    return last().filter(it -> !it.affiliated && it.about.isEmpty()).isPresent();
  }

  boolean isEmpty() {
    return done.isEmpty() && open.isEmpty();
  }

  List<Attendance> finish() {
    close();
    return done.stream().flatMap(entry -> entry.attendance().stream()).toList();
  }

  private void add(Segment segment, Kind before, Places places) {
    if (segment.kind() == Kind.PERSON) {
      if (segment.opening() == Opening.ENTRY || open.stream().anyMatch(it -> it.affiliated)) {
        close();
      }
      open.add(new Entry(segment, places));
      leadingTitle.ifPresent(open.getLast().about::add);
      leadingTitle = Optional.empty();
    } else if (open.isEmpty()) {
      switch (segment.kind()) {
        case AFFILIATION -> leadingPlace = Optional.of(segment.text());
        case TITLE, ROLE -> leadingTitle = Optional.of(segment.text());
        case PARTY -> leadingParty = Optional.of(segment.text());
        case PERSON, CODE, REPLACED, REPLACED_BY, AWAY, REMARK -> {}
      }
    } else {
      if (segment.kind() == Kind.AFFILIATION) {
        open.stream().filter(it -> it.party.isEmpty()).forEach(it -> it.affiliate(segment));
      }
      open.getLast().tell(segment, before);
    }
  }

  private void close() {
    for (Entry entry : open) {
      entry.party = entry.party.or(() -> leadingParty);
      leadingPlace.filter(place -> !entry.affiliated).ifPresent(entry.about::add);
      done.add(entry);
    }
    open.clear();
  }

  /** A name with what is known of it so far. */
  private final class Entry {
    private final String name;
    private final Places places;
    private final int begin;
    private int end;
    private Remarks remarks;
    private final List<String> about = new ArrayList<>();
    private boolean affiliated;
    private Optional<String> party = Optional.empty();
    private Optional<AttendanceRole> role = Optional.empty();
    private Optional<String> replaced = Optional.empty();
    private Optional<String> replacedParty = Optional.empty();
    private Optional<String> replacedBy = Optional.empty();
    private boolean away;

    Entry(Segment name, Places places) {
      this.name = name.text();
      this.places = places;
      this.begin = name.begin();
      this.end = name.end();
      this.remarks = name.remarks();
    }

    void affiliate(Segment segment) {
      if (!affiliated) {
        about.add(segment.text());
        affiliated = true;
        end = Math.max(end, segment.end());
      }
    }

    /** Takes in a segment behind the name. */
    void tell(Segment segment, Kind before) {
      end = Math.max(end, segment.end());
      remarks = remarks.and(segment.remarks());
      boolean ofReplaced = before == Kind.REPLACED || before == Kind.REPLACED_BY;
      switch (segment.kind()) {
        case PARTY -> party(segment.text(), ofReplaced);
        case CODE -> code(segment, ofReplaced);
        case AFFILIATION -> affiliate(segment);
        case TITLE -> title(segment.text());
        case ROLE -> role = Capacity.role(segment.text());
        case REPLACED -> replaced = Optional.of(segment.text());
        case REPLACED_BY -> replacedBy = Optional.of(segment.text());
        case AWAY -> away = true;
        case PERSON, REMARK -> {}
      }
    }

    /** Takes in a segment of a line below: the span stays on the line of the name. */
    void tellBelow(Segment segment) {
      int own = end;
      tell(segment, Kind.REMARK);
      end = own;
    }

    /** "VD på Lind Bygg" names an affiliation too. */
    private void title(String text) {
      PersonMention told = affiliations.apply(PersonMention.of(name), text);
      about.add(text);
      affiliated |= told.municipality().isPresent() || told.affiliation().isPresent();
    }

    private void party(String code, boolean ofReplaced) {
      if (ofReplaced) {
        replacedParty = Optional.of(code);
      } else {
        party = party.or(() -> Optional.of(code));
      }
    }

    /** Local parties have codes of their own; but nobody but the elected has one. */
    private void code(Segment segment, boolean ofReplaced) {
      if (context.elected() || ofReplaced) {
        party(segment.text(), ofReplaced);
      } else {
        affiliate(segment);
      }
    }

    List<Attendance> attendance() {
      SourceSpan span = places.of(begin, end);
      List<Attendance> entries = new ArrayList<>();
      AttendanceList list = away ? AttendanceList.ABSENT : context.list();
      boolean there = list == AttendanceList.PRESENT;
      PersonMention person = mention();
      entries.add(
          new Attendance(
              list,
              person,
              there ? role() : Optional.empty(),
              remarks.remote() || context.remote(),
              remarks.arrived(),
              remarks.left(),
              replaced,
              remarks.paragraphs(),
              remarks.recused(),
              span));
      replaced.ifPresent(
          it ->
              entries.add(Attendance.of(AttendanceList.ABSENT, elected(it, replacedParty), span)));
      replacedBy.ifPresent(it -> entries.add(substitute(it, span)));
      return entries;
    }

    /** Who replaces somebody whom the protocol names first. */
    private Attendance substitute(String substitute, SourceSpan span) {
      return new Attendance(
          AttendanceList.PRESENT,
          elected(substitute, replacedParty),
          Optional.of(AttendanceRole.SERVING_SUBSTITUTE),
          false,
          Optional.empty(),
          Optional.empty(),
          Optional.of(name),
          Optional.empty(),
          Optional.empty(),
          span);
    }

    private static PersonMention elected(String name, Optional<String> party) {
      return new PersonMention(name, Optional.empty(), Optional.empty(), party, Optional.empty());
    }

    private PersonMention mention() {
      PersonMention mention = elected(name, party);
      for (String text : about) {
        boolean words = context.role().isPresent() && Character.isLowerCase(text.charAt(0));
        mention =
            words && mention.title().isEmpty() && !affiliations.isAffiliation(text)
                ? titled(mention, text)
                : affiliations.apply(mention, text);
      }
      return mention;
    }

    private static PersonMention titled(PersonMention mention, String title) {
      return new PersonMention(
          mention.name(),
          mention.municipality(),
          mention.affiliation(),
          mention.party(),
          Optional.of(title));
    }

    private Optional<AttendanceRole> role() {
      if (replaced.isPresent()) {
        return Optional.of(AttendanceRole.SERVING_SUBSTITUTE);
      }
      if (role.isPresent() || context.role().isPresent()) {
        return role.or(context::role);
      }
      AttendanceRole unnamed = party.isPresent() ? AttendanceRole.MEMBER : AttendanceRole.OTHER;
      return context.parties() ? Optional.of(unnamed) : Optional.empty();
    }
  }
}
