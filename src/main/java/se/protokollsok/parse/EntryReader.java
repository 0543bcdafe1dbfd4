package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.parse.Pieces.Opening;
import se.protokollsok.parse.Pieces.Piece;

/**
 * Takes one logical line of an attendance list apart: the one grammar of all layouts.
 *
 * <pre>
 *   line  = [place] entry*
 *   entry = name { party | title | role | place | remark | "ersätter" name [party] }
 * </pre>
 *
 * <p>What belongs to a name follows it behind a comma, in brackets, in a further column, or bare.
 * Rule: "”Name, Municipality[ via Teams]” one a line, or two on a line without any separator …, or
 * one running paragraph."
 */
final class EntryReader {
  /** {@code Lena Ek från Vingåkers kommun}: the word that leads to where one comes from. */
  private static final Pattern FROM = Pattern.compile(" (?:från|fran|frän|fr[åé]n|representerar) ");

  private static final int LONGEST = 150;
  private static final int MOST_NAME_WORDS = 6;

  private final Affiliations affiliations;

  EntryReader(Affiliations affiliations) {
    this.affiliations = affiliations;
  }

  /** What a segment is. */
  enum Kind {
    /** A name. */
    PERSON,
    /** A municipality, a firm. */
    AFFILIATION,
    /** "kommundirektör". */
    TITLE,
    /** "ersättare": a title that is a role as well. */
    ROLE,
    /** "M": certainly a party. */
    PARTY,
    /** "KIM", "EY": a local party or an affiliation. */
    CODE,
    /** The name of somebody whom the person before replaces. */
    REPLACED,
    /** The name of somebody who replaces the person before. */
    REPLACED_BY,
    /** "anmält förhinder": the person before was not there. */
    AWAY,
    /** Nothing but remarks. */
    REMARK
  }

  /**
   * A piece of an entry.
   *
   * @param kind what it is
   * @param text without remarks
   * @param remarks the remarks taken out of it
   * @param opening what stands in front of it
   * @param begin offset in the line
   * @param end one past its last character
   */
  record Segment(Kind kind, String text, Remarks remarks, Opening opening, int begin, int end) {
    private Segment as(Kind other) {
      return new Segment(other, text, remarks, opening, begin, end);
    }

    /** A part of it; the remarks stay with the part they are given to. */
    private Segment part(Kind kind, int from, int to, Remarks remarks) {
      String part = text.substring(from, to).strip();
      int at = Math.min(end, begin + from);
      int stop = to == text.length() ? end : Math.min(end, begin + to);
      return new Segment(kind, part, remarks, from == 0 ? opening : Opening.COMMA, at, stop);
    }
  }

  /** Returns the segments of a line in order. */
  List<Segment> read(String line) {
    List<Segment> segments = new ArrayList<>();
    Optional<Kind> awaited = Optional.empty();
    for (Piece piece : Pieces.of(line)) {
      awaited = classify(piece, awaited, segments);
    }
    return resolve(segments);
  }

  /** Adds a piece's segments; returns what the next name is if the piece ends in "ersätter". */
  private Optional<Kind> classify(Piece piece, Optional<Kind> awaited, List<Segment> into) {
    Remarks remarks = Remarks.in(piece.text());
    String text = remarks.text();
    Segment whole =
        new Segment(Kind.REMARK, text, remarks, piece.opening(), piece.begin(), piece.end());
    if (text.isEmpty() || text.length() > LONGEST || Capacity.isThere(text)) {
      into.add(new Segment(Kind.REMARK, "", remarks, piece.opening(), piece.begin(), piece.end()));
      return awaited;
    }
    if (Capacity.role(text).isPresent()) {
      into.addAll(plain(whole, into));
      return awaited;
    }
    Optional<Matcher> by = Capacity.replacedBy(text);
    Optional<Matcher> cue = by.or(() -> Capacity.replaces(text));
    Kind other = by.isPresent() ? Kind.REPLACED_BY : Kind.REPLACED;
    if (cue.isPresent() && leadsToName(text.substring(cue.get().end()))) {
      return replacement(whole, cue.get(), other, into);
    }
    Optional<Kind> substitution = awaited.or(() -> column(piece.opening()));
    if (substitution.isPresent() && Names.isName(text)) {
      into.add(whole.as(substitution.get()));
      return Optional.empty();
    }
    into.addAll(plain(whole, into));
    return awaited;
  }

  private static Optional<Kind> column(Opening opening) {
    return switch (opening) {
      case REPLACED -> Optional.of(Kind.REPLACED);
      case REPLACED_BY -> Optional.of(Kind.REPLACED_BY);
      case ENTRY, CELL, COMMA, AND, BRACKET -> Optional.empty();
    };
  }

  /** Whether a name follows, or nothing: then it stands in the next bracket or column. */
  private static boolean leadsToName(String text) {
    return text.isBlank() || nameEnd(text.strip()) > 0;
  }

