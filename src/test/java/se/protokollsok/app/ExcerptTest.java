package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.archive.Hasher;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.store.DataDirectory;
import se.protokollsok.web.WebServer;
import se.protokollsok.web.WebSettings;

/** The excerpt of an item of a formal protocol, as page and as PDF, over HTTP. */
class ExcerptTest {
  private static final int LONG = 90;
  private static final String ITEM = "/protokoll/2024-03-12-bjuvs-kommun-kommunstyrelsen/41";
  private static final String ADDRESS = "http://protokoll.exempel.test";
  private static final String PAPER =
      """
      Bjuvs kommun
      Kommunstyrelsen
      Sammanträdesprotokoll
      Sammanträdesdatum 2024-03-12

      Plats och tid: Kommunhuset i Bjuv, kl. 13.00-15.30

      Beslutande
      Nora Provberg (S), ordförande
      Sixten Testgren (M)
      Maj Exempeldotter (C)

      Övriga närvarande
      Alva Påhittsson, sekreterare

      Justerare: Sixten Testgren
      Paragrafer 40-41

      § 40 Dnr KS 2024/00040
      Öppnande

      Beslut
      Kommunstyrelsen beslutar att öppna mötet.

      § 41 Dnr KS 2024/00041
      Åtgärder för öppna ängar i Ängelholm och Höganäs

      Beslut
      Kommunstyrelsen beslutar
      att avsätta 75 000 kr för åtgärderna
      att uppdra åt kommundirektören att återkomma

      Sammanfattning
      Ring 042-10 50 00 eller skriv till anna.prov@exempel.se om ärendet. Den sökande är 850712-1234.

      """;

  @TempDir static Path temp;
  private static LuceneSearchEngine engine;
  private static WebServer server;
  private static HttpClient client;
  private static String hash;

  @BeforeAll
  static void start() throws IOException {
    ProtocolFolder archive = new ProtocolFolder(Files.createDirectory(temp.resolve("arkiv")));
    StringBuilder text = new StringBuilder(PAPER);
    for (int i = 1; i <= LONG; i++) {
      text.append("Stycke ").append(i);
      text.append(" handlar om hur ängarna hålls öppna, vem som slår dem och när det sker.\n\n");
    }
    hash = Hasher.sha256(archive.write("ks.txt", text.toString())).hex();
    Path data = temp.resolve("data");
    CommandRun.of("index", archive.root(), "--data", data).hasCode(0);
    engine = LuceneSearchEngine.open(DataDirectory.index(data));
    server =
        WebServer.start(engine, new ArchiveOriginals(data), new WebSettings("127.0.0.1", 0, "/"));
    client = HttpClient.newHttpClient();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
    engine.close();
  }

