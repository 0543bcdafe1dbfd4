package se.protokollsok.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.extract.PageImage;
import se.protokollsok.extract.RecognizedWord;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.store.DataDirectory;
import se.protokollsok.web.BrowserExtension;
import se.protokollsok.web.OriginalFiles;
import se.protokollsok.web.WebServer;
import se.protokollsok.web.WebSettings;

/** The hit on the page: from a question to the marked word on the picture of a scan, and back. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class OriginalPagesTest {
  private static final Path DEMO = Path.of("index-data", "exempel");
  private static final String SCAN = "2023/Båstad kommunstyrelsen 2023-01-25 (skannat).pdf";
  private static final String WRITTEN =
      "2023/Perstorp barn- och utbildningsnämnden 2023-09-20.docx";
  private static final String ITEM = "/protokoll/2023-01-25-bastads-kommun-kommunstyrelsen/8";
  private static final int DARK = 110;

  @TempDir static Path temp;

  private static final FoundEngine OCR = new FoundEngine();
  private static SearchEngine engine;
  private static ArchivePages pages;
  private static WebServer server;

  @BeforeAll
  static void start() throws IOException {
    Assumptions.assumeTrue(OCR.absence().isEmpty(), () -> "scans: " + OCR.absence().orElse(""));
    Path archive = temp.resolve("arkiv");
    for (String path : List.of(SCAN, WRITTEN)) {
      Files.createDirectories(archive.resolve(path).getParent());
      Files.copy(DEMO.resolve(path), archive.resolve(path));
    }
    Path data = temp.resolve("data");
    CommandRun.of("index", archive, "--data", data).hasCode(0);
    OriginalFiles originals = new ArchiveOriginals(data);
    engine = LuceneSearchEngine.open(DataDirectory.index(data));
    pages = ArchivePages.open(data, originals, 50_000_000);
    server =
        WebServer.start(
            engine,
            new WebServer.Archive(originals, pages),
            new WebSettings("127.0.0.1", 0, "/arkiv"));
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.close();
      pages.close();
      engine.close();
    }
  }

  private static String url(String path) {
    return "http://127.0.0.1:" + server.port() + "/arkiv" + path;
  }

  private static NewContextOptions window(int width) {
    return new NewContextOptions().setViewportSize(width, 900).setLocale("sv-SE");
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void leadsFromAQuestionToTheWordOnTheScanAndBack(boolean script, Browser browser) {
    try (BrowserContext context = browser.newContext(window(1280).setJavaScriptEnabled(script))) {
      Page page = context.newPage();
      page.navigate(url("/"));
      page.getByLabel("Sök i protokollen").fill("badbryggor");
      page.keyboard().press("Enter");
      page.locator("input[name=municipality][value='Båstad']").focus();
      page.keyboard().press("Space");
      page.locator(".apply button").click();
      String found = page.url();
      page.locator(".hit h2 a").first().click();
      assertThat(page.locator("h1")).containsText("Badbryggor efter stormen Malik");
      assertThat(page.locator(".told-hit")).hasText("Träff 1 av 3");
      assertThat(page.locator(".hitpages li")).hasText(new String[] {"Sida 2 3 träffar"});
      assertThat(page.locator(".decided mark")).hasText("badbryggor");
      String canonical = page.locator("link[rel=canonical]").getAttribute("href");
      assertTrue(canonical.endsWith("/arkiv" + ITEM), canonical);
      assertDrawn(page);
      page.locator(".next-hit").click();
      assertThat(page.locator(".told-hit")).hasText("Träff 2 av 3");
      assertThat(page.locator("rect.now")).hasAttribute("id", "traff-2");
      page.locator(".next-hit").click();
      assertThat(page.locator(".told-hit")).hasText("Träff 3 av 3");
      assertThat(page.locator(".next-hit:visible")).hasCount(0);
      page.locator(".previous-hit").click();
      assertThat(page.locator(".told-hit")).hasText("Träff 2 av 3");
      while (!page.url().equals(found)) {
        page.goBack();
      }
      assertThat(page.locator("h1")).containsText("på ”badbryggor”");
    }
  }

  private static void assertDrawn(Page page) {
    page.waitForFunction(
        "() => document.querySelector('.leaf img').complete"
            + " && document.querySelector('.leaf img').naturalWidth > 500");
  }

  /** What a reader sees under each mark is read by an engine that knows nothing of the marks. */
  @Test
  void marksTheInkOfTheRightWords(Browser browser) {
    try (BrowserContext context = browser.newContext(window(1280))) {
      Page page = context.newPage();
      page.navigate(url(ITEM + "?q=badbryggor&zoom=3"));
      assertDrawn(page);
      Locator marks = page.locator("rect.hit");
      assertThat(marks).hasCount(3);
      page.evaluate("document.querySelector('.leaf svg').setAttribute('opacity', '0')");
      for (int i = 0; i < 3; i++) {
        marks.nth(i).scrollIntoViewIfNeeded();
        BoundingBox box = marks.nth(i).boundingBox();
        BufferedImage inside = seen(page, box.x, box.y, box.width, box.height);
        assertEquals("badbryggor", read(inside));
        double above = ink(seen(page, box.x, box.y - 6, box.width, 4));
        assertTrue(ink(inside) > 0.08, "ink in mark " + i + ": " + ink(inside));
        assertTrue(above < 0.02, "ink above mark " + i + ": " + above);
      }
    }
  }

  private static BufferedImage seen(Page page, double x, double y, double width, double height) {
    byte[] png = page.screenshot(new Page.ScreenshotOptions().setClip(x, y, width, height));
    try {
      return ImageIO.read(new ByteArrayInputStream(png));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int grey(int colour) {
    return ((colour >> 16 & 0xff) + (colour >> 8 & 0xff) + (colour & 0xff)) / 3;
  }

  /** The share of dark points. */
  private static double ink(BufferedImage image) {
    int dark = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        dark += grey(image.getRGB(x, y)) < DARK ? 1 : 0;
      }
    }
    return dark / (double) (image.getWidth() * image.getHeight());
  }

  /** Reads an image with paper around it, as an engine wants it. */
  private static String read(BufferedImage image) {
    int margin = 20;
    int width = image.getWidth() + 2 * margin;
    int height = image.getHeight() + 2 * margin;
    byte[] points = new byte[width * height];
    Arrays.fill(points, (byte) 0xff);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        points[(y + margin) * width + x + margin] = (byte) grey(image.getRGB(x, y));
      }
    }
    return OCR.recognize(new PageImage(points, width, height, 200)).lines().stream()
        .flatMap(List::stream)
        .map(RecognizedWord::text)
        .collect(Collectors.joining(" "))
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L} ]", "")
        .strip();
  }

  @Test
  void walksByKeyWhileThePageHasTheFocusAndOnlyThen(Browser browser) {
    try (BrowserContext context = browser.newContext(window(1280))) {
      Page page = context.newPage();
      page.navigate(url(ITEM + "?q=badbryggor"));
      assertDrawn(page);
      page.keyboard().press("n");
      assertThat(page.locator(".told-hit")).hasText("Träff 1 av 3");
      page.locator(".paper").focus();
      page.keyboard().press("n");
      assertThat(page.locator(".told-hit")).hasText("Träff 2 av 3");
      page.keyboard().press("j");
      assertThat(page.locator(".told-hit")).hasText("Träff 3 av 3");
      page.keyboard().press("j");
      page.keyboard().press("k");
      assertThat(page.locator(".told-hit")).hasText("Träff 2 av 3");
      page.keyboard().press("p");
      assertThat(page.locator("rect.now")).hasAttribute("id", "traff-1");
      page.keyboard().press("+");
      page.waitForURL(address -> address.contains("zoom=2"));
      assertThat(page.locator(".zoom2 img")).hasAttribute("src", Pattern.compile("nara=1"));
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, ?q=badbryggor", "1280, ''", "390, ?q=badbryggor&traff=2&zoom=2"})
  void isForEveryone(int width, String query, Browser browser) {
    try (BrowserContext context = browser.newContext(window(width))) {
      Page page = context.newPage();
      page.navigate(url(ITEM + query));
      if (!query.isEmpty() || width == 1280) {
        assertDrawn(page);
      }
      List<Rule> broken =
          new AxeBuilder(page)
              .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
              .analyze()
              .getViolations();
      assertEquals(List.of(), broken.stream().map(Rule::getId).toList());
    }
  }

  @Test
  void aPhoneShowsTheTextFirstAndThePageWhenAsked(Browser browser) {
    try (BrowserContext context = browser.newContext(window(390))) {
      Page page = context.newPage();
      page.navigate(url(ITEM + "?q=badbryggor"));
      assertThat(page.locator(".paper")).not().isVisible();
      page.locator(".sheet > summary").click();
      assertThat(page.locator(".paper")).isVisible();
      assertDrawn(page);
      assertEquals(
          390, ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue());
    }
  }

  @Test
  void saysSoWhereThereIsNoPageToShow(Browser browser) {
    try (BrowserContext context = browser.newContext(window(1280))) {
      Page page = context.newPage();
      page.navigate(url("/?municipality=Perstorp"));
      page.locator(".hit h2 a").first().click();
      assertThat(page.locator(".nosheet")).containsText("har inga sidor att visa som bild");
      assertThat(page.locator(".viewer")).hasCount(0);
    }
  }
}
