package se.protokollsok.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.protokollsok.app.PicturesOfArchive;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Person;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.FacetValue;
import se.protokollsok.search.Hit;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;

/**
 * Writes pictures of the pages, wide and on a phone, for the documentation. Its name keeps it out
 * of the usual run; {@code make screenshots} runs it. What is filtered and opened follows from what
 * the query finds.
 */
@ExtendWith(BrowserExtension.class)
class Screenshots {
  private static final Path FOLDER = Path.of("docs", "screenshots");
  private static final List<Integer> WIDTHS = List.of(1280, 390);
  private static final List<String> DARK = List.of("search", "item", "matter", "attendance");
  private static final int HEIGHT = 900;
  private static final int TALLEST = 1_800;

  /** The day the pictures are taken, however long ago that is: deadlines lie before and after. */
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

  @Test
  void areWritten(Browser browser) throws IOException {
    Path index = Path.of(System.getProperty("screenshots.index", "index-data/index"));
    String query = System.getProperty("screenshots.query", "vad beslutades om mentorprogrammet");
    WebSettings settings = new WebSettings("127.0.0.1", 0, "");
    try (SearchEngine engine = LuceneSearchEngine.open(index);
        PicturesOfArchive pictures = new PicturesOfArchive(index.toAbsolutePath().getParent());
        WebServer server = WebServer.start(engine, pictures.archive(), settings, DAY)) {
      Map<String, String> pages = pages(engine, query, new Links(""));
      for (int width : WIDTHS) {
        NewContextOptions window = window(width);
        shoot(browser, window, server.port(), pages, "-" + width);
      }
      pages.keySet().retainAll(DARK);
      NewContextOptions night = window(WIDTHS.getFirst()).setColorScheme(ColorScheme.DARK);
      shoot(browser, night, server.port(), pages, "-dark");
    }
  }

  private static Map<String, String> pages(SearchEngine engine, String query, Links links) {
    SearchRequest plain = SearchRequest.of(query);
    Hit rich =
        engine.search(plain).hits().stream()
            .max(Comparator.comparingInt(hit -> hit.decisions().size()))
            .orElseThrow();
    SearchRequest filtered =
        Draft.of(plain)
            .hidden(List.of(DecisionKind.INFORMATION))
            .with(Dimension.YEAR, most(engine, plain, Dimension.YEAR, 0))
            .with(Dimension.YEAR, most(engine, plain, Dimension.YEAR, 1))
            .request();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("start", links.home());
    pages.put("search", links.search(plain));
    pages.put("filtered", links.search(filtered));
    pages.put("protocol", links.protocol(rich.protocolId()));
    String words = "?q=" + QueryString.encode(query);
    pages.put("item", links.item(rich.protocolId(), rich.itemKey()) + words);
    pages.put("archive", links.to("/arkivet"));
    pages.put("attendance", links.to(AttendancePage.PATH));
    pages.put("help", links.to("/hjalp"));
    pages.putAll(register(engine, links));
    return pages;
  }

  /** Of each sort the one of which there is most to tell. */
  private static Map<String, String> register(SearchEngine engine, Links links) {
    Towns towns = new Towns(KnowledgeBase.municipalities());
    String municipality = most(engine, SearchRequest.of(""), Dimension.MUNICIPALITY, 0);
    Person person =
        engine.persons().stream()
            .filter(Person::official)
            .max(
                Comparator.comparingInt((Person it) -> it.offices().size() + it.maybeSame().size())
                    .thenComparingLong(it -> tasks(engine, it)))
            .orElseThrow();
    Matter matter =
        engine.matters().stream()
            .max(Comparator.comparingInt(it -> it.steps().size() + it.related().size()))
            .orElseThrow();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("tasks", links.to("/uppdrag"));
    pages.put("person", links.person(person.id()));
    pages.put("municipality", links.municipality(towns.address(municipality).orElseThrow()));
    pages.put("matters", links.to("/arenden"));
    pages.put("matter", links.matter(matter.slug()));
    return pages;
  }

  private static long tasks(SearchEngine engine, Person person) {
    return engine.tasks().stream().filter(it -> it.personIds().contains(person.id())).count();
  }

  private static String most(
      SearchEngine engine, SearchRequest request, Dimension dimension, int rank) {
    List<FacetValue> values = engine.search(request).facets().get(dimension);
    return values.get(Math.min(rank, values.size() - 1)).value();
  }

  private static NewContextOptions window(int width) {
    return new NewContextOptions().setViewportSize(width, HEIGHT).setLocale("sv-SE");
  }

  private static void shoot(
      Browser browser,
      NewContextOptions window,
      int port,
      Map<String, String> pages,
      String suffix) {
    try (BrowserContext context = browser.newContext(window)) {
      Page page = context.newPage();
      pages.forEach(
          (name, path) -> {
            page.navigate("http://127.0.0.1:" + port + path);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            int whole =
                ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
            page.screenshot(
                new ScreenshotOptions()
                    .setFullPage(true)
                    .setClip(0, 0, page.viewportSize().width, Math.min(whole, TALLEST))
                    .setPath(FOLDER.resolve(name + suffix + ".png")));
          });
    }
  }
}
