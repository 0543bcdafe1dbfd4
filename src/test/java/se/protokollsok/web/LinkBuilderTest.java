package se.protokollsok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.protocol.ArchivedProtocol;

/** The page that makes links, and the data of pages, in a real browser. */
@ExtendWith(BrowserExtension.class)
class LinkBuilderTest {
  private static SampleServer server;

  @BeforeAll
  static void start() {
    List<ArchivedProtocol> protocols = new ArrayList<>(Samples.protocols());
    protocols.add(NastySamples.protocol());
    server = new SampleServer(new WebSettings("127.0.0.1", 0, ""), protocols);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void makesLinksToTheSearchWithItsFiltersWithoutScript(Browser browser) {
    try (BrowserContext context =
        browser.newContext(new NewContextOptions().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(server.url("/?q=v%C3%A4xel&municipality=Klippan"));
      page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Dela sökningen")).click();
      String query = "q=v%C3%A4xel&municipality=Klippan";
      assertThat(page).hasURL(server.url("/lankar?" + query));
      assertThat(page.locator("#adress-sida + .address a")).hasText(server.url("/?" + query));
      assertThat(page.locator("#adress-flode + .address a"))
          .hasText(server.url("/flode.atom?" + query + "&size=50"));
      assertThat(page.locator("#adress-fil + .address a"))
          .hasText(server.url("/traffar.csv?" + query));
      page.getByLabel("Webbplats där koden ska stå").fill("intranat.exempel.se/start");
      page.getByText("Får den visa sökningen?").click();
      assertThat(page.locator(".verdict"))
          .containsText("https://intranat.exempel.se står inte bland");
      assertThat(page.locator("#adress-fil + .address a"))
          .hasText(server.url("/traffar.csv?" + query));
    }
  }

  @Test
  void itsCodeIsAFrameWithLinksInsideForWhereFramesFail(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(server.url("/lankar?q=%22%3E%3Cscript%3E&from=2025-02-03&to=2025-02-03"));
      page.navigate(server.url("/lankar?from=2025-02-03&to=2025-02-03"));
      String code = page.getByLabel("Kod för inbäddning (ram)").inputValue();
      page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Kopiera koden (ram)"))
          .click();
      assertThat(page.getByText("Koden är kopierad.")).isVisible();
      // Parsed by the browser as another site's page would; what frames hold is text to it.
      Object parsed =
          page.evaluate(
              """
              code => {
                const page = new DOMParser().parseFromString(code, 'text/html');
                const frame = page.querySelector('iframe');
                const inside = new DOMParser().parseFromString(frame.textContent, 'text/html');
                return [page.querySelectorAll('iframe, script').length,
                  frame.getAttribute('src'), frame.getAttribute('allow'), !!frame.title,
                  inside.querySelectorAll('script, b').length, inside.querySelectorAll('a').length,
                  [...inside.querySelectorAll('a')].every(a => a.href.startsWith('http://127'))];
              }
              """,
              code);
      assertEquals(
          List.of(
              1,
              server.url("/embed?from=2025-02-03&to=2025-02-03"),
              "local-network-access",
              true,
              0,
              6,
              true),
          parsed);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://intranat.exempel.se/sida?x=1, https://intranat.exempel.se",
    "Intranat.Exempel.SE, https://intranat.exempel.se",
    "http://intranat:8080/, http://intranat:8080",
    "https://intranat.exempel.se:443, https://intranat.exempel.se",
    "javascript:alert(1),",
    "ftp://intranat.exempel.se,",
    "två ord,",
    "://,"
  })
  void readsTheSiteHoweverItIsTyped(String typed, String origin) {
    assertEquals(Optional.ofNullable(origin), LinkBuilderPage.origin(typed));
  }

  @Test
  void dataIsNoScriptAndBreaksNoPolicy(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      List<String> heard = new ArrayList<>();
      page.onConsoleMessage(message -> heard.add(message.text()));
      page.onDialog(
          dialog -> {
            heard.add(dialog.message());
            dialog.dismiss();
          });
      for (int key = 0; key <= NastySamples.TEXTS.size(); key++) {
        page.navigate(server.url("/protokoll/" + NastySamples.ID + "/" + key));
        Object names =
            page.evaluate(
                "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@context']");
        assertEquals("https://schema.org", names);
      }
      page.navigate(server.url("/protokoll/" + NastySamples.ID));
      page.navigate(server.url("/lankar?q=%3C/textarea%3E%3Cscript%3Ealert(1)%3C/script%3E"));
      assertEquals(List.of(), heard);
      assertTrue(page.title().startsWith("Dela sökningen"));
    }
  }
}
