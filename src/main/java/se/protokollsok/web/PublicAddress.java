package se.protokollsok.web;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * Where this site is reached from outside. What leaves the site, in feeds, exports and previews,
 * has whole addresses; pages link to each other without.
 *
 * @param origin scheme, host and port without slash at the end: "https://protokoll.exempel.se"
 */
record PublicAddress(String origin) {
  /**
   * Returns the whole address of one that begins with a slash.
   *
   * @param rooted as {@link Links} makes them, the base path included
   */
  String of(String rooted) {
    return origin + rooted;
  }

  /**
   * Returns the path of a whole address of this site, percent-encoded, without query and fragment.
   * Both http and https are taken for this site: a proxy may change the one to the other.
   *
   * @return empty if it is another site's, or no address
   */
  Optional<String> path(String whole) {
    try {
      URI asked = URI.create(whole.strip());
      return host(asked).isPresent() && host(asked).equals(host(URI.create(origin)))
          ? Optional.ofNullable(asked.getRawPath())
          : Optional.empty();
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  /** The host with its port, if that is not the usual one; empty where there is none. */
  private static Optional<String> host(URI address) {
    return Optional.ofNullable(address.getHost())
        .filter(host -> isWeb(address))
        .map(host -> host.toLowerCase(Locale.ROOT) + port(address));
  }

  private static boolean isWeb(URI address) {
    return "http".equalsIgnoreCase(address.getScheme())
        || "https".equalsIgnoreCase(address.getScheme());
  }

  private static String port(URI address) {
    int usual = "https".equalsIgnoreCase(address.getScheme()) ? 443 : 80;
    return address.getPort() == -1 || address.getPort() == usual ? "" : ":" + address.getPort();
  }
}
