package se.protokollsok.parse;

import java.util.List;

/** The facts of a head that bear a label, with the phrases the label is printed as. */
enum HeadLabel {
  /** When and where. */
  TIME_AND_PLACE(
      3,
      "tid och plats",
      "plats och tid",
      "tid plats",
      "plats tid",
      "tid och plats för sammanträde",
      "tid och plats för sammanträdet",
      "plats och tid för sammanträde",
      "plats och tid för sammanträdet",
      "plats och tid för",
      "datum tid och plats",
      "datum och plats",
      "plats och datum",
      "tid datum och plats",
      "plats datum och tid",
      "plats tid och datum",
      "plats och sammanträdestid",
      "plats och mötestid",
      "tid och lokal",
      "tid och mötesplats",
      "sammanträdestid och plats",
      "sammanträdets plats och tid",
      "mötets tid och plats"),
  /** Where. */
  PLACE(1, "plats", "lokal", "mötesplats", "sammanträdesplats", "möteslokal", "var"),
  /** When in the day. */
  TIME(
      1,
      "tid",
      "tidpunkt",
      "mötestid",
      "sammanträdestid",
      "klockan",
      "klockslag",
      "när",
      "tid för sammanträdet"),
  /** When it began. */
  START(1, "starttid", "mötet öppnas", "mötet öppnades", "start", "mötets början", "början"),
  /** When it ended. */
  END(1, "sluttid", "mötet avslutas", "mötet avslutades", "slut", "mötets slut", "avslut"),
  /** On which day. */
  DATE(
      1,
      "datum",
      "mötesdatum",
      "mötesdag",
      "sammanträdesdatum",
      "sammanträdesdag",
      "protokollsdatum",
      "dag",
      "datum och tid",
      "dag och tid",
      "tid och datum",
      "datum tid",
      "datum för sammanträdet",
      "datum för möte"),
  /** Which number the protocol bears. */
  NUMBER(
      1,
      "protokoll nr",
      "protokoll nummer",
      "protokollnummer",
      "protokollsnummer",
      "mötesnummer",
      "sammanträdesnummer",
      "möte nr",
      "nr",
      "nummer"),
  /** Who meets. */
  BODY(
      1,
      "organ",
      "mötesorgan",
      "beslutsorgan",
      "beslutande organ",
      "instans",
      "nämnd",
      "nämnd styrelse",
      "styrelse nämnd",
      "forum",
      "möte",
      "sammanträde",
      "möte med",
      "protokoll från",
      "minnesanteckningar från",
      "grupp",
      "nätverk"),
  /** Whose body it is. */
  ORGANISATION(1, "organisation", "förbund", "bolag", "kommun", "myndighet", "huvudman"),
  /** Who led the meeting. */
  CHAIR(
      1,
      "ordförande",
      "ordf",
      "mötesordförande",
      "ordförande för mötet",
      "mötets ordförande",
      "mötesledare",
      "sammankallande",
      "ordförande för dagen",
      "moderator",
      "ordförande vid mötet",
      "ordförande vid sammanträdet"),
  /** Who wrote the protocol. */
  SECRETARY(
      1,
      "sekreterare",
      "sekr",
      "mötessekreterare",
      "nämndsekreterare",
      "sekreterare för mötet",
      "mötets sekreterare",
      "vid protokollet",
      "vid protokollets förande",
      "vid pennan",
      "vid anteckningarna",
      "vid minnesanteckningarna",
      "vid tangenterna",
      "vid tangentbordet",
      "protokollförare",
      "protokollsförare",
      "antecknare",
      "anteckningar av",
      "antecknat av",
      "antecknades av",
      "protokoll fört av",
      "protokoll av",
      "protokollet fördes av",
      "protokollet fört av",
      "förde protokoll",
      "skrivet av",
      "nedtecknat av",
      "minnesanteckningar av"),
  /** Who approves the protocol. */
  VERIFIER(
      1,
      "protokolljusterare",
      "protokollsjusterare",
      "justerare",
      "justerande",
      "justeringsperson",
      "justeringspersoner",
      "justeringsman",
      "justeringsmän",
      "utses att justera",
      "utsedd att justera",
      "utsedda att justera",
      "till justerare",
      "val av justerare",
      "justeras",
      "justeras av",
      "justerat",
      "justerat av",
      "protokollet justeras",
      "protokollet justeras av",
      "justerat protokoll",
      "justering av protokoll",
      "att justera"),
  /** When and where the protocol is approved. */
  VERIFICATION(
      2,
      "plats och tid för justering",
      "tid och plats för justering",
      "justeringens plats och tid",
      "justeringens tid och plats",
      "justeringens plats",
      "justeringens tid",
      "justeringsdatum",
      "datum för justering",
      "justeringsdag",
      "justering"),
  /** Which paragraphs a formal protocol holds. */
  PARAGRAPHS(1, "paragrafer", "paragraf", "justerade paragrafer", "omfattar paragraferna"),
  /** A fact no one asks for here; it ends the one before. */
  OTHER(
      1,
      "diarienummer",
      "diarienr",
      "dnr",
      "underskrifter",
      "underskrift",
      "anslag bevis",
      "anslagsbevis",
      "bevis om anslag",
      "bevis",
      "anslagsdatum",
      "datum för anslags uppsättande",
      "datum för anslags nedtagande",
      "anslags uppsättande",
      "anslags nedtagande",
      "anslaget sätts upp",
      "förvaringsplats",
      "förvaringsplats för protokollet",
      "innehåll",
      "innehållsförteckning",
      "dagordning",
      "föredragningslista",
      "ärendelista",
      "ärenden",
      "ärende",
      "sida",
      "sidan",
      "handläggare",
      "upprättad av",
      "närvarande",
      "deltagare",
      "utdragsbestyrkande",
      "nästa möte",
      "kallelse",
      "sändlista",
      "distribution",
      "kopia till",
      "telefon",
      "besöksadress",
      "postadress",
      "epost",
      "webbplats",
      "org nr");

  private final int rows;

  /** An unmodifiable list. */
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> phrases;

  HeadLabel(int rows, String... phrases) {
    this.rows = rows;
    this.phrases = List.of(phrases);
  }

  /** How many lines its value may fill, at most, where nothing shows that it goes on. */
  int rows() {
    return rows;
  }

  List<String> phrases() {
    return phrases;
  }

  /** Whether its value is a person. */
  boolean isPerson() {
    return this == CHAIR || this == SECRETARY || this == VERIFIER;
  }

  /** Whether the word is so common that only a colon or a column makes it a label. */
  boolean needsMark() {
    return switch (this) {
      case BODY, ORGANISATION, NUMBER, START, END, OTHER -> true;
      case TIME_AND_PLACE, PLACE, TIME, DATE -> false;
      case CHAIR, SECRETARY, VERIFIER, VERIFICATION, PARAGRAPHS -> false;
    };
  }
}
