package se.protokollsok.web;

import java.net.IDN;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The other web sites that may frame {@code /embed} and ask the API from their own pages. None
 * unless the operator lists them. Immutable.
 *
 * @param origins as browsers write them: {@code https://intranat.example}, {@code
 *     http://intranat:8080}; scheme and host in small letters, the usual port left out
 */
public record AllowedSites(List<String> origins) {
  /** No other site. */
  public static final AllowedSites NONE = new AllowedSites(List.of());

  /** Example: {@code https://intranat.example:8443/}. */
  private static final Pattern ORIGIN =
      Pattern.compile("(?<scheme>https?)://(?<host>[^/?#@:\\[\\]\\s]+)(?::(?<port>[0-9]{1,5}))?/?");

  /** Example: {@code intranat.kommunen-1.example}. What a policy may name, and no wildcard. */
  private static final Pattern HOST =
      Pattern.compile(
          "[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*");

  /** Example: {@code https://intranat.example/sidor/nytt?a=b}. */
  private static final Pattern ADDRESS = Pattern.compile("(?is)(https?://[^/?#]*).*");

  /** Of an address, in characters. */
  private static final int LONGEST = 5_000;

  /** Of a host, in characters. */
  private static final int LONGEST_HOST = 253;

  private static final int LAST_PORT = 65_535;

  /** Copies the list. */
  public AllowedSites {
    origins = List.copyOf(origins);
  }

  /**
   * Reads sites as an operator writes them. Blank ones are passed over.
   *
   * @throws IllegalArgumentException if one is no site; the message, in Swedish, says which, why
   *     and how to write it
   */
  public static AllowedSites of(List<String> written) {
    return new AllowedSites(
        written.stream()
            .map(String::strip)
            .filter(site -> !site.isEmpty())
            .map(AllowedSites::origin)
            .distinct()
            .toList());
  }

  /** Returns whether a site is listed; what is no origin is not. */
  public boolean allows(String origin) {
    return origins.contains(origin);
  }

  /**
   * Returns whether the site an address lies on is listed: {@code
   * https://intranat.example/sidor/nytt}. What is no address is on no site.
   */
  public boolean allowsAddress(String address) {
    return originOf(address).filter(this::allows).isPresent();
  }

  /** Returns the origin of an address of http or https, as browsers write it. */
  static Optional<String> originOf(String address) {
    Matcher whole = ADDRESS.matcher(address.strip());
    if (address.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return whole.matches() ? Optional.of(origin(whole.group(1))) : Optional.empty();
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  /** Returns what a policy's {@code frame-ancestors} says of them. */
  String ancestors() {
    return origins.isEmpty() ? "'none'" : String.join(" ", origins);
  }

  private static String origin(String written) {
    Matcher parts = ORIGIN.matcher(small(written));
    if (!parts.matches()) {
      throw refused(written, why(written));
    }
    String host = ascii(written, parts.group("host"));
    String port = parts.group("port");
    String scheme = parts.group("scheme");
    if (port != null && (Integer.parseInt(port) < 1 || Integer.parseInt(port) > LAST_PORT)) {
      throw refused(written, "porten ska vara 1 till 65535");
    }
    boolean usual = port == null || Integer.parseInt(port) == (scheme.equals("https") ? 443 : 80);
    return scheme + "://" + host + (usual ? "" : ":" + Integer.parseInt(port));
  }

  private static String ascii(String written, String host) {
    if (host.length() > LONGEST_HOST) {
      throw refused(written, "värdnamnet är för långt");
    }
    try {
      String ascii = small(IDN.toASCII(host, IDN.ALLOW_UNASSIGNED));
      if (HOST.matcher(ascii).matches()) {
        return ascii;
      }
    } catch (IllegalArgumentException noName) {
      throw refused(written, "värdnamnet går inte att läsa", noName);
    }
    throw refused(
        written,
        host.contains("*")
            ? "jokertecken går inte; skriv varje webbplats för sig"
            : "värdnamnet går inte att läsa");
  }

  private static String why(String written) {
    String site = small(written);
    if (site.equals("*") || site.equals("null")) {
      return "alla webbplatser på en gång går inte; skriv varje för sig";
    }
    if (!site.startsWith("http://") && !site.startsWith("https://")) {
      return "den ska börja med https:// eller http://";
    }
    if (site.contains("[")) {
      return "en IPv6-adress går inte; webbläsarna tar bara namn och IPv4-adresser här";
    }
    if (site.contains("@")) {
      return "användarnamn hör inte hit";
    }
    return "bara webbplatsen ska stå, utan sökväg, frågetecken eller #";
  }

  private static IllegalArgumentException refused(String written, String why) {
    return new IllegalArgumentException(message(written, why));
  }

  private static IllegalArgumentException refused(String written, String why, Exception cause) {
    return new IllegalArgumentException(message(written, why), cause);
  }

  private static String message(String written, String why) {
    return "”"
        + written
        + "” är ingen webbplats att tillåta: "
        + why
        + ". Skriv till exempel https://intranat.example";
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
