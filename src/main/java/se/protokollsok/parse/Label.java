package se.protokollsok.parse;

import java.util.List;
import java.util.Optional;
import se.protokollsok.protocol.Section;

/** The words that open a part of a protocol, with the phrases they are printed as. */
enum Label {
  /** Who was there. */
  PRESENT(
      Place.ATTENDANCE,
      "närvarande",
      "närvarande tjänstepersoner",
      "närvarande ledamöter",
      "deltagare",
      "deltagande",
      "mötesdeltagare",
      "närvarolista"),
  /** Who was not. */
  ABSENT(
      Place.ATTENDANCE,
      "anmält förhinder",
      "anmälda förhinder",
      "anmäld frånvaro",
      "anmält frånvaro",
      "förhinder",
      "förhindrade",
      "frånvarande",
      "frånvarande ledamöter",
      "ej närvarande",
      "återbud"),
  /** Who was invited. */
  GUEST(
      Place.ATTENDANCE,
      "inbjudna gäster",
      "inbjuden gäst",
      "inbjudna",
      "gäster",
      "gäst",
      "adjungerade",
      "övriga deltagare",
      "övriga inbjudna"),
  /** The voting members of a formal meeting. */
  DECIDING(Place.ATTENDANCE, "beslutande", "beslutande ledamöter", "tjänstgörande"),
  /** Everybody else at a formal meeting. */
  OTHERS_PRESENT(Place.ATTENDANCE, "övriga närvarande", "även närvarande", "också närvarande"),
  /** When and where. */
  TIME_AND_PLACE(
      Place.HEAD,
      "tid och plats",
      "plats och tid",
      "tid plats",
      "plats tid",
      "tid och plats för sammanträde",
      "plats och tid för sammanträde",
      "plats och tid för",
      "datum tid och plats",
      "plats och sammanträdestid",
      "sammanträdestid och plats"),
  /** Where. */
  PLACE(Place.HEAD, "plats", "lokal", "mötesplats", "sammanträdesplats"),
  /** When in the day. */
  TIME(Place.HEAD, "tid", "tidpunkt", "mötestid", "sammanträdestid"),
  /** On which day. */
  DATE(Place.HEAD, "datum", "mötesdatum", "sammanträdesdatum", "sammanträdesdag", "datum och tid"),
  /** Who led the meeting. */
  CHAIR(Place.HEAD, "ordförande", "mötesordförande", "mötesledare"),
  /** Who wrote the protocol. */
  SECRETARY(
      Place.HEAD,
      "sekreterare",
      "mötessekreterare",
      "vid protokollet",
      "vid pennan",
      "protokollförare"),
  /** Who approves the protocol. */
  VERIFIER(
      Place.HEAD, "protokolljusterare", "justerare", "justerande", "utses att justera", "justeras"),
  /** When and where the protocol is approved. */
  VERIFICATION(
      Place.HEAD,
      "plats och tid för justering",
      "tid och plats för justering",
      "justeringens plats och tid",
      "justeringens tid och plats"),
  /** Which paragraphs a formal protocol holds. */
  PARAGRAPHS(Place.HEAD, "paragrafer", "paragraf"),
  /** A list of what follows. */
  CONTENTS(
      Place.HEAD,
      "innehåll",
      "innehållsförteckning",
      "dagordning",
      "föredragningslista",
      "ärendelista",
      "ärenden"),
  /** What the matter is about. */
  SUMMARY(
      Place.ITEM,
      Section.SUMMARY,
      "sammanfattning",
      "sammanfattning av ärendet",
      "ärendet",
      "bakgrund",
      "ärendebeskrivning",
      "beskrivning av ärendet",
      "ärendets beredning",
      "redogörelse",
      "diskussion"),
  /** Who presents the matter. */
  PRESENTERS(
      Place.ITEM,
      Section.PRESENTERS,
      "föredragande",
      "föredragare",
      "föredragande tjänsteperson",
      "föredragning",
      "föredras av"),
  /** What was decided. */
  DECISION(
      Place.ITEM,
      Section.DECISION,
      "beslut",
      "mötet beslutar",
      "mötet beslutade",
      "mötets beslut",
      "gruppen beslutar",
      "gruppens beslut",
      "beslutades",
      "överenskommelse",
      "mötet beslutar att"),
  /** The papers the decision rests on. */
  BASIS(
      Place.ITEM,
      Section.BASIS,
      "beslutsunderlag",
      "underlag",
      "underlag för beslut",
      "handlingar",
      "handlingar i ärendet"),
  /** What was proposed. */
  PROPOSAL(
      Place.ITEM,
      Section.PROPOSAL,
      "förslag till beslut",
      "förslag på beslut",
      "beslutsförslag",
      "yrkande",
      "yrkanden",
      "förvaltningens förslag",
      "förvaltningens förslag till beslut",
      "arbetsutskottets förslag till beslut",
      "ordförandens förslag till beslut",
      "förslag till beslut på sammanträdet"),
  /** How the decision came about. */
  PROCEDURE(
      Place.ITEM,
      Section.PROCEDURE,
      "beslutsgång",
      "propositionsordning",
      "votering",
      "voteringsresultat",
      "omröstning",
      "omröstningsresultat",
      "reservation",
      "reservationer",
      "protokollsanteckning",
      "särskilt yttrande",
      "jäv",
      "ajournering"),
  /** Who is told. */
  DISTRIBUTION(
      Place.ITEM,
      Section.DISTRIBUTION,
      "beslutet skickas till",
      "beslut skickas till",
      "beslutet expedieras till",
      "beslutet sänds till",
      "expedieras till",
      "expediering",
      "skickas till",
      "protokollsutdrag till",
      "kopia till",
      "beslutsexpediering");

  /** Where in a protocol a label stands. */
  enum Place {
    /** Opens an attendance list. */
    ATTENDANCE,
    /** Opens a fact of the head. */
    HEAD,
    /** Opens a part of an item. */
    ITEM
  }

  private final Place place;
  private final Optional<Section> section;

  /** An unmodifiable list. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> phrases;

  Label(Place place, String... phrases) {
    this.place = place;
    this.section = Optional.empty();
    this.phrases = List.of(phrases);
  }

  Label(Place place, Section section, String... phrases) {
    this.place = place;
    this.section = Optional.of(section);
    this.phrases = List.of(phrases);
  }

  Place place() {
    return place;
  }

  /** The part of an item it opens; empty for other labels. */
  Optional<Section> section() {
    return section;
  }

  List<String> phrases() {
    return phrases;
  }
}
