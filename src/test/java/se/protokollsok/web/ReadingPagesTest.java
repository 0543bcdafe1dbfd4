package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages show of text that was read from images and repaired. */
class ReadingPagesTest {
  private static final String PROTOCOL = "/protokoll/" + Samples.id(Samples.SCANNED);
  private static final String CLEAN = "/protokoll/" + Samples.id(LocalDate.of(2025, 11, 14));
  private static final Pattern TAGS = Pattern.compile("<[^>]*>");
  private static final String FIX = "class=\"fix\"";

  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = new SampleServer("");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String html(String path) {
    return server.get(path).body();
  }

  /** What stands on the page, white space folded. */
  private static String text(String path) {
    return TAGS.matcher(html(path)).replaceAll("").replaceAll("[\\s\u00a0]+", " ");
  }

  @Test
  void itemSaysQuietlyThatItsTextWasRepaired() {
    String text = text(PROTOCOL + "/1");
    assertTrue(
        text.contains(
            "Inläst text, automatiskt rättad 4 rättade ord. Läskvalitet 97 %, mycket god."),
        text);
    assertTrue(text.contains("att göra en översyn rättad läsning"), text);
    assertTrue(text.contains("Lägre frånvaro efter ett förhör."), text);
    assertFalse(html(PROTOCOL + "/1").contains(FIX));
    assertFalse(text.contains("fr&amp;nvaro"), text);
  }

  @Test
  void itemWithoutRepairsOnAScannedPageOnlySaysThatItWasRead() {
    String text = text(PROTOCOL + "/3");
    assertTrue(text.contains("Inläst text Läskvalitet 88 %, god."), text);
    assertFalse(text.contains("rättad"), text);
    assertFalse(html(PROTOCOL + "/3").contains("Hur texten visas"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/0", "/1"})
  void digitalTextHasNoMark(String key) {
    String text = text(CLEAN + key);
    assertFalse(text.contains("Inläst") || text.contains("rättad"), text);
    assertFalse(text.contains("Så lästes sidorna"), text);
  }

  @Test
  void marksRepairedWordsOnDemandWithWhatWasReadAndHowSure() {
    String path = PROTOCOL + "/1?visa=rattade-ord";
    String text = text(path);
    assertTrue(
        text.contains(
            "Lägre frånvaro (lästes fr&amp;nvaro, 98 % säkert; kan också vara ”franvaro”) efter"
                + " ett förhör (lästes férhér, rättat av arkivarie)."),
        text);
    assertTrue(text.contains("En översyn (lästes dversyn, 71 % säkert) av stegar"), text);
    assertTrue(html(path).contains("<ins class=\"fix\">förhör</ins>"));
    assertTrue(html(path).contains("<del>férhér</del>"));
    assertTrue(text.contains("Rättade ord är understrukna."), text);
  }

  @Test
  void showsTheTextAsItWasReadBesideOnDemand() {
    String path = PROTOCOL + "/1?visa=som-last";
    String text = text(path);
    assertTrue(
        text.contains(
            "Lägre frånvaro efter ett förhör. Som det lästes: Lägre fr&amp;nvaro efter ett"
                + " férhér."),
        text);
    assertTrue(text.contains("Stegarna står kvar."), text);
    assertFalse(text.contains("Som det lästes: Stegarna"), text);
    assertTrue(text.contains("att göra en översyn Som det lästes: att göra en dversyn"), text);
    assertTrue(html(path).contains("class=\"body beside\""));
  }

  @Test
  void listEntriesKeepTheirRepairsInPlace() {
    assertTrue(
        text(PROTOCOL + "?visa=som-last").contains("Som det lästes: att göra en dversyn"),
        () -> text(PROTOCOL + "?visa=som-last"));
  }

  @ParameterizedTest
  @CsvSource({"rattade-ord, 1", "som-last, 2", "sidor, 0", "vad-som-helst, 0", "'', 0"})
  void saysWhichWayIsShown(String asked, int current) {
    String[] labels = {"Rättad text", "Visa rättade ord", "Visa texten som den lästes"};
    String body = html(PROTOCOL + "?visa=" + asked);
    for (int i = 0; i < labels.length; i++) {
      boolean marked = body.contains("aria-current=\"true\">" + labels[i] + "</a>");
      assertEquals(i == current, marked, labels[i]);
    }
  }

  @Test
  void protocolTellsOfItsPagesOneByOne() {
    String text = text(PROTOCOL);
    assertTrue(
        text.contains("Inläst text, automatiskt rättad 4 rättade ord. Läskvalitet 88–97 %, god."),
        text);
    assertTrue(
        text.contains(
            "Utan textSidan är en bild som inte gick att läsa.Läskvalitet –0 rättade ord"),
        text);
    assertTrue(
        text.contains("1Inläst med OCRTextlagret var sämre.Läskvalitet 97 %4 rättade ord"), text);
    assertTrue(html(PROTOCOL).contains("<details class=\"pages\">"));
    assertTrue(html(PROTOCOL + "?visa=sidor").contains("<details class=\"pages\" open>"));
    assertTrue(html(PROTOCOL).contains("id=\"sida-2\""));
  }

  @Test
  void headIsMarkedTooButHasNothingToChoose() {
    assertTrue(text(PROTOCOL + "/0").contains("Inläst text, automatiskt rättad"));
    assertFalse(html(PROTOCOL + "/0").contains("Hur texten visas"));
  }

  @Test
  void quotesSayThatTheyAreRepaired() {
    String hits = text("/?q=stegar&year=2022");
    assertTrue(hits.contains("att göra en översyn rättad läsning"), hits);
    assertFalse(text("/?q=stolpar&year=2022").contains("rättad läsning"));
    String json = html("/api/v1/search?q=stegar&year=2022");
    assertTrue(json.contains("\"text\":\"att göra en översyn\",\"repaired\":true}"), json);
    String protocol = html("/api/v1/protocols/" + Samples.id(Samples.SCANNED));
    assertTrue(protocol.contains("\"text\":\"att göra en översyn\",\"repaired\":true}"), protocol);
    assertTrue(protocol.contains("\"text\":\"att köpa stolpar\",\"repaired\":false}"), protocol);
  }

  @Test
  void archiveCountsPagesByHowTheyWereRead() {
    String text = text("/arkivet");
    assertTrue(
        text.contains("Digital textFilens egen text12 sidor80 %Läskvalitet 100 %0 rättade ord"),
        text);
    assertTrue(
        text.contains(
            "Inläst med OCRBilden av sidan, läst med OCR2 sidor13 %Läskvalitet 92 %4 rättade ord"),
        text);
    assertTrue(
        text.contains("Utan textEn bild som behöver OCR1 sidor7 %Läskvalitet –0 rättade ord"),
        text);
    String html = html("/arkivet");
    assertTrue(html.contains("<rect class=\"fill\" width=\"26\""), html);
    assertTrue(html.contains("href=\"" + PROTOCOL + "?visa=sidor#sida-3\""), html);
  }

  @Test
  void allFilesReadWithDoubtCanBeReached() {
    assertTrue(text("/arkivet/lasning").contains("1 fil som lästs ur bild"));
    for (String page : new String[] {"2", "0", "x", "99999999"}) {
      assertEquals(404, server.get("/arkivet/lasning?page=" + page).statusCode(), page);
    }
  }
}
