package se.protokollsok.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives one browser to all tests that ask for a {@link Browser}; it is closed after the last. */
public final class BrowserExtension implements ParameterResolver {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final List<String> FLAGS =
      List.of(
          "--headless",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          // A host that is not this machine: browsers give it no clipboard of their own.
          "--host-resolver-rules=MAP intranat.example 127.0.0.1");

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(BrowserExtension.class))
        .getOrComputeIfAbsent(Shared.class, key -> new Shared(), Shared.class)
        .browser;
  }

  /** The browser and what runs it. */
  private static final class Shared implements AutoCloseable {
    private final Playwright playwright;
    private final Browser browser;

    private Shared() {
      Assumptions.assumeTrue(
          Files.isExecutable(CHROMIUM), "no browser tests: " + CHROMIUM + " is not installed");
      playwright =
          Playwright.create(
              new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
    }
  }
}
