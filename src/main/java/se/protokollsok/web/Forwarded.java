package se.protokollsok.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a trusted proxy told of the request it passes on, in {@code Forwarded} (RFC 7239) or in
 * {@code X-Forwarded-Proto} and {@code X-Forwarded-Host}. A proxy adds what it knows at the end of
 * what it was sent, so only the end is its own word. Where both sorts of header are there and
 * contradict each other, one of them came from the reader: neither is believed.
 *
 * @param scheme the scheme readers use, as written
 * @param host the host they use, as written
 */
record Forwarded(Optional<String> scheme, Optional<String> host) {
  /** Nothing was told. */
  static final Forwarded NOTHING = new Forwarded(Optional.empty(), Optional.empty());

  /** {@code for="[2001:db8::1]:4711";}: a pair and what follows it. */
  private static final Pattern PAIR =
      Pattern.compile(
          "\\s*(?<name>[!#$%&'*+.^_`|~0-9A-Za-z-]+)=(?<value>\"(?:[^\"\\\\]++|\\\\.)*+\"|[^;,\"\\s]*)"
              + "\\s*(?<end>[;,]|$)");

  /** Examples: {@code 192.0.2.60:4711}, {@code [2001:db8::1]}. */
  private static final Pattern NODE =
      Pattern.compile("(?:\\[(?<six>[^\\]]*)]|(?<four>[0-9.]+))(?::[0-9]+)?");

  /** Far longer than a chain of proxies writes, in characters. */
  private static final int LONGEST = 2_000;

  /** Returns what is told by a request that came from a trusted proxy. */
  static Forwarded of(Reach.Asked asked, Reach reach) {
    Forwarded standard = standard(String.join(",", asked.headers().all("Forwarded")), reach);
    Forwarded usual =
        new Forwarded(
            last(asked.headers().all("X-Forwarded-Proto")),
            last(asked.headers().all("X-Forwarded-Host")));
    if (contradict(standard.scheme, usual.scheme) || contradict(standard.host, usual.host)) {
      return NOTHING;
    }
    return new Forwarded(standard.scheme.or(usual::scheme), standard.host.or(usual::host));
  }

  private static boolean contradict(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.get().equalsIgnoreCase(other.get());
  }

  private static Optional<String> last(List<String> values) {
    String all = String.join(",", values);
    return Optional.of(all.substring(all.lastIndexOf(',') + 1).strip())
        .filter(value -> !value.isEmpty());
  }

  /** Each proxy names whom it took the request from: as long as that is a trusted one, go back. */
  private static Forwarded standard(String header, Reach reach) {
    List<Map<String, String>> elements = elements(header);
    int at = elements.size() - 1;
    while (at > 0 && reach.trusts(address(elements.get(at).getOrDefault("for", "")))) {
      at--;
    }
    if (at < 0) {
      return NOTHING;
    }
    Map<String, String> told = elements.get(at);
    return new Forwarded(
        Optional.ofNullable(told.get("proto")), Optional.ofNullable(told.get("host")));
  }

  private static String address(String node) {
    Matcher parts = NODE.matcher(node);
    if (!parts.matches()) {
      return "";
    }
    return Optional.ofNullable(parts.group("six")).orElseGet(() -> parts.group("four"));
  }

  /**
   * Returns the elements, names in small letters; none if the header is not well formed, or too
   * long.
   */
  static List<Map<String, String>> elements(String header) {
    if (header.length() > LONGEST) {
      return List.of();
    }
    List<Map<String, String>> elements = new ArrayList<>();
    Map<String, String> element = new LinkedHashMap<>();
    Matcher pair = PAIR.matcher(header);
    int at = 0;
    while (at < header.length() && pair.find(at) && pair.start() == at) {
      element.put(pair.group("name").toLowerCase(Locale.ROOT), unquoted(pair.group("value")));
      if (!pair.group("end").equals(";")) {
        elements.add(Map.copyOf(element));
        element.clear();
      }
      at = pair.end();
    }
    return at == header.length() && element.isEmpty() ? List.copyOf(elements) : List.of();
  }

  private static String unquoted(String value) {
    return value.startsWith("\"")
        ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1")
        : value;
  }
}
