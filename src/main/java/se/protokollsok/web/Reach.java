package se.protokollsok.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How readers reach the server: at which address, and through which reverse proxies. What headers
 * say of it is believed of named proxies only. Immutable.
 */
public final class Reach {
  /** Directly, at whatever address a request was made to. */
  public static final Reach DIRECT = new Reach(Optional.empty(), "", List.of());

  /** Example: {@code https://intranat.example/protokoll-sok}. */
  private static final Pattern ADDRESS =
      Pattern.compile("(?<origin>(?i:https?)://[^/?#]*)(?<path>/[^?#]*)?");

  /** Examples: {@code intranat.example}, {@code 10.0.0.5:8080}, {@code [::1]:80}. */
  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?|\\[[0-9a-f:.]+])(?::[0-9]{1,5})?");

  private final Optional<String> origin;
  private final String path;
  private final List<AddressRange> proxies;

  private Reach(Optional<String> origin, String path, List<AddressRange> proxies) {
    this.origin = origin;
    this.path = path;
    this.proxies = proxies;
  }

  /**
   * Reads the settings of an operator.
   *
   * @param address the address readers know, {@code https://intranat.example/protokoll-sok}; blank
   *     to take what each request was made to
   * @param proxies addresses and ranges of the reverse proxies, without names; blank ones are
   *     passed over
   * @throws IllegalArgumentException if one of them cannot be; the message is in Swedish
   */
  public static Reach of(String address, List<String> proxies) {
    List<AddressRange> ranges =
        proxies.stream().filter(it -> !it.isBlank()).map(AddressRange::parse).toList();
    if (address.isBlank()) {
      return new Reach(Optional.empty(), "", ranges);
    }
    Matcher parts = ADDRESS.matcher(address.strip());
    Optional<String> origin =
        parts.matches() ? AllowedSites.originOf(parts.group("origin")) : Optional.empty();
    if (origin.isEmpty()) {
      throw new IllegalArgumentException(
          "Den publika adressen ska se ut som https://intranat.example/protokoll-sok, var "
              + address);
    }
    String path = Optional.ofNullable(parts.group("path")).orElse("");
    return new Reach(origin, WebSettings.withoutSlash(path), ranges);
  }

  /** Returns the path of the address readers know, without slash at the end; "" for none. */
  String path() {
    return path;
  }

  /** Returns whether an address is that of a named proxy. */
  boolean trusts(String address) {
    return proxies.stream().anyMatch(range -> range.contains(address));
  }

  /**
   * Returns the origin that absolute addresses in the answer to a request begin with, without slash
   * at the end: {@code https://intranat.example}.
   */
  String origin(Asked asked) {
    return origin.orElseGet(
        () -> {
          Forwarded told = trusts(asked.remote()) ? Forwarded.of(asked, this) : Forwarded.NOTHING;
          String scheme = told.scheme().filter(Reach::isScheme).orElse(asked.scheme());
          String host = told.host().filter(Reach::isHost).orElse(asked.host());
          return plain(scheme, isHost(host) ? host : asked.local());
        });
  }

  private static String plain(String scheme, String host) {
    String origin = small(scheme) + "://" + small(host);
    return AllowedSites.originOf(origin).orElse(origin);
  }

  private static boolean isScheme(String scheme) {
    return small(scheme).equals("https") || small(scheme).equals("http");
  }

  private static boolean isHost(String host) {
    return HOST.matcher(small(host)).matches();
  }

  private static String small(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /**
   * What a connection and its request tell.
   *
   * @param remote the address at the other end of the connection: a reader's or a proxy's
   * @param local where this server took it, "127.0.0.1:8080"
   * @param scheme of the connection
   * @param host the header Host; may be empty
   * @param headers all values of a header, in order; empty if it was not sent
   */
  record Asked(String remote, String local, String scheme, String host, HeaderLines headers) {}

  /** The headers of a request. */
  @FunctionalInterface
  interface HeaderLines {
    /** Returns all values of a header, in order, in any letter case; empty if it was not sent. */
    List<String> all(String name);
  }
}
