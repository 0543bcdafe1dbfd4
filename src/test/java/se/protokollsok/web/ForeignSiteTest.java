package se.protokollsok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search in pages of another site, on another port, in a real browser. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class ForeignSiteTest {
  private static final long FIRST_VIEW_BYTES = 100_000;
  private static final String FALLBACK = "Beslut om växeln i Protokollsök";

  private static ForeignSite listed;
  private static ForeignSite other;
  private static SampleServer server;

  @BeforeAll
  static void start() {
    listed = new ForeignSite();
    other = new ForeignSite();
    AllowedSites sites = AllowedSites.of(List.of(listed.origin()));
    server = new SampleServer(new WebSettings("127.0.0.1", 0, "/arkiv").withSites(sites));
  }

  @AfterAll
  static void stop() {
    server.close();
    listed.close();
    other.close();
  }

  @AfterEach
  void forgetPolicy() {
    listed.policy("");
  }

  private static String frame(String query) {
    return "<iframe src=\"%s\" title=\"Senaste besluten\" width=\"400\" height=\"600\"></iframe>"
        .formatted(server.url("/embed" + query));
  }

  private static String element(String attributes) {
    return """
        <script src="%s" defer></script>
        <protokoll-sok %s><a href="%s">%s</a></protokoll-sok>
        """
        .formatted(server.url("/embed.js"), attributes, server.url("/?q=v%C3%A4xel"), FALLBACK);
  }

  private static BrowserContext window(Browser browser) {
    return browser.newContext(new NewContextOptions().setViewportSize(800, 800).setLocale("sv-SE"));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** With and without script in the browser: the frame has none of its own. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void frameOfAListedSiteShowsHitsAndOpensThemInTheWholeWindow(boolean script, Browser browser) {
    try (BrowserContext context =
        browser.newContext(new NewContextOptions().setJavaScriptEnabled(script))) {
      Page page = context.newPage();
      page.navigate(listed.page("/ruta", frame("?q=v%C3%A4xel&size=3")));
      FrameLocator frame = page.frameLocator("iframe");
      assertThat(frame.locator("h1")).hasText("Senaste ärendena om ”växel”");
      assertThat(frame.locator("li")).hasCount(3);
      String title = frame.locator("li a").first().textContent();
      frame.locator("li a").first().click();
      page.waitForURL(server.url("/protokoll/**"));
      assertThat(page.locator("h1")).containsText(title);
    }
  }

  @Test
  void frameIsSearchedFromByKeyboardAlone(Browser browser) {
    try (BrowserContext context = window(browser)) {
      Page page = context.newPage();
      page.navigate(listed.page("/ruta", frame("?municipality=Klippan")));
      Locator field = page.frameLocator("iframe").getByLabel("Sök i protokollen: Klippan");
      assertThat(field).isVisible();
      page.keyboard().press("Tab");
      assertThat(field).isFocused();
      page.keyboard().type("växel");
      page.keyboard().press("Enter");
      page.waitForURL(server.url("/?q=v%C3%A4xel&municipality=Klippan"));
    }
  }

  @Test
  void frameOfAnotherSiteStaysEmpty(Browser browser) {
    try (BrowserContext context = window(browser)) {
      Page page = context.newPage();
      List<String> heard = new ArrayList<>();
      page.onConsoleMessage(message -> heard.add(message.text()));
      page.navigate(other.page("/ruta", frame("?q=v%C3%A4xel")));
      assertThat(page.frameLocator("iframe").locator("li")).hasCount(0);
      assertEquals("chrome-error://chromewebdata/", page.frames().getLast().url());
      page.waitForCondition(
          () -> heard.stream().anyMatch(text -> text.contains("frame-ancestors")));
    }
  }

  @Test
  void onlyTheEmbeddedPageCanBeFramed(Browser browser) {
    try (BrowserContext context = window(browser)) {
      Page page = context.newPage();
      page.navigate(
          listed.page("/ruta", "<iframe src=\"" + server.url("/") + "\" title=\"x\"></iframe>"));
      assertEquals("chrome-error://chromewebdata/", page.frames().getLast().url());
    }
  }

  @Test
  void elementOfAListedSiteListsAndSearches(Browser browser) {
    try (BrowserContext context = window(browser)) {
      Page page = context.newPage();
      List<String> heard = new ArrayList<>();
      page.onConsoleMessage(message -> heard.add(message.text()));
      page.navigate(
          listed.page("/skript", element("q=\"växel\" size=\"3\" heading=\"Om växeln\"")));
      assertThat(page.locator("protokoll-sok li")).hasCount(3);
      assertThat(page.locator("protokoll-sok h2")).hasText("Om växeln");
      assertThat(link(page, FALLBACK)).not().isVisible();
      assertThat(link(page, "Visa alla 6 träffar i Protokollsök"))
          .hasAttribute("href", server.url("/?q=v%C3%A4xel&sort=newest"));

      Locator field = page.getByLabel("Sök i protokollen");
      field.fill("båstad");
      field.press("Enter");
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("5 träffar på ”båstad”");
      field.fill("finnsinte");
      field.press("Enter");
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("Inga träffar på ”finnsinte”");
      assertThat(page.locator("protokoll-sok li")).hasCount(0);
      field.fill("");
      field.press("Enter");
      assertThat(page.locator("protokoll-sok li")).hasCount(3);
      page.locator("protokoll-sok li a").first().press("Enter");
      page.waitForURL(server.url("/protokoll/**"));
      assertEquals(List.of(), heard);
    }
  }

  @Test
  void elementKeepsItsFilters(Browser browser) {
    try (BrowserContext context = window(browser)) {
      Page page = context.newPage();
      page.navigate(
          listed.page(
              "/skript", element("show=\"list\" municipality=\"Klippan|Bjuv\" level=\"3\"")));
      assertThat(page.locator("protokoll-sok li")).hasCount(5);
      assertThat(page.locator("protokoll-sok h3")).hasText("Ur protokollen");
      assertThat(page.locator("protokoll-sok form")).hasCount(0);
      String all = page.locator("protokoll-sok .all a").getAttribute("href");
      assertTrue(all.contains("municipality=Klippan&municipality=Bjuv"), all);
      page.evaluate("document.querySelector('protokoll-sok').setAttribute('size', '2')");
      assertThat(page.locator("protokoll-sok li")).hasCount(2);
    }
  }

  @Test
  void elementOfAnotherSiteShowsTheLinksWithin(Browser browser) {
    try (BrowserContext context = window(browser)) {
      Page page = context.newPage();
      page.navigate(other.page("/skript", element("q=\"växel\"")));
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("Träffarna kan inte visas här.");
      assertThat(page.locator("protokoll-sok li")).hasCount(0);
      assertThat(page.locator("protokoll-sok form")).hasCount(0);
      assertThat(link(page, FALLBACK)).isVisible();
    }
  }

  @Test
  void elementWithoutScriptShowsTheLinksWithin(Browser browser) {
    try (BrowserContext context =
        browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(listed.page("/skript", element("q=\"växel\"")));
      assertThat(link(page, FALLBACK)).isVisible();
    }
  }

  /** A strict site names this one for scripts and for asking, and need not allow inline styles. */
  @Test
  void elementWorksUnderAStrictPolicyOfItsSite(Browser browser) {
    String here = server.url("").replace("/arkiv", "");
    listed.policy(
        "default-src 'none'; style-src 'self'; img-src data:; script-src "
            + here
            + "; connect-src "
            + here
            + "; require-trusted-types-for 'script'");
    try (BrowserContext context = window(browser)) {
      Page page = context.newPage();
      List<String> heard = new ArrayList<>();
      page.onConsoleMessage(message -> heard.add(message.text()));
      page.navigate(listed.page("/skript", element("show=\"list\"")));
      assertThat(page.locator("protokoll-sok li")).hasCount(5);
      assertThat(page.locator("protokoll-sok ol")).hasCSS("list-style-type", "none");
      assertEquals(List.of(), heard);
    }
  }

  @Test
  void elementTakesTheColoursOfItsSite(Browser browser) {
    listed.style("protokoll-sok { --protokoll-sok-accent: rgb(120, 20, 60); color: rgb(1, 2, 3) }");
    try (BrowserContext context = window(browser)) {
      Page page = context.newPage();
      page.navigate(listed.page("/skript", element("")));
      assertThat(page.locator("protokoll-sok li a").first()).hasCSS("color", "rgb(120, 20, 60)");
      assertThat(page.locator("protokoll-sok li p.meta").first()).hasCSS("color", "rgb(1, 2, 3)");
      assertThat(page.locator("protokoll-sok button"))
          .hasCSS("background-color", "rgb(120, 20, 60)");
    }
    listed.style("");
  }

  @Test
  void breaksNoRuleOfAccessibility(Browser browser) {
    try (BrowserContext context = window(browser)) {
      Page page = context.newPage();
      for (String theme : List.of("light", "dark", "auto")) {
        page.navigate(server.url("/embed?q=v%C3%A4xel&theme=" + theme));
        assertEquals(List.of(), AccessibilityTest.judge(page), theme);
      }
      page.navigate(listed.page("/skript", element("q=\"växel\"")));
      assertThat(page.locator("protokoll-sok li")).hasCount(5);
      assertEquals(List.of(), AccessibilityTest.judge(page));
      page.navigate(other.page("/skript", element("q=\"växel\"")));
      assertThat(link(page, FALLBACK)).isVisible();
      assertEquals(List.of(), AccessibilityTest.judge(page));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {240, 320, 800})
  void fitsNarrowColumns(int width, Browser browser) {
    try (BrowserContext context =
        browser.newContext(new NewContextOptions().setViewportSize(width, 700))) {
      Page page = context.newPage();
      page.navigate(server.url("/embed?q=v%C3%A4xel&size=20"));
      assertFits(page, width);
      page.navigate(listed.page("/skript", element("size=\"20\"")));
      assertThat(page.locator("protokoll-sok li")).hasCount(20);
      assertFits(page, width);
    }
  }

  private static void assertFits(Page page, int width) {
    Object whole = page.evaluate("document.documentElement.scrollWidth");
    assertTrue(((Number) whole).intValue() <= width, page.url() + " is " + whole + " wide");
  }

  /** Bytes as they are before compression, and the hosts they come from. */
  @Test
  void loadsLittleFromNobodyElse(Browser browser) {
    List<String> addresses =
        List.of(
            listed.page("/ruta", frame("?q=v%C3%A4xel&size=20")),
            listed.page("/skript", element("size=\"5\"")),
            server.url("/tillganglighet"),
            server.url("/protokoll/" + Samples.id(LocalDate.of(2025, 11, 14)) + "/1"),
            server.url("/moten"),
            server.url("/?q=v%C3%A4xel"),
            server.url("/"));
    for (String address : addresses) {
      try (BrowserContext context = window(browser)) {
        Page page = context.newPage();
        List<Response> responses = new ArrayList<>();
        page.onResponse(responses::add);
        page.navigate(address);
        if (address.endsWith("/skript")) {
          page.locator("protokoll-sok li").nth(4).waitFor();
        }
        List<Response> loaded = List.copyOf(responses);
        long bytes = loaded.stream().mapToLong(response -> response.body().length).sum();
        assertTrue(bytes > 1_000 && bytes < FIRST_VIEW_BYTES, address + ": " + bytes + " bytes");
        loaded.forEach(ForeignSiteTest::assertOwn);
      }
    }
  }

  private static void assertOwn(Response response) {
    String url = response.url();
    assertTrue(
        url.startsWith(server.url("/"))
            || url.startsWith(listed.origin())
            || url.startsWith("data:"),
        url);
    assertFalse(response.allHeaders().containsKey("set-cookie"), url);
  }
}
