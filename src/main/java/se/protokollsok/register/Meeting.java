package se.protokollsok.register;

import java.util.stream.Stream;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.source.Sourced;

/**
 * Which meeting a file tells of, in slugs. A part that is not known is empty.
 *
 * @param organisation "familjen-helsingborg"
 * @param body "kommundirektorsmote"
 * @param date "2025-12-12"
 * @param number "9-2025"
 */
record Meeting(String organisation, String body, String date, String number) {
  private static final String SEPARATOR = "|";

  /** Returns the meeting; a file that is no protocol tells of none. */
  static Meeting of(Protocol protocol) {
    if (protocol.kind() != DocumentKind.PROTOCOL) {
      return new Meeting("", "", "", "");
    }
    Head head = protocol.head();
    return new Meeting(
        head.organisation().map(Sourced::value).map(Slug::of).orElse(""),
        head.body().map(Sourced::value).map(BodyName::canonical).map(Slug::of).orElse(""),
        head.date().map(date -> date.value().toString()).orElse(""),
        head.number().map(Sourced::value).map(Slug::of).orElse(""));
  }

  static Meeting parse(String text) {
    String[] parts = text.split("\\|", -1);
    return parts.length == 4
        ? new Meeting(parts[0], parts[1], parts[2], parts[3])
        : new Meeting("", "", "", "");
  }

  String text() {
    return String.join(SEPARATOR, organisation, body, date, number);
  }

  /** Whether day and body are known, so that it can give an address its name. */
  boolean isNamed() {
    return !date.isEmpty() && !body.isEmpty();
  }

  /** Returns the address it asks for: "2025-12-12-familjen-helsingborg-kommundirektorsmote". */
  String id() {
    return organisation.isEmpty()
        ? String.join("-", date, body)
        : String.join("-", date, organisation, body);
  }

  /** Whether nothing that both know is different. */
  boolean agreesWith(Meeting other) {
    return sameAddress(other) && agree(number, other.number);
  }

  /** Whether both would have the same address, as far as both know. */
  boolean sameAddress(Meeting other) {
    return agree(organisation, other.organisation)
        && agree(body, other.body)
        && agree(date, other.date);
  }

  /** Whether this is a named meeting, the same one, and not known to have another number. */
  boolean isSameMeeting(Meeting other) {
    return isNamed()
        && organisation.equals(other.organisation)
        && body.equals(other.body)
        && date.equals(other.date)
        && agree(number, other.number);
  }

  /** Whether this gives the address another name than the earlier reading did. */
  boolean changesAddressOf(Meeting earlier) {
    Meeting merged = merged(earlier);
    return merged.isNamed() && !merged.id().equals(earlier.isNamed() ? earlier.id() : "");
  }

  /** Returns this meeting; what it does not know is taken from an earlier reading. */
  Meeting merged(Meeting earlier) {
    return new Meeting(
        known(organisation, earlier.organisation),
        known(body, earlier.body),
        known(date, earlier.date),
        known(number, earlier.number));
  }

  private static String known(String now, String before) {
    return now.isEmpty() ? before : now;
  }

  private static boolean agree(String one, String other) {
    return Stream.of(one, other).anyMatch(String::isEmpty) || one.equals(other);
  }
}
