package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

// IN HAND until 18:35 in clone "attendance" (all attendance layouts); do not edit, tell in your
// report.
/**
 * Takes one logical line of an attendance list apart into names, affiliations and titles.
 *
 * <p>Rule: "”Name, Municipality[ via Teams]” one a line, or two on a line without any separator …,
 * or one running paragraph."
 */
final class EntryReader {
  /** Comma, semicolon, column, and the dash or colon between a place and a name. */
  private static final Pattern SEPARATOR = Pattern.compile("[,;|\\t]|:(?= )| [-–—] ");

  private static final Pattern LEADING_AND = Pattern.compile("^(?:och|samt) ");
  private static final Pattern AND = Pattern.compile(" (?:och|samt|&) ");

  /** {@code via Teams Elin}: the remark ends an entry, the next one follows without separator. */
  private static final Pattern REMARK_THEN_NAME =
      Pattern.compile(
          "(?iU:\\b(?:via|på|genom) (?:teams|zoom|länk|lank|skype|distans)|\\)) (?=\\p{Lu})");

  /** {@code - Anna Lind}, {@code • Anna Lind}. */
  private static final Pattern BULLET = Pattern.compile("^(?:[-–•*·¢]\\s+|(?:och|samt)\\s+)");

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

  /** Whether beside an "och" stands a name: then it parts persons and no words of a title. */
  private static boolean holdsName(String text) {
    for (String side : AND.splitAsStream(text).toList()) {
      List<String> words = List.of(Remarks.in(side).text().split(" ", -1));
      int last = words.size();
      if (last >= 2
          && (Names.isName(words.subList(0, 2)) || Names.isName(words.subList(last - 2, last)))) {
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
    Matcher and = LEADING_AND.matcher(piece.text());
    Piece own = and.find() ? piece.sub(and.end(), piece.text().length()) : piece;
    if (!own.text().isEmpty()) {
      pieces.add(own);
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
    boolean named = segments.stream().anyMatch(it -> it.kind() == Kind.PERSON);
    Segment whole = new Segment(kind(text), text, remarks, piece.begin(), end);
    Optional<List<Segment>> parted =
        (named ? placeThenName(whole) : Optional.<List<Segment>>empty())
            .or(() -> whole.kind() == Kind.PERSON ? Optional.empty() : nameThenPlace(whole));
    segments.addAll(parted.orElse(List.of(whole)));
  }

  /** "Bastad Eva Alm": the place of the name before, then the next name. */
  private Optional<List<Segment>> placeThenName(Segment whole) {
    List<String> words = List.of(whole.text().split(" ", -1));
    for (int cut = words.size() - 2; cut > 0; cut--) {
      String place = String.join(" ", words.subList(0, cut));
      String name = String.join(" ", words.subList(cut, words.size()));
      boolean lower = words.subList(0, cut).stream().allMatch(it -> it.equals(lowerCase(it)));
      if ((lower || affiliations.isAffiliation(place)) && Names.isName(name)) {
        int at = Math.max(whole.begin(), whole.end() - name.length());
        return Optional.of(
            List.of(
                new Segment(Kind.AFFILIATION, place, Remarks.in(""), whole.begin(), at),
                new Segment(Kind.PERSON, name, whole.remarks(), at, whole.end())));
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
        int at = Math.min(whole.end(), whole.begin() + name.length());
        return Optional.of(
            List.of(
                new Segment(Kind.PERSON, name, whole.remarks(), whole.begin(), at),
                new Segment(Kind.AFFILIATION, place, Remarks.in(""), at, whole.end())));
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
   * "Carl Ek, Lind Bygg": where other names have their affiliation, two capitalised words at the
   * end are the last one's. "Anna Lind Bjuv": three words that no affiliation follows may hold one.
   */
  private List<Segment> resolve(List<Segment> segments) {
    boolean affiliated = segments.stream().anyMatch(it -> it.kind() == Kind.AFFILIATION);
    List<Segment> resolved = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      boolean last = i + 1 == segments.size();
      boolean afterName = i > 0 && segments.get(i - 1).kind() == Kind.PERSON;
      if (segment.kind() != Kind.PERSON) {
        resolved.add(segment);
      } else if (affiliated && afterName && last) {
        resolved.add(as(Kind.AFFILIATION, segment));
      } else if (last || segments.get(i + 1).kind() == Kind.PERSON) {
        resolved.addAll(nameThenPlace(segment).orElse(List.of(segment)));
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
