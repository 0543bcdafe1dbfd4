package se.protokollsok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.LoadState;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.SearchEngine;

/**
 * Writes pictures of another site's pages that show the search: as a frame and as an element, on a
 * site that is listed and on one that is not. {@code make screenshots} runs it.
 */
@ExtendWith(BrowserExtension.class)
class EmbedScreenshots {
  private static final Path FOLDER = Path.of("docs", "screenshots");
  private static final int WIDTH = 760;
  private static final int HEIGHT = 420;

  private static final String CSS =
      """
      body { font: 16px/1.5 Georgia, "Liberation Serif", serif; max-width: 42rem; margin: 0 auto; padding: 1rem 1.5rem; color: #222 }
      h1 { border-bottom: 4px solid #7a1f4b }
      iframe { border: 1px solid #ccc; width: 100% }
      protokoll-sok { --protokoll-sok-accent: #7a1f4b; --protokoll-sok-on-accent: #fff; --protokoll-sok-edge: #767676 }
      """;

  @Test
  void areWritten(Browser browser) throws IOException {
    Path index = Path.of(System.getProperty("screenshots.index", "index-data/index"));
    try (ForeignSite listed = new ForeignSite();
        ForeignSite other = new ForeignSite();
        SearchEngine engine = LuceneSearchEngine.open(index);
        WebServer server = WebServer.start(engine, EmbedScreenshots::none, settings(listed))) {
      String here = "http://127.0.0.1:" + server.port();
      for (ForeignSite site : List.of(listed, other)) {
        site.style(CSS);
        String name = site == listed ? "allowed" : "refused";
        shoot(browser, site.page("/ruta", frame(here)), "embed-frame-" + name);
        shoot(browser, site.page("/skript", element(here)), "embed-element-" + name);
      }
    }
  }

  private static WebSettings settings(ForeignSite listed) {
    return new WebSettings("127.0.0.1", 0, "").withSites(AllowedSites.of(List.of(listed.origin())));
  }

  private static InputStream none(ArchivedFile file) throws IOException {
    throw new FileNotFoundException(file.path());
  }

  private static String frame(String here) {
    return """
        <iframe src="%s/embed?q=avtal&amp;hide=information&amp;size=3" title="Senaste besluten om avtal" height="620"></iframe>
        <p><a href="%s/?q=avtal&amp;hide=information&amp;sort=newest">Besluten om avtal i Protokollsök</a></p>
        """
        .formatted(here, here);
  }

  private static String element(String here) {
    return """
        <script src="%s/embed.js" defer></script>
        <protokoll-sok q="avtal" hide="information" size="3" heading="Senaste besluten om avtal">
        <a href="%s/?q=avtal&amp;hide=information&amp;sort=newest">Besluten om avtal i Protokollsök</a>
        </protokoll-sok>
        """
        .formatted(here, here);
  }

  private static void shoot(Browser browser, String address, String name) {
    NewContextOptions window =
        new NewContextOptions().setViewportSize(WIDTH, HEIGHT).setLocale("sv-SE");
    try (BrowserContext context = browser.newContext(window)) {
      Page page = context.newPage();
      page.navigate(address);
      page.waitForLoadState(LoadState.NETWORKIDLE);
      assertThat(page.locator("h1")).hasText("Intranätet");
      page.screenshot(
          new ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name + ".png")));
    }
  }
}
