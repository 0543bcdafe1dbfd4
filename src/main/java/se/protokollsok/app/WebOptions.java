package se.protokollsok.app;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import se.protokollsok.web.AllowedSites;
import se.protokollsok.web.Reach;
import se.protokollsok.web.WebSettings;

/**
 * The options that tell how the server is reached from outside and who else may use it. An
 * environment variable says the same for those who start it without a command line of their own; an
 * option that is given wins over it.
 */
final class WebOptions {
  static final String PUBLIC_URL = "PROTOKOLLSOK_PUBLIC_URL";
  static final String TRUSTED_PROXY = "PROTOKOLLSOK_TRUSTED_PROXY";
  static final String ALLOW_SITE = "PROTOKOLLSOK_ALLOW_SITE";

  @Option(
      names = "--public-url",
      paramLabel = "ADRESS",
      description =
          "Adressen som läsarna känner, till exempel https://intranat.example/protokoll-sok."
              + " Också "
              + PUBLIC_URL
              + ".")
  private String publicUrl = "";

  @Option(
      names = "--trusted-proxy",
      paramLabel = "ADRESS",
      description =
          "Omvänd proxy vars X-Forwarded-huvuden gäller: en adress eller ett nätverk, som 10.0.0.5"
              + " eller 10.0.0.0/24. Kan upprepas. Också "
              + TRUSTED_PROXY
              + ".")
  private List<String> proxies = List.of();

  @Option(
      names = "--allow-site",
      paramLabel = "WEBBPLATS",
      description =
          "Webbplats som får bädda in sökningen, till exempel https://intranat.example. Kan"
              + " upprepas. Utan den får ingen. Också "
              + ALLOW_SITE
              + ".")
  private List<String> sites = List.of();

  /**
   * Adds what is chosen here.
   *
   * @param environment the environment variables
   * @throws IllegalArgumentException if something cannot be; the message is in Swedish
   */
  WebSettings addTo(WebSettings settings, Map<String, String> environment) {
    String address = publicUrl.isBlank() ? environment.getOrDefault(PUBLIC_URL, "") : publicUrl;
    return settings
        .withReach(Reach.of(address, either(proxies, environment.getOrDefault(TRUSTED_PROXY, ""))))
        .withSites(AllowedSites.of(either(sites, environment.getOrDefault(ALLOW_SITE, ""))));
  }

  private static List<String> either(List<String> given, String environment) {
    return given.isEmpty() ? Arrays.asList(environment.split("[\\s,]+", -1)) : given;
  }
}