  private Optional<Kind> replacement(
      Segment whole, Matcher cue, Kind other, List<Segment> segments) {
    if (!whole.text().substring(0, cue.start()).isBlank()) {
      segments.addAll(plain(whole.part(Kind.REMARK, 0, cue.start(), whole.remarks()), segments));
    } else {
      segments.add(whole.part(Kind.REMARK, 0, 0, whole.remarks()));
    }
    int from = cue.end();
    while (from < whole.text().length() && whole.text().charAt(from) == ' ') {
      from++;
    }
    if (from == whole.text().length()) {
      return Optional.of(other);
    }
    int to = from + nameEnd(whole.text().substring(from));
    segments.add(whole.part(other, from, to, Remarks.NONE));
    if (!whole.text().substring(to).isBlank()) {
      Segment rest = whole.part(Kind.REMARK, to, whole.text().length(), Remarks.NONE);
      segments.add(rest.as(kind(rest.text())));
    }
    return Optional.empty();
  }

  /**
   * Where the name a text begins with ends: as many name words as there are; 0 if there is none.
   */
  private static int nameEnd(String text) {
    List<String> words = List.of(text.split(" ", -1));
    int length = -1;
    int end = 0;
    for (int count = 1; count <= Math.min(MOST_NAME_WORDS, words.size()); count++) {
      length += words.get(count - 1).length() + 1;
      boolean code = count > 1 && Capacity.isParty(words.get(count - 1));
      if (code || !Names.isNamePart(words.get(count - 1))) {
        break;
      }
      if (Names.isName(words.subList(0, count))) {
        end = length;
      }
    }
    return end;
  }

  /** A piece without "ersätter". */
  private List<Segment> plain(Segment whole, List<Segment> before) {
    String text = whole.text();
    boolean named = before.stream().anyMatch(it -> it.kind() == Kind.PERSON);
    if (named && Capacity.isAway(text)) {
      return List.of(whole.as(Kind.AWAY));
    }
    if (named && Capacity.role(text).isPresent()) {
      return List.of(whole.as(Kind.ROLE));
    }
    boolean inside = whole.opening() == Opening.BRACKET;
    if (Capacity.isParty(text)
        || Capacity.isPartyName(text)
        || (inside && Capacity.isPartyInBrackets(text))) {
      return List.of(whole.as(Kind.PARTY));
    }
    if (inside || whole.opening() == Opening.CELL) {
      boolean code = Capacity.isCode(text) && !affiliations.isKnown(text);
      Kind kind = code && !Names.isRole(text) ? Kind.CODE : kind(text);
      boolean cell = named && kind == Kind.PERSON;
      return inside || cell
          ? List.of(whole.as(notPerson(kind)))
          : parted(whole.as(kind), named, false);
    }
    boolean afterParty = !before.isEmpty() && before.getLast().kind() == Kind.PARTY;
    return parted(whole.as(kind(text)), named, afterParty);
  }

  private static Kind notPerson(Kind kind) {
    return kind == Kind.PERSON ? Kind.AFFILIATION : kind;
  }

  private List<Segment> parted(Segment whole, boolean named, boolean afterParty) {
    return nameFromPlace(whole)
        .or(() -> afterParty ? otherWords(whole) : Optional.empty())
        .or(() -> named ? placeThenName(whole) : Optional.empty())
        .or(() -> whole.kind() == Kind.PERSON ? nameThenParty(whole) : nameThenPlace(whole))
        .or(() -> whole.kind() == Kind.PERSON ? Optional.empty() : nameAndTitle(whole))
        .orElse(List.of(whole));
  }

  /** "Lena Ek från Vingåkers kommun". */
  private static Optional<List<Segment>> nameFromPlace(Segment whole) {
    Matcher from = FROM.matcher(whole.text());
    if (!from.find() || !Names.isName(whole.text().substring(0, from.start()))) {
      return Optional.empty();
    }
    int end = whole.text().length();
    return Optional.of(
        List.of(
            whole.part(Kind.PERSON, 0, from.start(), whole.remarks()),
            whole.part(Kind.AFFILIATION, from.end(), end, Remarks.NONE)));
  }

  /** "Anna Lind SD": a party without brackets. */
  private static Optional<List<Segment>> nameThenParty(Segment whole) {
    int blank = whole.text().lastIndexOf(' ');
    boolean party =
        blank > 0
            && Capacity.isParty(whole.text().substring(blank + 1))
            && Names.isName(whole.text().substring(0, blank));
    return party
        ? Optional.of(
            List.of(
                whole.part(Kind.PERSON, 0, blank, whole.remarks()),
                whole.part(Kind.PARTY, blank + 1, whole.text().length(), Remarks.NONE)))
        : Optional.empty();
  }

