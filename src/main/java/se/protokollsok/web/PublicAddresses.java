package se.protokollsok.web;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;

/** Tells at which public address a request reached this site. Immutable. */
final class PublicAddresses {
  private final Reach reach;

  /**
   * Creates it.
   *
   * @param reach how readers reach the server
   */
  PublicAddresses(Reach reach) {
    this.reach = reach;
  }

  /**
   * Returns the address this request came to: the operator's if one is set, else what a trusted
   * proxy says, else that of its Host header, or the network address it arrived at where that
   * header names no host.
   */
  PublicAddress of(Context context) {
    HttpServletRequest request = context.req();
    Reach.Asked asked =
        new Reach.Asked(
            bare(request.getRemoteAddr()),
            bracketed(bare(request.getLocalAddr())) + ":" + request.getLocalPort(),
            request.getScheme(),
            Optional.ofNullable(request.getHeader("Host")).orElse(""),
            name -> Collections.list(request.getHeaders(name)));
    return new PublicAddress(reach.origin(asked));
  }

  private static String bare(String address) {
    return address.startsWith("[") ? address.substring(1, address.length() - 1) : address;
  }

  private static String bracketed(String address) {
    return address.contains(":") ? "[" + address + "]" : address;
  }
}
