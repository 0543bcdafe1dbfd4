package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A window of 1280 pixels enlarged to 400 % is 320 CSS pixels wide. There no page scrolls sideways,
 * nor does it with the wider text that WCAG 1.4.12 allows a reader.
 */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class ReflowTest {
  private static final int NARROW = 320;

  /** The spacing of WCAG 1.4.12, set as a reader's own style. */
  private static final String WIDE_TEXT =
      """
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
        word-spacing: .16em !important; } p { margin-bottom: 2em !important; }`);
      document.adoptedStyleSheets = [sheet];
      """;

  /**
   * What stands out to the right of the window, but for what is meant for listeners only, and
   * tables and pictures of pages that must be wide and scroll by themselves.
   */
  private static final String OVERFLOWING =
      """
      [...document.querySelectorAll('body *')]
        .filter(each => !each.closest('.hidden, .skip, .wide, .paper'))
        .filter(each => each.getBoundingClientRect().right > 320.5)
        .map(each => each.outerHTML.slice(0, 120))
        .concat(document.documentElement.scrollWidth > 320 ? ['the page'] : [])
      """;

  /** Text that is cut off by the box it stands in. */
  private static final String CUT =
      """
      [...document.querySelectorAll('body *')]
        .filter(each => !each.closest('.hidden, .skip'))
        .filter(each => ['hidden', 'clip'].includes(getComputedStyle(each).overflowX))
        .filter(each => each.scrollWidth > each.clientWidth + 1
          || each.scrollHeight > each.clientHeight + 1)
        .filter(each => !(each instanceof SVGElement))
        .map(each => each.outerHTML.slice(0, 120))
      """;

  /** Text of drawings smaller than 12 pixels, as it is shown. */
  private static final String TINY =
      """
      [...document.querySelectorAll('svg text')].filter(each => {
        const scale = each.getScreenCTM()?.d ?? 1;
        const turned = each.getScreenCTM()?.b ?? 0;
        const size = parseFloat(getComputedStyle(each).fontSize);
        return each.textContent && size * Math.hypot(scale, turned) < 12
          && each.getBoundingClientRect().width > 0;
      }).map(each => each.textContent)
      """;

  private static SampleServer server;
  private static BrowserContext context;
  private static Page page;

  @BeforeAll
  static void start(Browser browser) {
    server = PageStates.server();
    context = browser.newContext(new NewContextOptions().setViewportSize(NARROW, 640));
    page = context.newPage();
  }

  @AfterAll
  static void stop() {
    context.close();
    server.close();
  }

  static Stream<String> states() {
    return Stream.of(PageStates.PAGES, PageStates.ERRORS).flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("states")
  void fitsTheNarrowestWindow(String path) {
    page.navigate(server.url(path));
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })");
    assertEquals(List.of(), page.evaluate(OVERFLOWING));
    assertEquals(List.of(), page.evaluate(TINY));
    page.evaluate(WIDE_TEXT);
    assertEquals(List.of(), page.evaluate(OVERFLOWING));
    assertEquals(List.of(), page.evaluate(CUT));
  }
}
