package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
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

/** Every page by the rules of WCAG 2.2 A and AA that a program can judge. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class AccessibilityTest {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private static final String FILTERED =
      "/?q=v%C3%A4xel&year=2025&municipality=Klippan&hide=information&size=2";
  private static final String PROTOCOL = "/protokoll/" + Samples.id(LocalDate.of(2025, 11, 14));
  private static final String ITEM = PROTOCOL + "/1";
  private static final String SCANNED = "/protokoll/" + Samples.id(Samples.SCANNED);
  private static final List<String> PAGES =
      List.of(
          "/",
          "/?q=v%C3%A4xel",
          "/?q=v%C3%A4xel?",
          FILTERED,
          "/?q=finnsinte&municipality=Klippan",
          PROTOCOL,
          ITEM,
          "/moten",
          "/arkivet",
          "/arkivet/lasning",
          SCANNED,
          SCANNED + "/1",
          SCANNED + "/1?visa=rattade-ord",
          SCANNED + "/1?visa=som-last",
          "/hjalp",
          "/uppdrag",
          "/uppdrag?person=britta-ekdahl&status=followed-up",
          "/arenden",
          "/arende/cykelvagar",
          "/kommun/klippan",
          "/kommun/klipan",
          PROTOCOL + "/3",
          "/person/britta-ekdahl",
          "/finns-inte");

  private static SampleServer server;

  @BeforeAll
  static void start() {
    server = new SampleServer("");
    server.engine().answerWith(AnswerCardTest.ANSWER);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void breaksNoRuleOnAnyPage(int width, Browser browser) {
    NewContextOptions window = new NewContextOptions().setViewportSize(width, 900);
    assertEquals(List.of(), complaints(browser, window, PAGES));
  }

  /** Colours are all that changes, so that the pages that use most of them will do. */
  @ParameterizedTest
  @CsvSource({"DARK, NONE", "DARK, ACTIVE"})
  void breaksNoRuleInOtherColours(ColorScheme scheme, ForcedColors forced, Browser browser) {
    NewContextOptions window =
        new NewContextOptions().setColorScheme(scheme).setForcedColors(forced);
    assertEquals(
        List.of(),
        complaints(
            browser,
            window,
            List.of(
                FILTERED,
                ITEM,
                SCANNED + "/1?visa=rattade-ord",
                SCANNED + "/1?visa=som-last",
                "/arende/cykelvagar",
                "/kommun/klippan",
                "/arkivet")));
  }

  private static List<String> complaints(
      Browser browser, NewContextOptions window, List<String> paths) {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = browser.newContext(window)) {
      Page page = context.newPage();
      for (String path : paths) {
        page.navigate(server.url(path));
        openAll(page);
        judge(page).forEach(rule -> complaints.add(path + ": " + rule));
      }
    }
    return complaints;
  }

  private static void openAll(Page page) {
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })");
  }

  static List<String> judge(Page page) {
    return new AxeBuilder(page)
        .withTags(RULES).analyze().getViolations().stream()
            .map(
                rule ->
                    rule.getId()
                        + " "
                        + rule.getNodes().getFirst().getHtml()
                        + rule.getNodes().getFirst().getFailureSummary())
            .toList();
  }

  @Test
  void wouldNoticeABrokenRule(Browser browser) {
    try (BrowserContext context = browser.newContext()) {
      Page page = context.newPage();
      page.navigate(server.url("/"));
      page.evaluate("document.querySelector('label').remove()");
      assertFalse(judge(page).isEmpty());
    }
  }
}
