package se.protokollsok.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What web robots are told, in {@code robots.txt} and with each answer. Immutable. */
final class RobotRules {
  /** The header that keeps a page out of search engines. */
  static final String HEADER = "X-Robots-Tag";

  /**
   * What search engines may show then: the start page, protocols, items and matters; no persons, no
   * originals, which are not masked, and nothing that is the same in another form.
   */
  private static final Pattern OPEN =
      Pattern.compile("/?|/protokoll/[^/]+(?:/(?!original$)[^/]+)?|/arende/[^/]+");

  /** What robots need not even fetch: the same in another form, endless, or of persons. */
  private static final List<String> CLOSED =
      List.of(
          "/api/",
          "/person/",
          "/uppdrag",
          Links.FEED,
          Links.CSV,
          Links.BUILDER,
          OpenSearch.SUGGESTIONS,
          OEmbed.PATH,
          EmbedPage.PATH);

  private final Robots robots;
  private final Links links;

  RobotRules(Robots robots, Links links) {
    this.robots = robots;
    this.links = links;
  }

  /** Takes the header away from what may be found by search engines. */
  void guard(RoutesConfig routes) {
    if (robots == Robots.INDEX) {
      routes.before(
          context -> {
            if (isOpen(context)) {
              context.removeHeader(HEADER);
            }
          });
    }
  }

  private boolean isOpen(Context context) {
    // Without the base path, and decoded: "/%70erson/" is a page of a person too.
    String path = Objects.requireNonNullElse(context.req().getPathInfo(), "");
    return context.queryString() == null && OPEN.matcher(path).matches();
  }

  /** Returns whether pages may be found by search engines. */
  boolean allowed() {
    return robots == Robots.INDEX;
  }

  /** Returns {@code robots.txt} (RFC 9309). */
  String text(PublicAddress here) {
    Stream<String> lines =
        switch (robots) {
          case INDEX ->
              Stream.of(
                      Stream.of("User-agent: *"),
                      CLOSED.stream().map(path -> "Disallow: " + links.to(path)),
                      Stream.of("Disallow: " + links.to("/*?"), "", "Sitemap: " + sitemap(here)))
                  .flatMap(each -> each);
          case NOINDEX ->
              Stream.of(
                  "# De som respekterar X-Robots-Tag: noindex måste få hämta sidorna för att se det;",
                  "# annars kan adresser som andra länkar till ändå visas i träfflistor.",
                  "User-agent: Googlebot",
                  "User-agent: Bingbot",
                  "User-agent: DuckDuckBot",
                  "Disallow: " + links.to("/api/"),
                  "Disallow: " + links.to("/*?"),
                  "",
                  "User-agent: *",
                  "Disallow: " + links.home());
        };
    return String.join("\n", lines.toList()) + "\n";
  }

  private String sitemap(PublicAddress here) {
    return here.of(links.to(SiteMap.INDEX));
  }
}
