package se.protokollsok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.LoadState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people do with the pages, in a real browser. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class BrowserTest {
  private static final int PHONE = 390;
  private static final int WIDE = 1280;
  private static final long FIRST_VIEW_BYTES = 100_000;

  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = new SampleServer("/arkiv");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static NewContextOptions window(int width) {
    return new NewContextOptions().setViewportSize(width, 900).setLocale("sv-SE");
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** The whole way, with and without script, beside and above the hits. */
  @ParameterizedTest
  @CsvSource({"1280, true", "1280, false", "390, true", "390, false"})
  void leadsFromAQuestionToADecisionAndBack(int width, boolean script, Browser browser) {
    try (BrowserContext context = browser.newContext(window(width).setJavaScriptEnabled(script))) {
      Page page = context.newPage();
      page.navigate(server.url("/"));
      page.getByLabel("Sök i protokollen").fill("växel");
      page.keyboard().press("Enter");
      assertThat(heading(page)).hasText("6 träffar på ”växel”");

      if (width == PHONE) {
        page.locator("#filter > summary").click();
      }
      page.locator("input[name=year][value='2025']").focus();
      page.keyboard().press("Space");
      page.locator("input[name=municipality][value='Klippan']").focus();
      page.keyboard().press("Space");
      page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Visa träffar")).click();
      assertThat(heading(page)).hasText("3 träffar på ”växel”");
      assertTrue(page.url().contains("year=2025") && page.url().contains("municipality=Klippan"));

      link(page, "Ta bort filtret År: 2025").click();
      assertThat(heading(page)).hasText("5 träffar på ”växel”");

      page.locator(".hit h2 a").first().click();
      assertThat(heading(page)).hasText("Ärende 1. Gemensam växelfunktion");
      assertThat(page.locator(".decided .words"))
          .hasText("att godkänna avtalet om gemensam växel för 2026");
      page.locator("a[rel=next]").click();
      assertThat(heading(page)).hasText("Ärende 2. Lägesrapport om badvatten");
      page.locator(".kicker a").click();
      assertThat(heading(page)).hasText("Kommundirektörsmöte 14 november 2025");
      assertThat(page.getByText("Torvald Nyqvist").first()).isVisible();

      page.goBack();
      page.goBack();
      page.goBack();
      assertThat(heading(page)).hasText("5 träffar på ”växel”");
    }
  }

  private static Locator heading(Page page) {
    return page.locator("h1");
  }

  @Test
  void appliesAFilterAtOnceWhenClickedWithTheMouse(Browser browser) {
    try (BrowserContext context = browser.newContext(window(WIDE))) {
      Page page = context.newPage();
      page.navigate(server.url("/?q=v%C3%A4xel&sort=newest"));
      page.locator("#filter")
          .getByText("2024", new Locator.GetByTextOptions().setExact(true))
          .click();
      assertThat(heading(page)).hasText("2 träffar på ”växel”");
      assertEquals(server.url("/?q=v%C3%A4xel&year=2024&sort=newest"), page.url());
    }
  }

  /** Typing, arrows, Enter and Escape; the name and number of what is offered can be heard. */
  @ParameterizedTest
  @ValueSource(strings = {"/", "/?q=b%C3%A5stad", "/moten"})
  void suggestsWhileOneTypes(String path, Browser browser) {
    try (BrowserContext context = browser.newContext(window(WIDE))) {
      Page page = context.newPage();
      page.navigate(server.url(path));
      Locator field =
          page.getByRole(
              AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Sök i protokollen"));
      field.fill("");
      field.pressSequentially("väx");
      Locator options = page.getByRole(AriaRole.OPTION);
      assertThat(options).hasCount(6);
      assertThat(page.getByText("6 förslag.")).hasCount(1);
      assertThat(field).hasAttribute("aria-expanded", "true");
      assertEquals(List.of(), Axe.judge(page));

      page.keyboard().press("ArrowDown");
      page.keyboard().press("ArrowDown");
      assertThat(options.nth(1)).hasAttribute("aria-selected", "true");
      assertThat(field).hasAttribute("aria-activedescendant", options.nth(1).getAttribute("id"));
      page.keyboard().press("Escape");
      assertThat(options).hasCount(0);
      assertThat(field).hasValue("väx");
      assertThat(field).hasAttribute("aria-expanded", "false");

      field.pressSequentially("el");
      assertThat(options).hasCount(5);
      page.keyboard().press("ArrowUp");
      page.keyboard().press("Enter");
      page.waitForURL(server.url("/?q=v%C3%A4xelstr%C3%B6mmen"));
    }
  }

  @Test
  void hidesWhatOnlyNotesInformation(Browser browser) {
    try (BrowserContext context = browser.newContext(window(WIDE).setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(server.url("/?q=b%C3%A5stad"));
      assertThat(heading(page)).hasText("5 träffar på ”båstad”");
      page.getByLabel("Dölj ”notera informationen”").check();
      page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Visa träffar")).click();
      assertThat(heading(page)).hasText("Inga träffar på ”båstad”");
      link(page, "Ta bort Dölj: notera informationen").click();
      assertThat(heading(page)).hasText("5 träffar på ”båstad”");
    }
  }

  @Test
  void pagesThroughHits(Browser browser) {
    try (BrowserContext context = browser.newContext(window(WIDE))) {
      Page page = context.newPage();
      page.navigate(server.url("/?sort=oldest&size=10"));
      String first = page.locator(".hit h2").first().textContent();
      page.locator(".paging a[rel=next]").click();
      assertThat(page.locator(".paging [aria-current]")).hasText("Sida 2");
      page.locator(".paging a[rel=prev]").click();
      assertEquals(first, page.locator(".hit h2").first().textContent());
      page.goBack();
      assertThat(page.locator(".paging [aria-current]")).hasText("Sida 2");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/?q=v%C3%A4xel"})
  void loadsLittleAndAsksNobodyElse(String path, Browser browser) {
    try (BrowserContext context = browser.newContext(window(WIDE))) {
      Page page = context.newPage();
      List<Response> responses = new ArrayList<>();
      page.onResponse(responses::add);
      page.navigate(server.url(path));
      page.waitForLoadState(LoadState.NETWORKIDLE);
      List<Response> loaded = List.copyOf(responses);
      long bytes = loaded.stream().mapToLong(response -> response.body().length).sum();
      List<String> foreign =
          loaded.stream()
              .map(Response::url)
              .filter(url -> !url.startsWith(server.url("/")))
              .toList();
      assertEquals(List.of(), foreign);
      assertTrue(bytes > 1_000 && bytes < FIRST_VIEW_BYTES, bytes + " bytes");
    }
  }

  @Test
  void runsNoScriptOfTheArchive(Browser browser) {
    try (BrowserContext context = browser.newContext(window(WIDE))) {
      Page page = context.newPage();
      List<String> heard = new ArrayList<>();
      page.onDialog(
          dialog -> {
            heard.add(dialog.message());
            dialog.dismiss();
          });
      page.onConsoleMessage(message -> heard.add(message.text()));
      String hostile = "/protokoll/" + Samples.id(LocalDate.of(2023, 3, 3));
      for (String path :
          List.of(
              "/?q=v%C3%A4xel+%3Cscript%3Ealert(1)%3C/script%3E&year=2023",
              "/?attended=%22%3E%3Cimg+src=x+onerror=alert(2)%3E",
              hostile,
              hostile + "/0",
              hostile + "/1",
              "/moten",
              "/arkivet")) {
        page.navigate(server.url(path));
      }
      assertEquals(List.of(), heard);
    }
  }

  /** By keyboard alone, with and without script. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void showsRepairedWordsAndTheTextAsReadOnDemand(boolean script, Browser browser) {
    try (BrowserContext context = browser.newContext(window(WIDE).setJavaScriptEnabled(script))) {
      Page page = context.newPage();
      page.navigate(server.url("/protokoll/" + Samples.id(Samples.SCANNED) + "/1"));
      assertThat(page.locator("ins")).hasCount(0);
      link(page, "Visa rättade ord").press("Enter");
      assertThat(page.locator(".body ins").first()).hasText("frånvaro");
      assertThat(page.locator(".body del").first()).hasText("fr&nvaro");
      link(page, "Visa texten som den lästes").press("Enter");
      assertThat(page.locator(".body .asread")).containsText("Lägre fr&nvaro efter ett férhér.");
      assertThat(page.locator(".reading [aria-current]")).hasText("Visa texten som den lästes");
    }
  }

  /** Beside each other where there is room, else below. */
  @ParameterizedTest
  @ValueSource(ints = {WIDE, PHONE})
  void setsTheTextAsReadBesideOrBelow(int width, Browser browser) {
    try (BrowserContext context = browser.newContext(window(width))) {
      Page page = context.newPage();
      page.navigate(server.url("/protokoll/" + Samples.id(Samples.SCANNED) + "/1?visa=som-last"));
      BoundingBox put = page.locator(".body .put").first().boundingBox();
      BoundingBox asRead = page.locator(".body .asread").first().boundingBox();
      assertEquals(width == WIDE, asRead.x >= put.x + put.width);
      assertEquals(width == PHONE, asRead.y >= put.y + put.height);
    }
  }
}
