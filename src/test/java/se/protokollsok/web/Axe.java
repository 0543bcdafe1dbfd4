package se.protokollsok.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Judges a page by the rules of axe-core: those of WCAG 2.2 A and AA and what axe holds to be good
 * practice. Its script is loaded with the page, once, and not anew for each judgement.
 */
final class Axe {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** What colours can break. */
  private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

  /** What a narrow window can break. */
  private static final List<String> LAYOUT =
      List.of("target-size", "scrollable-region-focusable", "meta-viewport");

  private static final String SCRIPT = script();

  private static final String JUDGE =
      """
      async only => {
        const found = await axe.run(document, {
          runOnly: only, iframes: false, resultTypes: ['violations'],
          ...(only.type === 'tag' && { rules: { 'target-size': { enabled: true } } })});
        return found.violations.flatMap(rule => rule.nodes.map(
          node => rule.id + ' ' + node.html.slice(0, 200) + ' ' + node.failureSummary));
      }
      """;

  private Axe() {}

  /** Loads the script with every page that this window opens from now on. */
  static void into(BrowserContext context) {
    context.addInitScript(SCRIPT);
  }

  /** Returns what breaks any rule. */
  static List<String> judge(Page page) {
    return run(page, Map.of("type", "tag", "values", TAGS));
  }

  /** Returns what breaks a rule of WCAG, in frames too; dearer, for it loads its script anew. */
  static List<String> judgeWithFrames(Page page) {
    return new AxeBuilder(page)
        .withTags(TAGS.subList(0, TAGS.size() - 1)).analyze().getViolations().stream()
            .map(rule -> rule.getId() + " " + rule.getNodes())
            .toList();
  }

  /** Returns what breaks a rule of colours. */
  static List<String> judgeColours(Page page) {
    return run(page, Map.of("type", "rule", "values", COLOURS));
  }

  /** Returns what breaks a rule of layout. */
  static List<String> judgeLayout(Page page) {
    return run(page, Map.of("type", "rule", "values", LAYOUT));
  }

  private static List<String> run(Page page, Map<String, Object> only) {
    if (!(Boolean) page.evaluate("'axe' in window")) {
      page.evaluate(SCRIPT);
    }
    List<?> complaints = (List<?>) page.evaluate(JUDGE, only);
    return complaints.stream().map(Objects::toString).toList();
  }

  private static String script() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
