package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes one logical line of an attendance list apart into names, affiliations and titles.
 *
 * <p>Rule: "”Name, Municipality[ via Teams]” one a line, or two on a line without any separator …,
 * or one running paragraph."
 */
final class EntryReader {
  /** Comma, semicolon, column, and the dash or colon between a place and a name. */
  private static final Pattern SEPARATOR = Pattern.compile("[,;|\\t]|:(?= )| [-–—] ");

  private static final Pattern AND = Pattern.compile(" (?:och|samt|&) ");

  /** {@code via Teams Elin}: the remark ends an entry, the next one follows without separator. */
  private static final Pattern REMARK_THEN_NAME =
      Pattern.compile(
          "(?iU:\\b(?:via|på|genom) (?:teams|zoom|länk|lank|skype|distans)|\\(teams\\)) (?=\\p{Lu})");

  /** {@code - Anna Lind}, {@code • Anna Lind}. */
  private static final Pattern BULLET = Pattern.compile("^[-–•*·¢]\\s+");

  private static final int LONGEST = 150;

  private final Affiliations affiliations;

  EntryReader(Affiliations affiliations) {
    this.affiliations = affiliations;
  }

  /** What a segment is. */
  enum Kind {
    PERSON,
    AFFILIATION,
    TITLE,
    REMARK
  }

  /**
   * A piece of an entry.
   *
   * @param kind what it is
   * @param text without remarks
   * @param remarks the remarks taken out of it
   * @param begin offset in the line
   * @param end one past its last character
   */
  record Segment(Kind kind, String text, Remarks remarks, int begin, int end) {}

  private record Piece(String text, int begin) {
    Piece sub(int from, int to) {
      int begin = from;
      int end = to;
      while (begin < end && text.charAt(begin) == ' ') {
        begin++;
      }
      while (end > begin && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
        end--;
      }
      return new Piece(text.substring(begin, end), this.begin + begin);
    }
  }

  /** Returns the segments of a line in order. */
  List<Segment> read(String line) {
    Matcher bullet = BULLET.matcher(line);
    int from = bullet.find() ? bullet.end() : 0;
    List<Piece> pieces = new ArrayList<>();
    for (Piece part : split(new Piece(line, 0).sub(from, line.length()), SEPARATOR)) {
      for (Piece remarked : splitAfter(part)) {
        pieces.addAll(split(remarked, holdsName(remarked.text()) ? AND : SEPARATOR));
      }
    }
    List<Segment> segments = new ArrayList<>();
    pieces.forEach(piece -> classify(piece, segments));
    return resolve(segments);
  }

  private static boolean holdsName(String text) {
    for (String side : AND.splitAsStream(text).toList()) {
      String[] words = Remarks.in(side).text().split(" ", -1);
      int last = words.length;
      if (last >= 2 && Names.isName(List.of(words[last - 2], words[last - 1]))) {
        return true;
      }
    }
    return false;
  }