  private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
  }

  private static String html(String path) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = get(path);
    assertEquals(200, answer.statusCode(), path);
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String words(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
  }

  @Test
  void pageHoldsAllThatProvesTheItem() throws Exception {
    String page = html(ITEM + "/utdrag");
    for (String words :
        List.of(
            "<html lang=\"sv\">",
            "§ 41 Åtgärder för öppna ängar i Ängelholm och Höganäs</h1>",
            "Bjuvs kommun",
            "Kommunstyrelsen 12 mars 2024",
            "Kommunhuset i Bjuv",
            "kl. 13:00–15:30",
            "Nora Provberg (S)",
            "Maj Exempeldotter (C)",
            "Justerare:</span> Sixten Testgren",
            "att avsätta 75 000 kr för åtgärderna",
            "att uppdra åt kommundirektören att återkomma",
            "Stycke " + LONG,
            "127.0.0.1:" + server.port() + ITEM + "</a>",
            hash,
            "Originalfilen är protokollet.")) {
      assertTrue(page.contains(words), () -> words + " is not in " + page);
    }
    assertFalse(page.contains("<script") || page.contains("Huvudmeny") || page.contains("<form"));
    assertFalse(page.contains("Öppnande"));
    assertTrue(html(ITEM).contains("href=\"" + ITEM + "/utdrag.pdf\""));
  }

  @Test
  void pdfIsTaggedSelectableAndTellsItsLanguageAndTitle() throws Exception {
    HttpResponse<byte[]> answer = get(ITEM + "/utdrag.pdf");
    assertEquals("application/pdf", answer.headers().firstValue("Content-Type").orElse(""));
    assertEquals(
        "inline; filename=\"protokollsutdrag-2024-03-12-bjuvs-kommun-kommunstyrelsen-41.pdf\";"
            + " filename*=UTF-8''protokollsutdrag-2024-03-12-bjuvs-kommun-kommunstyrelsen-41.pdf",
        answer.headers().firstValue("Content-Disposition").orElse(""));
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      assertEquals("sv", pdf.getDocumentCatalog().getLanguage());
      assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked());
      assertTrue(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle());
      assertEquals(
          "Protokollsutdrag: § 41 Åtgärder för öppna ängar i Ängelholm och Höganäs,"
              + " Kommunstyrelsen 12 mars 2024",
          pdf.getDocumentInformation().getTitle());
      List<String> tags = new ArrayList<>();
      tags(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
      assertTrue(tags.containsAll(List.of("H1", "H2", "P", "L", "LI")), tags::toString);
      String metadata =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertTrue(metadata.contains("pdfuaid"), metadata);
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
        }
      }
      String words = words(pdf);
      assertTrue(words.contains("§ 41 Åtgärder för öppna ängar i Ängelholm och Höganäs"), words);
      assertTrue(words.contains("att avsätta 75 000 kr för åtgärderna"), words);
      assertTrue(words.replace(" ", "").contains(hash), words);
    }
  }

  private static void tags(PDStructureNode node, List<String> tags) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.add(element.getStructureType());
        tags(element, tags);
      }
    }
  }

  @Test
  void longTextBreaksOverPagesWithHeadAndNumber() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(get(ITEM + "/utdrag.pdf").body())) {
      int pages = pdf.getNumberOfPages();
      assertTrue(pages >= 3, pages + " pages");
      for (int page = 1; page <= pages; page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(pdf);
        assertTrue(
            text.contains("Protokollsutdrag, Kommunstyrelsen 12 mars 2024, Bjuvs kommun"), text);
        assertTrue(text.contains("Sida " + page + " av " + pages), text);
      }
      String words = words(pdf);
      for (int i = 1; i <= LONG; i++) {
        assertTrue(words.contains("Stycke " + i + " handlar"), "Stycke " + i);
      }
    }
  }

  @Test
  void privateDataStaysMasked() throws Exception {
    String page = html(ITEM + "/utdrag");
    try (PDDocument pdf = Loader.loadPDF(get(ITEM + "/utdrag.pdf").body())) {
      String words = words(pdf);
      for (String secret : List.of("850712", "10 50 00", "anna.prov")) {
        assertFalse(page.contains(secret), secret);
        assertFalse(words.contains(secret), secret);
      }
      assertTrue(page.contains("Den sökande är ▮▮▮."), page);
      assertTrue(words.contains("Den sökande är ███."), words);
    }
  }

  @Test
  void addressIsTheOneTheReaderAsked() throws Exception {
    String page;
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
      String request =
          "GET %s/utdrag HTTP/1.0\r\nHost: protokoll.exempel.test\r\n\r\n".formatted(ITEM);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      page = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
    assertTrue(page.contains("<a href=\"" + ADDRESS + ITEM + "\">"), page);
  }

  @Test
  void headHasNoExcerptAndUnknownItemsNeither() throws Exception {
    assertEquals(404, get(ITEM.replace("/41", "/0") + "/utdrag").statusCode());
    assertEquals(404, get(ITEM.replace("/41", "/99") + "/utdrag.pdf").statusCode());
  }
}
