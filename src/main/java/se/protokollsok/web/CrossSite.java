package se.protokollsok.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Optional;

/**
 * What the listed sites may do that others may not: show {@code /embed} in a frame, and fetch from
 * the API and {@code /embed.js} with a script of their own. Without credentials, and only to read.
 */
final class CrossSite {
  private static final String SECONDS_KEPT = "600";

  private final AllowedSites sites;

  CrossSite(AllowedSites sites) {
    this.sites = sites;
  }

  /** Sets the headers before every handler; those of {@link Edge} have to be set before. */
  void guard(RoutesConfig routes) {
    routes.before(
        EmbedPage.PATH,
        context -> context.header(Headers.POLICY, Headers.framed(sites.ancestors())));
    if (sites.origins().isEmpty()) {
      return;
    }
    routes.before(EmbedPage.PATH, context -> context.removeHeader(Headers.FRAME_OPTIONS));
    routes.before(EmbedPage.SCRIPT, this::share);
    routes.before(
        EmbedPage.SCRIPT, context -> context.header(Headers.RESOURCE_POLICY, "cross-origin"));
    routes.before(Links.API + "/*", this::share);
  }

  private void share(Context context) {
    context.res().addHeader("Vary", "Origin");
    Optional<String> origin = Optional.ofNullable(context.header("Origin")).filter(sites::allows);
    origin.ifPresent(
        listed -> {
          context.header("Access-Control-Allow-Origin", listed);
          if (isPreflight(context)) {
            allowReading(context);
          }
        });
  }

  private static boolean isPreflight(Context context) {
    return context.method().equals(HandlerType.OPTIONS)
        && context.header("Access-Control-Request-Method") != null;
  }

  private static void allowReading(Context context) {
    context.header("Access-Control-Allow-Methods", "GET, HEAD");
    context.header("Access-Control-Max-Age", SECONDS_KEPT);
    // A page of the open internet asks a server of the inner net.
    if ("true".equals(context.header("Access-Control-Request-Private-Network"))) {
      context.header("Access-Control-Allow-Private-Network", "true");
    }
    context.status(204).skipRemainingHandlers();
  }
}
