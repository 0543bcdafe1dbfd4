package se.protokollsok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lands on the clipboard, read back by pasting it, in a real browser. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class CopyTest {
  /** The first is a plain-http intranet's, the second this machine's. */
  private static final String INTRANET = "intranat.example";

  private static final String ITEM =
      "/arkiv/protokoll/" + Samples.id(LocalDate.of(2025, 11, 14)) + "/1";
  private static final String HEADING = "Ärende 1. Gemensam växelfunktion";
  private static final String MEETING =
      "Kommundirektörsmöte 14 november 2025, Familjen Helsingborg";
  private static final String DECISION = "att godkänna avtalet om gemensam växel för 2026";

  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = new SampleServer("/arkiv");
    server.engine().answerWith(AnswerCardTest.ANSWER);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String origin(String host) {
    return "http://" + host + ":" + server.port();
  }

  private static BrowserContext window(Browser browser) {
    return browser.newContext(new NewContextOptions().setLocale("sv-SE"));
  }

  private static Locator button(Page page, String name) {
    return page.locator("button", new Page.LocatorOptions().setHasText(name));
  }

  /** Pastes into the page as a person would and returns both forms that were on the clipboard. */
  private static Map<?, ?> pasted(Page page) {
    page.evaluate(
        """
        () => {
          const field = document.createElement("div");
          field.id = "inklistrat";
          field.contentEditable = "true";
          field.addEventListener("paste", (event) => {
            const given = (type) => event.clipboardData.getData(type);
            window.pasted = { text: given("text/plain"), html: given("text/html") };
          });
          document.body.append(field);
          field.focus();
        }
        """);
    page.keyboard().press("Control+V");
    page.waitForFunction("window.pasted");
    return (Map<?, ?>) page.evaluate("window.pasted");
  }

  private static void assertHolds(Map<?, ?> pasted, List<String> lines, String address) {
    assertEquals(String.join("\n", lines) + "\n" + address, pasted.get("text"));
    String html = (String) pasted.get("html");
    assertTrue(html.contains("<strong>" + lines.getFirst() + "</strong>"), html);
    lines.forEach(line -> assertTrue(html.contains(line), html));
    assertTrue(html.contains("<a href=\"" + address + "\">" + address + "</a>"), html);
    assertFalse(html.contains("class="), html);
  }

  @ParameterizedTest
  @ValueSource(strings = {INTRANET, "127.0.0.1"})
  void itemIsCopiedWithHeadingDecisionAndLastingAddress(String host, Browser browser) {
    try (BrowserContext context = window(browser)) {
      Page page = context.newPage();
      page.navigate(origin(host) + ITEM + "?visa=rattade-ord&obs=1#p1");
      assertEquals(
          !host.equals(INTRANET), page.evaluate("isSecureContext && !!navigator.clipboard"));
      button(page, "Kopiera med rubrik: " + HEADING).last().click();
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("Rubrik, text och länk är kopierade.");
      assertThat(page.getByRole(AriaRole.STATUS)).isVisible();

      assertHolds(pasted(page), List.of(HEADING, MEETING, DECISION), origin(host) + ITEM);
      Locator link = page.locator("#inklistrat a");
      assertThat(link).hasAttribute("href", origin(host) + ITEM);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {INTRANET, "127.0.0.1"})
  void clauseIsCopiedWithItsOwnAddressByKeyboard(String host, Browser browser) {
    try (BrowserContext context = window(browser)) {
      Page page = context.newPage();
      page.navigate(origin(host) + ITEM);
      Locator button = button(page, "Kopiera med rubrik: " + HEADING + ", beslut 1");
      button.press("Enter");
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("Rubrik, text och länk är kopierade.");
      assertThat(button).isFocused();
      assertHolds(
          pasted(page), List.of(HEADING, MEETING, DECISION), origin(host) + ITEM + "#beslut-1");
    }
  }

  @Test
  void hitAndAnswerAreCopied(Browser browser) {
    try (BrowserContext context = window(browser)) {
      Page page = context.newPage();
      page.navigate(origin(INTRANET) + "/arkiv/?q=v%C3%A4xel&year=2025&sort=newest");
      button(page, "Kopiera med rubrik: " + HEADING).first().click();
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("Rubrik, text och länk är kopierade.");
      assertHolds(pasted(page), List.of(HEADING, MEETING, DECISION), origin(INTRANET) + ITEM);

      page.navigate(origin(INTRANET) + "/arkiv/?q=v%C3%A4xel%3F");
      button(page, "Kopiera med rubrik: Ärende 2. Växel <script>").first().click();
      String source = ITEM.replaceFirst("1$", "2#p2");
      assertEquals(
          """
          Ärende 2. Växel <script>
          Mötet 14 november 2025, Bolaget
          att växla <i>nu</i>
          att vänta
          """
              + origin(INTRANET)
              + source,
          pasted(page).get("text"));
      assertThat(page.locator("#inklistrat i, #inklistrat script")).hasCount(0);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {INTRANET, "127.0.0.1"})
  void addressAloneIsCopiedWithoutWhatOneLookedFor(String host, Browser browser) {
    try (BrowserContext context = window(browser)) {
      Page page = context.newPage();
      page.navigate(origin(host) + ITEM + "?visa=som-last");
      button(page, "Kopiera länk").click();
      assertThat(page.getByRole(AriaRole.STATUS)).hasText("Länken är kopierad.");
      assertEquals(origin(host) + ITEM, pasted(page).get("text"));
    }
  }

  /** A browser that refuses says so, and shows the text to copy by hand. */
  @Test
  void refusalIsToldAndTheTextShown(Browser browser) {
    try (BrowserContext context = window(browser)) {
      Page page = context.newPage();
      page.addInitScript("document.execCommand = () => false;");
      page.navigate(origin(INTRANET) + ITEM);
      button(page, "Kopiera med rubrik: " + HEADING).last().click();
      assertThat(page.getByRole(AriaRole.STATUS))
          .hasText("Det gick inte att kopiera. Markera texten och kopiera själv.");
      assertThat(page.locator("details.copy[open] .ready a")).isVisible();
    }
  }

  @Test
  void withoutScriptTheReadyTextCanBeOpened(Browser browser) {
    NewContextOptions options = new NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = browser.newContext(options)) {
      Page page = context.newPage();
      page.navigate(origin(INTRANET) + ITEM);
      Locator copy = page.locator("details.copy").last();
      copy.locator("summary").click();
      assertThat(copy.locator(".ready strong")).hasText(HEADING);
      assertThat(copy.locator(".ready a")).hasText(origin(INTRANET) + ITEM);
      assertThat(page.getByRole(AriaRole.BUTTON).getByText("Kopiera")).hasCount(0);
    }
  }

  @Test
  void linkToDecisionMarksItAndCanBeReachedByKey(Browser browser) {
    try (BrowserContext context = window(browser)) {
      Page page = context.newPage();
      page.navigate(origin(INTRANET) + ITEM);
      Locator link = page.locator(".clausetools > a").first();
      assertThat(link).hasText("Länk till beslutet, beslut 1");
      link.focus();
      page.keyboard().press("Enter");
      page.waitForURL(origin(INTRANET) + ITEM + "#beslut-1");
      assertThat(page.locator("li:target .words")).hasText(DECISION);
    }
  }
}
