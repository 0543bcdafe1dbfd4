package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import se.protokollsok.web.WebSettings;

/** Who reaches the server and how, from options or from the environment. */
class WebOptionsTest {
  private static WebSettings settings(Map<String, String> environment, String... words) {
    WebOptions options = new WebOptions();
    new CommandLine(CommandLine.Model.CommandSpec.forAnnotatedObject(options)).parseArgs(words);
    return options.addTo(new WebSettings("127.0.0.1", 0, "/"), environment);
  }

  @Test
  void nobodyElseMayUseItUnlessTheyAreListed() {
    assertEquals(List.of(), settings(Map.of()).sites().origins());
  }

  @Test
  void optionsCanBeRepeated() {
    WebSettings settings =
        settings(
            Map.of(),
            "--allow-site=https://a.example",
            "--allow-site",
            "https://b.example",
            "--public-url=https://intranat.example/protokoll-sok",
            "--trusted-proxy=10.0.0.5",
            "--trusted-proxy=fd00::/8");
    assertEquals(List.of("https://a.example", "https://b.example"), settings.sites().origins());
    assertEquals("/protokoll-sok", settings.basePath());
  }

  @Test
  void environmentSaysTheSame() {
    Map<String, String> environment =
        Map.of(
            WebOptions.ALLOW_SITE,
            " https://a.example, https://b.example\nhttp://c:8080 ",
            WebOptions.PUBLIC_URL,
            "https://intranat.example/sok",
            WebOptions.TRUSTED_PROXY,
            "10.0.0.0/8 ::1");
    WebSettings settings = settings(environment);
    assertEquals(
        List.of("https://a.example", "https://b.example", "http://c:8080"),
        settings.sites().origins());
    assertEquals("/sok", settings.basePath());
    assertEquals(
        List.of("https://d.example"),
        settings(environment, "--allow-site=https://d.example").sites().origins());
  }

  @Test
  void environmentIsCheckedToo() {
    for (String name :
        List.of(WebOptions.ALLOW_SITE, WebOptions.PUBLIC_URL, WebOptions.TRUSTED_PROXY)) {
      assertThrows(
          IllegalArgumentException.class, () -> settings(Map.of(name, "intranat.example")), name);
    }
  }

  @Test
  void serveRefusesWhatCannotBeBeforeItStarts() {
    assertSays("ingen webbplats att tillåta", "--allow-site", "intranat.example");
    assertSays("alla webbplatser på en gång går inte", "--allow-site", "*");
    assertSays("Den publika adressen ska se ut som", "--public-url", "intranat.example");
    assertSays("namn går inte", "--trusted-proxy", "proxy.example");
    assertSays(
        "De ska vara samma", "--public-url", "https://a.example/sok", "--base-path", "/annan");
  }

  private static void assertSays(String words, String... options) {
    Object[] command = new Object[options.length + 3];
    command[0] = "serve";
    command[1] = "--data";
    command[2] = "finns-inte";
    System.arraycopy(options, 0, command, 3, options.length);
    CommandRun run = CommandRun.of(command).hasCode(1).says(words);
    assertTrue(run.err().startsWith("Fel: "), run.err());
  }
}
