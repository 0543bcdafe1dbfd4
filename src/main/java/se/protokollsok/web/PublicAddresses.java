package se.protokollsok.web;

import io.javalin.http.Context;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells at which public address a request reached this site. Immutable. */
final class PublicAddresses {
  /** Examples: {@code protokoll.exempel.se}, {@code 127.0.0.1:8080}, {@code [::1]:8080}. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?:[A-Za-z0-9][A-Za-z0-9._-]{0,252}|\\[[0-9A-Fa-f:.]{2,45}\\])(?::[0-9]{1,5})?");

  /**
   * Returns the address this request came to: by its Host header, or by the network address it
   * arrived at where that header names no host.
   */
  PublicAddress of(Context context) {
    String host =
        Optional.ofNullable(context.header("Host"))
            .filter(name -> HOST.matcher(name).matches())
            .orElseGet(() -> arrived(context));
    return new PublicAddress(context.scheme() + "://" + host.toLowerCase(Locale.ROOT));
  }

  private static String arrived(Context context) {
    String address = context.req().getLocalAddr();
    String host = address.contains(":") ? "[" + address + "]" : address;
    return host + ":" + context.req().getLocalPort();
  }
}
