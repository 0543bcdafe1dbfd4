package se.protokollsok.web;

import java.time.LocalDate;
import java.util.List;
import se.protokollsok.search.Resolution;

/** Every type of page in every state a reader may meet, of the samples. */
final class PageStates {
  private static final String PROTOCOL = "/protokoll/" + Samples.id(LocalDate.of(2025, 11, 14));
  private static final String SCANNED = "/protokoll/" + Samples.id(Samples.SCANNED);

  /** Chips of several sorts, a note of what is missing, several pages. */
  static final String FILTERED =
      "/?q=v%C3%A4xel&year=2025&municipality=Klippan&hide=information&size=2";

  /** An answer card. */
  static final String ANSWERED = "/?q=v%C3%A4xel?";

  /** A word taken for another, one the archive has not, other words, filters and places. */
  static final String CORRECTED = "/?q=v%C3%A4ksel";

  static final String ITEM = PROTOCOL + "/1";

  /** Those that are pages; errors are apart. */
  static final List<String> PAGES =
      List.of(
          "/",
          "/?q=v%C3%A4xel",
          "/?q=v",
          ANSWERED,
          CORRECTED,
          FILTERED,
          "/?q=finnsinte&municipality=Klippan",
          "/?q=badvatten&explain=true",
          PROTOCOL,
          PROTOCOL + "/0",
          ITEM,
          ITEM + "?q=v%C3%A4xel",
          ITEM + "/utdrag",
          PROTOCOL + "/3",
          SCANNED,
          SCANNED + "?visa=rattade-ord",
          SCANNED + "?visa=sidor",
          SCANNED + "/1",
          SCANNED + "/1?visa=rattade-ord",
          SCANNED + "/1?visa=som-last",
          "/moten",
          "/moten?year=2024&body=Kommundirekt%C3%B6rsm%C3%B6te",
          "/narvaro",
          "/narvaro?body=finns-inte",
          "/arkivet",
          "/arkivet/lasning",
          "/hjalp",
          "/lankar?q=v%C3%A4xel&site=intranat.exempel.se",
          "/uppdrag",
          "/uppdrag?person=britta-ekdahl&status=followed-up",
          "/arenden",
          "/arenden?q=finnsinte",
          "/arende/cykelvagar",
          "/kommun/klippan",
          "/kommun/haabo",
          "/person/britta-ekdahl",
          "/person/signe-lagerback",
          "/tillganglighet",
          "/embed",
          "/embed?municipality=Klippan&title=Senaste+om+Klippan&theme=auto",
          "/embed?q=finnsinte&show=list");

  /** Those that tell of an error. */
  static final List<String> ERRORS =
      List.of(
          "/?year=snart",
          "/finns-inte",
          "/kommun/klipan",
          "/protokoll/borttaget",
          "/protokoll/" + Samples.id(LocalDate.of(2025, 9, 5)) + "/original",
          "/?q=krasch");

  private PageStates() {}

  /** Returns a server that has them all. */
  static SampleServer server() {
    SampleServer server =
        new SampleServer(
            new WebSettings("127.0.0.1", 0, "")
                .withStatement(() -> Statement.parse(StatementTest.WHOLE)),
            new SamplePictures());
    server.engine().answerWith(AnswerCardTest.ANSWER);
    server.engine().put("borttaget", new Resolution.Gone("borttaget"));
    return server;
  }
}