  /** "Anna Lind (S) inkallad för Bo Ek (S)": whatever the words, the second one is replaced. */
  private static Optional<List<Segment>> otherWords(Segment whole) {
    String text = whole.text();
    int at = 0;
    while (at < text.length() && !Character.isUpperCase(text.charAt(at))) {
      at = text.indexOf(' ', at) + 1 > 0 ? text.indexOf(' ', at) + 1 : text.length();
    }
    boolean name = at > 0 && at < text.length() && Names.isName(text.substring(at));
    return name && !Names.holdsRole(text.substring(0, at - 1))
        ? Optional.of(List.of(whole.part(Kind.REPLACED, at, text.length(), whole.remarks())))
        : Optional.empty();
  }

  /** "Bastad Eva Alm": the place of the name before, then the next name. */
  private Optional<List<Segment>> placeThenName(Segment whole) {
    List<String> words = List.of(whole.text().split(" ", -1));
    for (int cut = words.size() - 2; cut > 0; cut--) {
      String place = String.join(" ", words.subList(0, cut));
      String name = String.join(" ", words.subList(cut, words.size()));
      boolean lower = words.subList(0, cut).stream().allMatch(it -> it.equals(lowerCase(it)));
      if ((lower || affiliations.isAffiliation(place)) && Names.isName(name)) {
        Kind kind = lower && Names.holdsRole(place) ? Kind.TITLE : Kind.AFFILIATION;
        int at = place.length();
        return Optional.of(
            List.of(
                whole.part(kind, 0, at, Remarks.NONE),
                whole.part(Kind.PERSON, at + 1, whole.text().length(), whole.remarks())));
      }
    }
    return Optional.empty();
  }

  /** "Anna Lind Bjuv", "Bo Ek Ängelholms kommun": a name and a place without a comma. */
  private Optional<List<Segment>> nameThenPlace(Segment whole) {
    if (affiliations.isKnown(whole.text())) {
      return Optional.empty();
    }
    List<String> words = List.of(whole.text().split(" ", -1));
    for (int cut = 2; cut < words.size(); cut++) {
      String name = String.join(" ", words.subList(0, cut));
      String place = String.join(" ", words.subList(cut, words.size()));
      if (Names.isName(name) && affiliations.isKnown(place)) {
        return Optional.of(
            List.of(
                whole.part(Kind.PERSON, 0, name.length(), whole.remarks()),
                whole.part(
                    Kind.AFFILIATION, name.length() + 1, whole.text().length(), Remarks.NONE)));
      }
    }
    return Optional.empty();
  }

  /** "Anna Lind kommundirektör", "ordförande Anna Lind": a name and a title without a comma. */
  private static Optional<List<Segment>> nameAndTitle(Segment whole) {
    String text = whole.text();
    int end = nameEnd(text);
    String behind = text.substring(end).strip();
    if (end > 0 && Names.isTitle(behind)) {
      return Optional.of(
          List.of(
              whole.part(Kind.PERSON, 0, end, whole.remarks()),
              whole.part(Kind.TITLE, end, text.length(), Remarks.NONE)));
    }
    for (int blank = text.indexOf(' ');
        end == 0 && blank > 0;
        blank = text.indexOf(' ', blank + 1)) {
      String title = text.substring(0, blank);
      boolean office = Names.isRole(title.substring(title.lastIndexOf(' ') + 1));
      if (office && Names.isName(text.substring(blank + 1))) {
        return Optional.of(
            List.of(
                whole.part(Kind.TITLE, 0, blank, Remarks.NONE),
                whole.part(Kind.PERSON, blank + 1, text.length(), whole.remarks())));
      }
    }
    return Optional.empty();
  }

  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private Kind kind(String text) {
    if (affiliations.isAffiliation(text)) {
      return Kind.AFFILIATION;
    }
    if (Names.isName(text)) {
      return Kind.PERSON;
    }
    return Names.holdsRole(text) ? Kind.TITLE : Kind.AFFILIATION;
  }

  static String withoutBrackets(String text) {
    int bracket = text.indexOf('(');
    return bracket > 0 ? text.substring(0, bracket).strip() : text;
  }

  /**
   * "Carl Ek, Lind Bygg": where other names have their affiliation, two capitalised words at the
   * end are the last one's. "Anna Lind Bjuv": three words that no affiliation follows may hold one.
   */
  private List<Segment> resolve(List<Segment> segments) {
    boolean named = false;
    boolean affiliated = false;
    List<Segment> resolved = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean last = i + 1 == segments.size();
      boolean afterName = i > 0 && segments.get(i - 1).kind() == Kind.PERSON;
      boolean opens = segment.opening() == Opening.ENTRY || segment.opening() == Opening.AND;
      if (segment.kind() != Kind.PERSON) {
        resolved.add(segment);
      } else if (affiliated && afterName && last && !opens) {
        resolved.add(segment.as(Kind.AFFILIATION));
      } else if (last || segments.get(i + 1).kind() == Kind.PERSON) {
        resolved.addAll(nameThenPlace(segment).orElse(List.of(segment)));
      } else {
        resolved.add(segment);
      }
      affiliated |= named && segment.kind() == Kind.AFFILIATION;
      named |= segment.kind() == Kind.PERSON;
    }
    return resolved;
  }
}
