package se.protokollsok.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The headers of every answer: what protects readers. No page may run or load anything but the
 * site's own files, none may be framed, and nobody learns where a reader came from.
 */
final class Headers {
  static final String POLICY = "Content-Security-Policy";
  static final String FRAME_OPTIONS = "X-Frame-Options";
  static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";

  /** What the pages have no use for; writing to the clipboard is not among it. */
  private static final List<String> UNUSED =
      List.of(
          "accelerometer",
          "autoplay",
          "browsing-topics",
          "camera",
          "clipboard-read",
          "display-capture",
          "encrypted-media",
          "geolocation",
          "gyroscope",
          "hid",
          "magnetometer",
          "microphone",
          "midi",
          "payment",
          "publickey-credentials-get",
          "screen-wake-lock",
          "serial",
          "usb",
          "xr-spatial-tracking");

  /** The headers by name. */
  static final Map<String, String> ALL = all();

  private Headers() {}

  private static Map<String, String> all() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(
        POLICY,
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src"
            + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    headers.put(FRAME_OPTIONS, "DENY");
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("X-Robots-Tag", "noindex");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put(RESOURCE_POLICY, "same-origin");
    headers.put("Permissions-Policy", String.join("=(), ", UNUSED) + "=()");
    return Map.copyOf(headers);
  }

  /**
   * Returns the policy of a page to be framed: it runs no script at all.
   *
   * @param ancestors who may frame it: "https://intranat.example"; "'none'" for nobody
   */
  static String framed(String ancestors) {
    return "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
        + " frame-ancestors "
        + ancestors;
  }
}
