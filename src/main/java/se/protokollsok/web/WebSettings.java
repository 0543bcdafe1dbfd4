package se.protokollsok.web;

import java.util.regex.Pattern;

/**
 * Where the server listens, and what it leaves out.
 *
 * @param host the address to bind: "127.0.0.1"
 * @param port 0 to 65535; 0 takes any free port
 * @param basePath the path all addresses begin with, behind a reverse proxy that keeps it:
 *     "/protokoll-sok"; "" and "/" mean none. Kept without a slash at the end
 * @param personPages whether persons have pages of their own; without them names are plain text
 * @param robots what web robots may do with the pages
 */
public record WebSettings(
    String host, int port, String basePath, boolean personPages, Robots robots) {
  /** Example: {@code /intern/protokoll-sok}. */
  private static final Pattern BASE_PATH = Pattern.compile("(/[A-Za-z0-9][A-Za-z0-9._~-]*)*");

  /**
   * Puts the base path into its form.
   *
   * @throws IllegalArgumentException if the port or the base path cannot be
   */
  public WebSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("Porten ska vara 0 till 65535, var " + port);
    }
    basePath = withoutSlash(basePath);
  }

  /** Creates settings that keep web robots out. */
  public WebSettings(String host, int port, String basePath, boolean personPages) {
    this(host, port, basePath, personPages, Robots.NOINDEX);
  }

  /** Creates settings with pages of persons. */
  public WebSettings(String host, int port, String basePath) {
    this(host, port, basePath, true);
  }

  /** Returns these settings with something else for web robots. */
  public WebSettings withRobots(Robots other) {
    return new WebSettings(host, port, basePath, personPages, other);
  }

  /** Returns a base path without slash at the end: "" for "/", "/a" for "a/". */
  static String withoutSlash(String basePath) {
    String bare = basePath.strip();
    while (bare.endsWith("/")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    String path = bare.isEmpty() || bare.startsWith("/") ? bare : "/" + bare;
    if (!BASE_PATH.matcher(path).matches()) {
      throw new IllegalArgumentException(
          "Bassökvägen ska se ut som /protokoll-sok (bokstäver a till z, siffror, . _ ~ -), var "
              + basePath);
    }
    return path;
  }
}
