package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.search.EngineSettings;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.store.DataDirectory;
import se.protokollsok.web.OriginalFiles;
import se.protokollsok.web.WebServer;
import se.protokollsok.web.WebSettings;

/**
 * Hides an item, then its file, while the real product serves a real archive, asks every address
 * there is, and looks for the words only that item holds; then shows it again.
 */
class HiddenServerTest {
  private static final Path PDF =
      Path.of("index-data/exempel/2016/Kommundirektörsmöte 2016-02-12.pdf");

  private static final int ENOUGH = 600;

  /** What only the hidden item holds: title, text, decision, person, municipality. */
  private static final Pattern SECRET =
      Pattern.compile("xylofon|pimpsten|klangbott|rosendoft|ljusdal", Pattern.CASE_INSENSITIVE);

  /** Example: {@code href="/protokoll/2025"}. */
  private static final Pattern LINK = Pattern.compile(" (?:href|src|action)=\"(/[^\"]*)\"");

  /** What is asked beside what links lead to; none of these says a secret word itself. */
  private static final List<String> ASKED =
      List.of(
          "/api/v1/search?q=&size=100",
          "/api/v1/search?q=scenen",
          "/api/v1/search?q=xylfonkonserten",
          "/api/v1/search?q=vem+beslutade+om+konserten",
          "/api/v1/search?q=pimpsetn&explain=true",
          "/?q=xylfonkonserten",
          "/?q=pimpsetn",
          "/?q=rosndoft",
          "/?q=%C2%A7+3",
          "/?q=&sort=oldest&explain=true",
          "/api/v1/complete?q=xyl",
          "/api/v1/complete?q=pim",
          "/api/v1/complete?q=kla",
          "/api/v1/complete?q=ros",
          "/api/v1/complete?q=lju",
          "/arenden",
          "/uppdrag",
          "/moten",
          "/arkivet",
          "/sitemap.xml",
          "/flode.atom",
          "/flode.atom?q=konsert",
          "/traffar.csv",
          "/traffar.csv?q=&sort=newest",
          "/moten.ics",
          "/embed",
          "/embed?q=konsert",
          "/opensearch.xml");

  @TempDir static Path temp;
  private static Path data;
  private static Path curated;
  private static LuceneSearchEngine engine;
  private static ArchivePages pages;
  private static WebServer server;
  private static HttpClient client;
  private static String protocol;
  private static String item;

  @BeforeAll
  static void start() throws Exception {
    ProtocolFolder archive = new ProtocolFolder(Files.createDirectory(temp.resolve("arkiv")));
    for (int n = 1; n <= 4; n++) {
      archive.write("möte " + n + ".txt", n == 3 ? secret() : ProtocolFolder.protocol(n));
    }
    archive.write("kopia av möte 3.txt", secret());
    Files.copy(PDF, archive.root().resolve("möte 5.pdf"));
    data = temp.resolve("data");
    curated = Files.createDirectory(temp.resolve("curated"));
    CommandRun.of("index", archive.root(), "--data", data).hasCode(0).says("1 dubblett");
    engine =
        LuceneSearchEngine.open(
            DataDirectory.index(data),
            EngineSettings.DEFAULT
                .withCurated(Optional.of(curated))
                .withHideLog(new KeptHideLog(data)));
    OriginalFiles originals = new ArchiveOriginals(data);
    pages = ArchivePages.open(data, originals, 10_000_000);
    server =
        WebServer.start(
            engine, new WebServer.Archive(originals, pages), new WebSettings("127.0.0.1", 0, "/"));
    client = HttpClient.newHttpClient();
    item =
        engine.search(se.protokollsok.search.SearchRequest.of("xylofonkonserten")).hits().stream()
            .map(hit -> "/protokoll/" + hit.protocolId() + "/" + hit.itemKey())
            .findFirst()
            .orElseThrow();
    protocol = item.substring(0, item.lastIndexOf('/'));
  }

