package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.store.DataDirectory;
import se.protokollsok.web.BrowserExtension;
import se.protokollsok.web.WebServer;
import se.protokollsok.web.WebSettings;
import tools.jackson.databind.json.JsonMapper;

/** No page of a hostile archive, and no hostile address, ever runs a script or breaks. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class HostileArchiveTest {
  private static final int ENOUGH = 60;
  private static final String ITEM = "/protokoll/…/…";

  /** Items, which hold two payloads each, are all opened; of other kinds of pages some. */
  private static final int OF_A_KIND = 12;

  private static final Pattern LINK = Pattern.compile("<(?:a|link) [^>]*?href=\"(/[^\"#]*)");

  /** Counts what ran, and what the policy had to stop, apart. */
  private static final String WATCH =
      """
      window.ran = [];
      window.stopped = [];
      window.xss = () => { window.ran.push("xss"); };
      window.alert = window.confirm = window.prompt = window.xss;
      addEventListener("securitypolicyviolation", (event) => {
        window.stopped.push(event.violatedDirective + " " + event.blockedURI);
      });
      """;

  /** What an own page never has. */
  private static final String JUDGE =
      """
      () => {
        const bad = [];
        const foreign = "iframe, object, embed, base, math, foreignObject, style, template, marquee,"
          + " video, audio, image, img, input[onfocus], meta[http-equiv]";
        for (const each of document.querySelectorAll(foreign)) bad.push(each.outerHTML);
        for (const each of document.querySelectorAll("*")) {
          const name = each.localName;
          for (const { name: key, value } of each.attributes) {
            if (/^on/i.test(key) || key === "style" || key === "srcdoc") bad.push(each.outerHTML);
            const leads = ["href", "src", "action", "formaction", "xlink:href", "data"].includes(key);
            if (leads && /^[\\s\\0-\\x1f]*(javascript|data|vbscript):/i.test(value)) bad.push(each.outerHTML);
          }
          if (name === "script" && !each.src.startsWith(location.origin + "/static/")) {
            const data = each.type === "application/ld+json" && !each.src;
            if (!data) bad.push(each.outerHTML);
            else JSON.parse(each.textContent);
          }
          if (name === "link" && !each.href.startsWith(location.origin + "/")) bad.push(each.outerHTML);
        }
        if (document.querySelectorAll("h1").length !== 1) bad.push("headings of the first rank");
        if (!document.querySelector("main")) bad.push("no main part");
        return [...bad, ...window.ran, ...window.stopped];
      }
      """;

  private static final DocumentBuilderFactory XML = DocumentBuilderFactory.newInstance();

  /** Example: a cell that a spreadsheet would compute, {@code ;=HYPERLINK(…)}. */
  private static final Pattern FORMULA =
      Pattern.compile("(?:^|[,;\t])\"?=HYPERLINK", Pattern.MULTILINE);

  @TempDir static Path temp;
  private static LuceneSearchEngine engine;
  private static WebServer server;
  private static HttpClient client;
  private static List<String> payloads;
  private static int meetings;

  @BeforeAll
  static void start() throws IOException {
    ProtocolFolder archive = new ProtocolFolder(Files.createDirectory(temp.resolve("arkiv")));
    payloads = HostileArchive.payloads();
    meetings = HostileArchive.write(archive);
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

  private static String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(URI.create(url(path))).build();
    return client.send(request, BodyHandlers.ofByteArray());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Opens addresses one after the other and tells what was wrong with each. */
  private static Map<String, Object> opened(Browser browser, Iterable<String> paths) {
    Map<String, Object> wrong = new TreeMap<>();
    try (BrowserContext context = browser.newContext()) {
      context.addInitScript(WATCH);
      Page page = context.newPage();
      List<String> heard = new ArrayList<>();
      page.onDialog(
          dialog -> {
            heard.add(dialog.message());
            dialog.dismiss();
          });
      page.onPageError(heard::add);
      for (String path : paths) {
        page.navigate(url(path));
        List<?> judged = (List<?>) page.evaluate(JUDGE);
        if (!judged.isEmpty() || !heard.isEmpty()) {
          wrong.put(path, judged + " " + heard);
        }
        heard.clear();
      }
    }
    return wrong;
  }

  /** Every page that links lead to, by kind. */
  private static Map<String, List<String>> pages() throws IOException, InterruptedException {
    Map<String, List<String>> kinds = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(List.of("/", "/?q=v%C3%A4xeln&size=100", "/moten"));
    Set<String> known = new TreeSet<>(open);
    while (!open.isEmpty()) {
      String path = open.remove();
      List<String> kind = kinds.computeIfAbsent(kind(path), key -> new ArrayList<>());
      if (kind.size() >= OF_A_KIND && !ITEM.equals(kind(path))) {
        continue;
      }
      HttpResponse<byte[]> answer = get(path);
      assertEquals(200, answer.statusCode(), path);
      kind.add(path);
      if (type(answer).startsWith("text/html")) {
        LINK.matcher(new String(answer.body(), StandardCharsets.UTF_8))
            .results()
            .map(link -> link.group(1).replace("&amp;", "&").replace("&#39;", "'"))
            .filter(known::add)
            .forEach(open::add);
      }
    }
    return kinds;
  }

  private static String type(HttpResponse<byte[]> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  /** "/protokoll/…/4/utdrag" and "/protokoll/…/5/utdrag" are of one kind. */
  private static String kind(String path) {
    String bare = path.replaceFirst("\\?.*", "?");
    return bare.replaceFirst("^/(protokoll|person|arende|kommun)/[^/?]+", "/$1/…")
        .replaceFirst("…/(?!0\\b|original|utdrag)[^/?]+", "…/…");
  }

  @Test
  void watchSeesScriptThatRuns(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      context.addInitScript(WATCH);
      Page page = context.newPage();
      page.navigate("about:blank");
      page.setContent("<main><h1>x</h1><img src=x onerror=xss()><a href='javascript:xss()'></a>");
      page.waitForFunction("window.ran.length > 0");
      assertEquals(4, ((List<?>) page.evaluate(JUDGE)).size());
    }
  }

  @Test
  void payloadsStandInTheArchiveAsTheyAre() throws Exception {
    assertTrue(payloads.size() >= ENOUGH, payloads.size() + " payloads");
    assertEquals(payloads.size(), Set.copyOf(payloads).size());
    assertEquals(meetings, engine.meetings().size());
    String all = String.join("\n", engine.meetings().stream().map(it -> titles(it.id())).toList());
    long kept = payloads.stream().map(String::strip).filter(all::contains).count();
    assertTrue(kept >= ENOUGH, kept + " of " + payloads.size() + " in\n" + all);
  }

  private static String titles(String id) {
    return engine.protocol(id).orElseThrow().protocol().items().stream()
        .map(item -> item.title() + "\n" + item.decisions().getFirst().text())
        .reduce("", (some, more) -> some + "\n" + more);
  }

  @Test
  void pagesOfHostileArchiveRunAndBreakNothing(Browser browser) throws Exception {
    Map<String, List<String>> kinds = pages();
    List<String> html = new ArrayList<>();
    for (Map.Entry<String, List<String>> kind : kinds.entrySet()) {
      HttpResponse<byte[]> answer = get(kind.getValue().getFirst());
      assertEquals(
          "nosniff",
          answer.headers().firstValue("X-Content-Type-Options").orElse(""),
          kind.getKey());
      if (type(answer).startsWith("text/html") && !kind.getKey().endsWith("/original")) {
        html.addAll(kind.getValue());
      }
    }
    for (String kind :
        List.of(
            "/",
            "/?",
            "/moten",
            "/arkivet",
            "/uppdrag",
            "/arenden",
            "/hjalp",
            "/protokoll/…",
            "/protokoll/…/0",
            "/protokoll/…/…",
            "/protokoll/…/…/utdrag",
            "/person/…")) {
      assertTrue(kinds.containsKey(kind), () -> kind + " is not in " + kinds.keySet());
    }
    assertEquals(Map.of(), opened(browser, html));
  }

  @Test
  void everyExcerptIsAPdfWhateverStandsInIt() throws Exception {
    for (String path : pages().get("/protokoll/…/…/utdrag.pdf")) {
      HttpResponse<byte[]> answer = get(path);
      assertEquals("application/pdf", type(answer), path);
      assertEquals("%PDF", new String(answer.body(), 0, 4, StandardCharsets.US_ASCII), path);
    }
  }

  /** Feeds, descriptions, previews and exports that pages link to, and the API. */
  @Test
  void whatIsNoPageIsWellFormedAndNeverAFormula() throws Exception {
    List<String> paths = new ArrayList<>(List.of("/api/v1/search?q=v%C3%A4xeln&size=100"));
    pages().forEach((kind, some) -> paths.addAll(some.subList(0, Math.min(3, some.size()))));
    int looked = 0;
    for (String path : paths) {
      HttpResponse<byte[]> answer = get(path);
      String type = type(answer);
      String body = new String(answer.body(), StandardCharsets.UTF_8);
      if (type.contains("xml")) {
        Document parsed = XML.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body()));
        assertEquals(0, parsed.getElementsByTagName("script").getLength(), path);
      } else if (type.contains("json")) {
        assertFalse(JsonMapper.shared().readTree(body).isMissingNode(), path);
      } else if (type.contains("csv")) {
        assertFalse(FORMULA.matcher(body).find(), () -> path + "\n" + body);
      } else {
        continue;
      }
      looked++;
    }
    assertTrue(looked > 0);
  }

  private static String step(String encoded) {
    return encoded.replace("+", "%20").replace("%2F", "-").replace("%5C", "-");
  }

  /** Each payload as query and as a filter; some as name of a parameter and step of an address. */
  @Test
  void hostileAddressesRunAndBreakNothing(Browser browser) {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < payloads.size(); i += 4) {
      String one = encoded(payloads.get(i));
      String two = encoded(payloads.get((i + 1) % payloads.size()));
      String three = encoded(payloads.get((i + 2) % payloads.size()));
      String four = encoded(payloads.get((i + 3) % payloads.size()));
      paths.add("/?q=" + String.join("+", "v%C3%A4xeln", one, two, three, four) + "&explain=true");
      paths.add(
          "/?q=%s&municipality=%s&person=%s&body=%s&organisation=%s&attended=%s"
              .formatted(one, one, two, three, four, four));
      paths.add(
          switch (i / 4 % 8) {
            case 0 -> "/?year=" + one;
            case 1 -> "/?" + two + "=" + three;
            case 2 -> "/arenden?q=" + one + two;
            case 3 -> "/uppdrag?body=" + three + "&person=" + four;
            case 4 -> "/moten?year=" + one + "&body=" + two;
            case 5 -> "/kommun/" + step(three);
            case 6 -> "/person/" + step(four);
            default -> "/protokoll/x/" + step(one);
          });
    }
    assertEquals(Map.of(), opened(browser, paths));
  }
}
