package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in every state by the rules of WCAG 2.2 A and AA that a program can judge. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class AccessibilityTest {
  private static final int WIDE = 1280;
  private static final int PHONE = 390;

  /** Routes that answer programs, or with files. */
  private static final Pattern NO_PAGE =
      Pattern.compile(
          "/api/.*|/static/.*|.*\\.[a-z]+|.*/original|.*/sida/.*|/oembed|/forslag|/dela/.*");

  private static SampleServer server;
  private static BrowserContext context;
  private static Page page;

  @BeforeAll
  static void start(Browser browser) {
    server = PageStates.server();
    context = browser.newContext(new NewContextOptions().setViewportSize(WIDE, 900));
    Axe.into(context);
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

  /** Wide, on a phone, in the dark and in forced colours; everything that folds is unfolded. */
  @ParameterizedTest
  @MethodSource("states")
  void breaksNoRule(String path) {
    show(path);
    List<String> complaints = new ArrayList<>(Axe.judge(page));
    look(ColorScheme.DARK, ForcedColors.NONE);
    complaints.addAll(Axe.judgeColours(page));
    if (page.locator("meta[name=color-scheme][content='light dark']").count() == 1) {
      // A page held to one scheme is forced as it is painted, which axe does not see.
      look(ColorScheme.DARK, ForcedColors.ACTIVE);
      complaints.addAll(Axe.judgeColours(page));
    }
    look(ColorScheme.LIGHT, ForcedColors.NONE);
    page.setViewportSize(PHONE, 900);
    page.evaluate(
        "scrollTo(0, document.body.scrollHeight)"); // the bar that sticks lies in its place
    complaints.addAll(Axe.judgeLayout(page));
    assertEquals(List.of(), complaints);
  }

  private static void show(String path) {
    look(ColorScheme.LIGHT, ForcedColors.NONE);
    page.setViewportSize(WIDE, 900);
    page.navigate(server.url(path));
    page.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })");
  }

  private static void look(ColorScheme scheme, ForcedColors forced) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme).setForcedColors(forced));
  }

  /** Returns what breaks a rule on a page of another test, in its frames too. */
  static List<String> judge(Page page) {
    return Axe.judgeWithFrames(page);
  }

  /** A page that is added later is not forgotten here. */
  @Test
  void knowsEverySortOfPage() {
    List<String> forgotten =
        server.routes().stream()
            .filter(route -> !NO_PAGE.matcher(route).matches())
            .filter(
                route -> {
                  Pattern form =
                      Pattern.compile(route.replaceAll("\\{[^}]*}", "[^/?]+") + "(\\?.*)?");
                  return states().noneMatch(path -> form.matcher(path).matches());
                })
            .toList();
    assertEquals(List.of(), forgotten);
  }

  /** What axe cannot judge: a listener must know where they are and where each link leads. */
  @Test
  void tellsPagesApartAndSaysWhereLinksLead() {
    Map<String, String> titles = new HashMap<>();
    List<String> vague = new ArrayList<>();
    for (String path : states().toList()) {
      page.navigate(server.url(path));
      assertEquals("sv", page.locator("html").getAttribute("lang"));
      assertEquals(1, page.locator("h1").count(), path);
      boolean own = !path.startsWith("/embed") && !path.startsWith(PageStates.ITEM + "?");
      if (own && PageStates.PAGES.contains(path)) {
        assertEquals(null, titles.put(page.title(), path), path + ": " + page.title());
      }
      vague().forEach(link -> vague.add(path + ": " + link));
    }
    assertEquals(List.of(), vague);
  }

  /**
   * Links that say nothing, and those of one name that lead to different places though what stands
   * beside them is the same, too. Items of different meetings may bear one title as a heading;
   * below it stands the meeting.
   */
  private static List<?> vague() {
    return (List<?>)
        page.evaluate(
            """
            () => {
              const seen = new Map();
              const vague = [];
              for (const link of document.querySelectorAll('a[href]')) {
                if (link.closest('h2, h3, .steps')) continue;
                const name = (link.getAttribute('aria-label') ?? link.textContent).replace(/\\s+/g, ' ').trim();
                const key = name + ' ' + link.closest('li, p, td, th')?.textContent;
                const before = seen.get(key);
                if (name.length < 2 || /^(här|läs mer|mer|länk)$/i.test(name)) vague.push(name);
                if (before && before !== link.href) vague.push(name + ': ' + before + ', ' + link.href);
                seen.set(key, link.href);
              }
              return vague;
            }
            """);
  }

  /** Nothing moves, so that there is nothing to be asked to stop. */
  @Test
  void movesNothing() {
    for (String path : List.of(PageStates.FILTERED, PageStates.ITEM, "/arende/cykelvagar")) {
      page.navigate(server.url(path));
      Object moving =
          page.evaluate(
              """
              [...document.querySelectorAll('*')].filter(each => {
                const style = getComputedStyle(each);
                return style.animationName !== 'none' || style.transitionDuration !== '0s'
                  || style.scrollBehavior !== 'auto';
              }).map(each => each.outerHTML.slice(0, 80))
              """);
      assertEquals(List.of(), moving, path);
    }
  }

  @Test
  void wouldNoticeABrokenRule() {
    page.navigate(server.url("/"));
    page.evaluate("document.querySelector('label').remove()");
    assertFalse(Axe.judge(page).isEmpty());
    page.navigate(server.url("/"));
    look(ColorScheme.DARK, ForcedColors.NONE);
    page.evaluate("document.querySelector('h1').style.color = '#222'");
    assertTrue(Axe.judgeColours(page).toString().contains("color-contrast"));
  }
}
