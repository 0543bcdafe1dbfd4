package se.protokollsok.index;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.protokollsok.analysis.Tier;
import se.protokollsok.protocol.AttendanceList;

/** The names of the index fields that searching needs. */
public final class Fields {
  /** What a document is: {@link #HIT}, {@link #PROTOCOL} or {@link #STATE}. */
  public static final String TYPE = "type";

  /** An item or a head. */
  public static final String HIT = "hit";

  /** A whole protocol, stored. */
  public static final String PROTOCOL = "protocol";

  /** What holds across protocols, stored. */
  public static final String STATE = "state";

  /** The protocol's id: term, stored, doc value. */
  public static final String ID = "id";

  /** The item's key: term, stored. */
  public static final String KEY = "key";

  /** The item's place in the protocol, the head's is 0: doc value. */
  public static final String PLACE = "place";

  /** Whether it is a head: {@link #YES}. */
  public static final String HEAD = "head";

  /** The term of a field that only says yes. */
  public static final String YES = "yes";

  /** Day of the meeting, in days since 1970: point, doc value. */
  public static final String DATE = "date";

  /** Words for the date: "2025", "2025-12-12", "december". */
  public static final String WHEN = "when";

  /** Days and periods an item's text names, in days since 1970: range. */
  public static final String NAMED_DAYS = "namedDays";

  /** The numbers an item's text names with a paragraph sign: "25" of "§ 25". */
  public static final String NAMED_PARAGRAPHS = "namedParagraphs";

  /** Facet: municipalities an item concerns. */
  public static final String MUNICIPALITY = "municipality";

  /** Municipalities whose people a head lists, for questions about attendance. */
  public static final String HEAD_MUNICIPALITY = "headMunicipality";

  /** Facet: year. */
  public static final String YEAR = "year";

  /** Facet: person ids. */
  public static final String PERSON = "person";

  /** Facet under roles: {@code role|personId}. */
  public static final String PERSON_ROLE = "personRole";

  /** Ids of those who were at the meeting. */
  public static final String ATTENDED = "attended";

  /** Facet: labels of decision kinds. */
  public static final String DECISION = "decision";

  /** Whether it decides more than to take note: {@link #YES}. */
  public static final String DECIDES = "decides";

  /** Whether it settles the matter: approves, refuses, elects or funds; {@link #YES}. */
  public static final String SETTLES = "settles";

  /** Whether it names an amount of money: {@link #YES}. */
  public static final String AMOUNT = "amount";

  /** Facet: body. */
  public static final String BODY = "body";

  /** Facet: organisation. */
  public static final String ORGANISATION = "organisation";

  /** The item's number: "179". */
  public static final String NUMBER = "number";

  /**
   * The case number in normal form, with its letters and without; see {@link FileNumbers#normal}.
   */
  public static final String FILE_NUMBER = "fileNumber";

  /** Lists a head has, by name of {@link AttendanceList}. */
  public static final String LISTS = "lists";

  /** Area: an item's title; a head's name of the meeting. */
  public static final String TITLE = "title";

  /** An item's title as it is written, if it is not too long to be suggested: doc value. */
  public static final String WRITTEN_TITLE = "writtenTitle";

  /** Area: the decisions. */
  public static final String DECISIONS = "decisions";

  /** Area: all paragraphs; of a head, what {@link HeadText} says. */
  public static final String TEXT = "text";

  /** Area: the body of an item's meeting, and the municipalities it concerns. */
  public static final String MEETING = "meeting";

  /** Area: the titles of the other steps of an item's matters. Its words are not in the item. */
  public static final String MATTER = "matter";

  /**
   * Area: what repaired words may have meant instead, for recall. Written in {@link #OTHER_TIERS}
   * only, and no part of any other area.
   */
  public static final String OTHER_READINGS = "otherReadings";

  /**
   * Area: what is printed in an item but not shown as its text, such as "Föredragande:". Found by
   * quoted words only: else every item would be found by its labels.
   */
  public static final String PRINTED = "printed";

  /** The tiers of {@link #OTHER_READINGS}: a word's own forms. */
  public static final Set<Tier> OTHER_TIERS =
      Collections.unmodifiableSet(
          EnumSet.of(Tier.SURFACE, Tier.STEM, Tier.FOLDED, Tier.FOLDED_STEM));

  /** Areas of a head: who stands in one of its lists. */
  public static String listed(AttendanceList list) {
    return "listed" + list.name();
  }

  static final String JSON = "json";
  static final String DIGEST = "digest";

  private Fields() {}
}
