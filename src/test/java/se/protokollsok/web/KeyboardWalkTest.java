package se.protokollsok.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

/**
 * The whole way by keyboard alone: no mouse, no touch, and nothing is focused but by Tab. At each
 * stop the focus can be seen, and nothing lies over it.
 */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class KeyboardWalkTest {
  private static final int WIDE = 1280;
  private static final int PHONE = 390;

  /** No page of the samples has so many stops. */
  private static final int MOST_STOPS = 250;

  /** What is wrong with where the focus is; empty if nothing is. */
  private static final String FOCUS =
      """
      () => {
        const at = document.activeElement;
        const box = at.getBoundingClientRect();
        const style = getComputedStyle(at);
        const ring = at.querySelector('.ring');
        const drawn = ring ? getComputedStyle(ring).stroke !== 'none'
          : style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        const x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1);
        const y = box.y + Math.min(box.height / 2, 20);
        const top = document.elementFromPoint(x, y);
        const seen = top && (at.contains(top) || top.contains(at));
        const inside = box.top >= -1 && box.top < innerHeight && box.right > 0 && box.x < innerWidth;
        return [drawn ? '' : 'no ring', seen ? '' : 'covered by ' + top?.outerHTML.slice(0, 80),
          inside ? '' : 'out of sight'].filter(Boolean).join(', ');
      }
      """;

  /** What a listener hears of where the focus is. */
  private static final String NAME =
      """
      () => {
        const at = document.activeElement;
        const label = at.labels?.[0]?.textContent ?? at.textContent;
        return (at.getAttribute('aria-label') ?? label).replace(/\\s+/g, ' ').trim();
      }
      """;

  private static SampleServer server;
  private static BrowserContext context;
  private static Page page;

  @BeforeAll
  static void start(Browser browser) {
    server = PageStates.server();
    context = browser.newContext(new NewContextOptions().setLocale("sv-SE"));
    page = context.newPage();
  }

  @AfterAll
  static void stop() {
    context.close();
    server.close();
  }

  private static void open(String path, int width) {
    page.setViewportSize(width, 800);
    page.navigate(server.url(path));
  }

  /** Presses Tab and returns what is heard there; it can be seen. */
  private static String tab() {
    page.keyboard().press("Tab");
    if (atEnd()) {
      return "";
    }
    String name = (String) page.evaluate(NAME);
    assertEquals("", page.evaluate(FOCUS), name + " on " + page.url());
    return name;
  }

  /** Beyond the last stop no element has the focus. */
  private static boolean atEnd() {
    return (Boolean) page.evaluate("document.activeElement === document.body");
  }

  private static void tabTo(String name) {
    List<String> heard = new ArrayList<>();
    while (heard.size() < MOST_STOPS) {
      heard.add(tab());
      if (heard.getLast().startsWith(name)) {
        return;
      }
    }
    throw new AssertionError(name + " is not reached: " + heard);
  }

  private static void press(String key) {
    page.keyboard().press(key);
  }

  private static Locator heading() {
    return page.locator("h1");
  }

  @Test
  void leadsFromTheStartToAnItemAndBack() {
    open("/", WIDE);
    assertEquals("Hoppa till innehållet", tab());
    press("Enter");
    assertEquals("Sök i protokollen", tab());
    page.keyboard().type("väx");
    assertThat(page.locator("[role=option]")).hasCount(6);
    press("ArrowDown");
    assertThat(page.locator("[role=option]").first()).hasAttribute("aria-selected", "true");
    press("Escape");
    assertThat(page.locator("[role=option]")).hasCount(0);
    page.keyboard().type("el");
    press("Enter");
    assertThat(heading()).hasText("6 träffar på ”växel”");

    assertEquals("Hoppa till innehållet", tab());
    press("Enter");
    tabTo("Hoppa över filtren");
    press("Enter");
    tabTo("2025, 3 träffar");
    press("Enter");
    assertThat(heading()).hasText("3 träffar på ”växel”");

    tabTo("Hoppa över filtren");
    press("Enter");
    assertEquals("Ta bort filtret År: 2025 ×", tab());
    tabTo("Ärende 1. Gemensam växelfunktion");
    press("Enter");
    assertThat(heading()).hasText("Ärende 1. Gemensam växelfunktion");
    page.goBack(); // a key of the browser's, not of the page's
    assertThat(heading()).hasText("3 träffar på ”växel”");
  }

  @Test
  void opensTheFiltersOfAPhoneAndChooses() {
    open("/?q=v%C3%A4xel", PHONE);
    tabTo("Filtrera");
    press("Enter");
    assertThat(page.locator("#filter")).hasAttribute("open", "");
    tabTo("Klippan");
    press("Space");
    tabTo("Visa träffar");
    press("Enter");
    assertThat(heading()).hasText("5 träffar på ”växel”");
    assertTrue(page.url().contains("municipality=Klippan"), page.url());
    assertThat(page.locator("#filter")).not().hasAttribute("open", "");
  }

  /** Every stop of every sort of page, to the last and round again. */
  @ParameterizedTest
  @CsvSource({
    "/, 1280",
    "/?q=v%C3%A4ksel, 1280",
    "/?q=v%C3%A4xel&year=2025&municipality=Klippan&hide=information&size=2, 390",
    "/arende/cykelvagar, 390",
    "/narvaro, 390",
    "/uppdrag, 1280",
    "/arkivet, 1280",
    "/hjalp, 390",
    "/person/britta-ekdahl, 1280"
  })
  void showsTheFocusAtEveryStop(String path, int width) {
    open(path, width);
    List<String> stops = new ArrayList<>();
    stops.add(tab());
    do {
      stops.add(tab());
      assertNotEquals(MOST_STOPS, stops.size());
    } while (!atEnd());
    long reachable =
        ((Number)
                page.evaluate(
                    "[...document.querySelectorAll('a[href], button, input:not([type=hidden]), select,"
                        + " summary')].filter(each => each.checkVisibility()).length"))
            .longValue();
    assertTrue(stops.size() - 1 >= reachable, stops + " of " + reachable);
  }

  /** In the order in which they are read. */
  @Test
  void stopsAtTheHitsInTheOrderOfThePage() {
    open("/?q=badvatten", WIDE);
    List<String> stops = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      stops.add(tab());
    }
    assertEquals(
        List.of(
            "Hoppa till innehållet",
            "Protokollsök",
            "Sök",
            "Möten",
            "Följ ett ärende",
            "Uppdrag",
            "Arkivet",
            "Hjälp",
            "Sök i protokollen"),
        stops);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/moten", "/?q=v%C3%A4xel"})
  void skipsToTheContent(String path) {
    open(path, WIDE);
    assertEquals("Hoppa till innehållet", tab());
    press("Enter");
    tab();
    assertTrue((Boolean) page.evaluate("!!document.activeElement.closest('main')"));
  }
}