  private static List<Piece> split(Piece piece, Pattern separator) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = separator.matcher(piece.text());
    int from = 0;
    while (matcher.find()) {
      addUnlessEmpty(pieces, piece.sub(from, matcher.start()));
      from = matcher.end();
    }
    addUnlessEmpty(pieces, piece.sub(from, piece.text().length()));
    return pieces;
  }

  private static List<Piece> splitAfter(Piece piece) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = REMARK_THEN_NAME.matcher(piece.text());
    int from = 0;
    while (matcher.find()) {
      addUnlessEmpty(pieces, piece.sub(from, matcher.end()));
      from = matcher.end();
    }
    addUnlessEmpty(pieces, piece.sub(from, piece.text().length()));
    return pieces;
  }

  private static void addUnlessEmpty(List<Piece> pieces, Piece piece) {
    if (!piece.text().isEmpty()) {
      pieces.add(piece);
    }
  }

  private void classify(Piece piece, List<Segment> segments) {
    Remarks remarks = Remarks.in(piece.text());
    String text = remarks.text();
    int end = piece.begin() + piece.text().length();
    if (text.isEmpty() || text.length() > LONGEST) {
      segments.add(new Segment(Kind.REMARK, "", remarks, piece.begin(), end));
      return;
    }
    String[] words = text.split(" ");
    for (int cut = words.length - 2; cut > 0; cut--) {
      String place = String.join(" ", List.of(words).subList(0, cut));
      String name = String.join(" ", List.of(words).subList(cut, words.length));
      boolean placeFirst =
          segments.stream().anyMatch(it -> it.kind() == Kind.PERSON)
              && (affiliations.isAffiliation(place) || Character.isLowerCase(place.charAt(0)))
              && Names.isName(name);
      if (placeFirst) {
        int at = end - name.length();
        Remarks none = Remarks.in("");
        segments.add(
            new Segment(Kind.AFFILIATION, place, none, piece.begin(), Math.max(piece.begin(), at)));
        segments.add(new Segment(Kind.PERSON, name, remarks, Math.max(piece.begin(), at), end));
        return;
      }
    }
    segments.add(new Segment(kind(text), text, remarks, piece.begin(), end));
  }

  private Kind kind(String text) {
    if (affiliations.isAffiliation(text)) {
      return Kind.AFFILIATION;
    }
    if (Names.isName(withoutBrackets(text))) {
      return Kind.PERSON;
    }
    return Names.holdsRole(text) ? Kind.TITLE : Kind.AFFILIATION;
  }

  static String withoutBrackets(String text) {
    int bracket = text.indexOf('(');
    return bracket > 0 ? text.substring(0, bracket).strip() : text;
  }

  /**
   * "Carl Ek, Lind Bygg": where each other name has its affiliation, two capitalised words after a
   * name are one too, unless an affiliation of their own follows.
   */
  private List<Segment> resolve(List<Segment> segments) {
    boolean affiliated = segments.stream().anyMatch(it -> it.kind() == Kind.AFFILIATION);
    if (!affiliated) {
      return lastWordsAsPlace(segments);
    }
    List<Segment> resolved = new ArrayList<>(segments);
    for (int i = 1; i < resolved.size(); i++) {
      Segment segment = resolved.get(i);
      boolean afterName = resolved.get(i - 1).kind() == Kind.PERSON;
      boolean ownFollows = i + 1 < resolved.size() && resolved.get(i + 1).kind() != Kind.PERSON;
      boolean next = i + 1 < resolved.size();
      if (segment.kind() == Kind.PERSON && afterName && !ownFollows && !next) {
        resolved.set(i, as(Kind.AFFILIATION, segment));
      }
    }
    return resolved;
  }

  /** "Anna Lind Bjuv": a name and a municipality without a comma. */
  private List<Segment> lastWordsAsPlace(List<Segment> segments) {
    List<Segment> resolved = new ArrayList<>();
    for (Segment segment : segments) {
      String[] words = segment.text().split(" ");
      int cut = words.length;
      for (int i = 2; i < words.length && cut == words.length; i++) {
        String rest = String.join(" ", List.of(words).subList(i, words.length));
        cut = affiliations.isAffiliation(rest) ? i : cut;
      }
      String name = String.join(" ", List.of(words).subList(0, cut));
      if (cut < words.length && Names.isName(name)) {
        int middle = Math.min(segment.end(), segment.begin() + name.length());
        resolved.add(new Segment(Kind.PERSON, name, segment.remarks(), segment.begin(), middle));
        String rest = String.join(" ", List.of(words).subList(cut, words.length));
        Remarks none = Remarks.in("");
        resolved.add(new Segment(Kind.AFFILIATION, rest, none, middle, segment.end()));
      } else {
        resolved.add(segment);
      }
    }
    return resolved;
  }

  private static Segment as(Kind kind, Segment segment) {
    return new Segment(kind, segment.text(), segment.remarks(), segment.begin(), segment.end());
  }
}