  /** Meeting 3 with an item between two others that holds what nothing else does. */
  private static String secret() {
    String text = ProtocolFolder.protocol(3);
    int fourth = text.indexOf("\n4. ") + 1;
    String rest = text.substring(fourth).replace("\n5. ", "\n6. ").replaceFirst("^4\\. ", "5. ");
    return text.substring(0, fourth)
        + "4. Xylofonkonserten på torget\n\n"
        + "Föredragande: Gunvor Rosendoft, Ljusdal\n\n"
        + "Sammanfattning: Gunvor Rosendoft berättar om pimpstenen.\n\n"
        + "Mötet beslutar\n\n"
        + "att uppdra åt Gunvor Rosendoft att stämma klangbottnarna senast den 1 juni 2020\n\n"
        + rest;
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
    pages.close();
    engine.close();
  }

  @AfterEach
  void showAll() throws IOException {
    list("");
    Await.until("shown again", () -> status(item) == 200 && status(protocol + "/original") == 200);
  }

  private static void list(String rows) throws IOException {
    Files.writeString(curated.resolve("hidden.tsv"), rows);
  }

  private static String row(String what, String scope, String original) {
    return String.join("\t", what, scope, original, "Nora Provberg", "2026-02-03", "Sekretess");
  }

  private static HttpResponse<byte[]> get(String path) {
    try {
      URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
      return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** They are made beside the requests. */
  private static void awaitSuggestions() {
    Await.until("suggested", () -> text("/api/v1/complete?q=xyl").contains("Xylofonkonserten"));
  }

  private static int status(String path) {
    return get(path).statusCode();
  }

  private static String text(String path) {
    return text(get(path));
  }

  private static String text(HttpResponse<byte[]> response) {
    return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
  }

  /** Asks these addresses and all they lead to; returns what each answered, its status first. */
  private static Map<String, String> crawl(Iterable<String> from) {
    Map<String, String> answers = new LinkedHashMap<>();
    Deque<String> ahead = new ArrayDeque<>();
    from.forEach(ahead::add);
    while (!ahead.isEmpty() && answers.size() < ENOUGH) {
      String path = ahead.remove();
      if (answers.containsKey(path)) {
        continue;
      }
      HttpResponse<byte[]> response = get(path);
      String body = text(response);
      answers.put(path, response.statusCode() + " " + body);
      Matcher link = LINK.matcher(body);
      while (link.find()) {
        ahead.add(link.group(1).replace("&amp;", "&").replaceFirst("#.*", ""));
      }
    }
    return answers;
  }

  private static Set<String> telling(Map<String, String> answers) {
    Set<String> telling = new TreeSet<>();
    answers.forEach(
        (path, body) -> {
          if (SECRET.matcher(body).find()) {
            telling.add(path);
          }
        });
    return telling;
  }

  private static List<String> begin() {
    List<String> begin = new java.util.ArrayList<>(List.of("/"));
    begin.addAll(ASKED);
    begin.addAll(List.of(protocol, item, protocol + "/original"));
    begin.add("/api/v1/protocols/" + protocol.substring("/protokoll/".length()));
    begin.add("/person/gunvor-rosendoft");
    begin.add("/kommun/ljusdal");
    return begin;
  }

  /** Of the 290 municipalities each has a page, whose address and name are no secret. */
  private static boolean isOfTown(String path) {
    return path.contains("/kommun/") || path.contains("q=&municipality");
  }

  @Test
  void anItemIsInNoAnswerAtAllAndComesBackAsItWas() throws IOException {
    awaitSuggestions();
    Map<String, String> before = crawl(begin());
    assertTrue(telling(before).size() > 15, () -> telling(before).toString());
    String tag = get("/").headers().firstValue("ETag").orElseThrow();
    assertTrue(before.get("/person/gunvor-rosendoft").startsWith("200"));
    list(row(item, "ärende", "ja"));
    Await.until("hidden", () -> status(item) == 410);
    assertNotEquals(tag, get("/").headers().firstValue("ETag").orElseThrow());
    TreeSet<String> asked = new TreeSet<>(before.keySet());
    asked.addAll(begin());
    Map<String, String> hidden = crawl(asked);
    Set<String> telling = telling(hidden);
    telling.removeIf(path -> isOfTown(path) || SECRET.matcher(path).find());
    assertEquals(new TreeSet<>(), telling);
    assertEquals(200, status(protocol));
    assertTrue(text(protocol).contains("Ett ärende visas inte."));
    assertEquals(410, status(protocol + "/original"));
    assertEquals(410, status("/person/gunvor-rosendoft"));
    assertEquals("410 ", hidden.get(item).substring(0, 4));
    assertTrue(hidden.get(item).contains("på beslut av den som driver"), hidden.get(item));
    assertFalse(hidden.get(item).contains("Sekretess"), hidden.get(item));
    CommandRun.of("check", "--data", data, "--curated", curated).hasCode(0);
    list("");
    Await.until("shown again", () -> status(item) == 200);
    awaitSuggestions();
    before.forEach((path, body) -> assertEquals(body, again(path, body), path));
  }

  /** What an address answers now; a PDF is made anew each time, with another identity. */
  private static String again(String path, String before) {
    HttpResponse<byte[]> response = get(path);
    return path.endsWith(".pdf") && before.startsWith(response.statusCode() + " ")
        ? before
        : response.statusCode() + " " + text(response);
  }

  @Test
  void aFileIsHiddenWithItsCopiesAndItsOriginalOnlyIfAsked() throws IOException {
    Map<String, String> before = crawl(begin());
    list(row("kopia av möte 3.txt", "fil", "nej"));
    Await.until("hidden", () -> status(protocol) == 410);
    TreeSet<String> asked = new TreeSet<>(before.keySet());
    asked.addAll(begin());
    Map<String, String> hidden = crawl(asked);
    Set<String> telling = telling(hidden);
    telling.removeIf(path -> isOfTown(path) || SECRET.matcher(path).find());
    assertEquals(new TreeSet<>(List.of(protocol + "/original")), telling);
    hidden.forEach(
        (path, body) ->
            assertFalse(body.contains("möte 3.txt") && !path.endsWith("/original"), path));
    assertEquals(410, status(protocol + "/0"));
    list(row("kopia av möte 3.txt", "fil", "ja"));
    Await.until("withheld", () -> status(protocol + "/original") == 410);
  }

  /** The page shows other items too; with the original, no page of the file is shown. */
  @Test
  void aPageThatHoldsWhatIsHiddenIsNoPicture() throws IOException {
    ArchivedProtocol printed =
        engine.meetings().stream()
            .filter(meeting -> meeting.path().endsWith(".pdf"))
            .flatMap(meeting -> engine.protocol(meeting.id()).stream())
            .findFirst()
            .orElseThrow();
    String address = "/protokoll/" + printed.id();
    AgendaItem last = printed.protocol().items().getLast();
    String key = printed.entries().getLast().key();
    int page = last.titleSpan().page();
    assertTrue(page > 1 && printed.file().pages() >= page, () -> "on page " + page);
    String picture = address + "/sida/" + page + ".png";
    assertEquals(200, status(picture));
    assertEquals("no-cache", get(picture).headers().firstValue("Cache-Control").orElseThrow());
    list(row(address + "/" + key, "ärende", "nej"));
    Await.until("hidden", () -> status(picture) == 410);
    assertEquals(200, status(address + "/sida/1.png"));
    assertEquals(200, status(address + "/original"));
    String beside = text(address + "?sida=" + page);
    assertFalse(beside.contains("/sida/" + page + ".png"), beside);
    list(row(address + "/" + key, "ärende", "ja"));
    Await.until("withheld", () -> status(address + "/sida/1.png") == 410);
    assertEquals(410, status(address + "/original"));
    list("");
    Await.until("shown again", () -> status(picture) == 200);
  }

  @Test
  void namesRowsThatAreWrongAndGoesOn() throws IOException {
    list(
        "trasig\n" + row("/protokoll/aldrig/1", "ärende", "ja") + "\n" + row(item, "ärende", "ja"));
    Await.until("hidden", () -> status(item) == 410);
    CommandRun.of("check", "--data", data, "--curated", curated)
        .hasCode(ExitCode.SOME_REJECTED)
        .says("rad 1: andra kolumnen")
        .says("rad 2: /protokoll/aldrig/1 finns inte i arkivet");
    CommandRun.of("persons", "--data", data).hasCode(1).says("Ange dess mapp med --curated");
    assertFalse(
        CommandRun.of("tasks", "--data", data, "--curated", curated)
            .hasCode(0)
            .out()
            .contains("klangbott"));
    String log = Files.readString(data.resolve("hidden.jsonl"));
    assertTrue(log.contains("Nora Provberg") && log.contains(item), log);
    assertFalse(SECRET.matcher(log).find(), log);
  }
}
