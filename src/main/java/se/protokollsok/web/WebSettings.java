package se.protokollsok.web;

import java.util.regex.Pattern;

/**
 * Where the server listens, whom it trusts, and what it leaves out.
 *
 * @param host the address to bind: "127.0.0.1"
 * @param port 0 to 65535; 0 takes any free port
 * @param basePath the path all addresses begin with, behind a reverse proxy that keeps it:
 *     "/protokoll-sok"; "" and "/" mean that of the address readers know, or none. Kept without a
 *     slash at the end
 * @param personPages whether persons have pages of their own; without them names are plain text
 * @param robots what web robots may do with the pages
 * @param sites the other web sites that may frame {@code /embed} and ask the API
 * @param reach how readers reach the server
 * @param statement tells the operator's accessibility statement as it stands
 */
public record WebSettings(
    String host,
    int port,
    String basePath,
    boolean personPages,
    Robots robots,
    AllowedSites sites,
    Reach reach,
    StatementSource statement) {
  /** Example: {@code /intern/protokoll-sok}. */
  private static final Pattern BASE_PATH = Pattern.compile("(/[A-Za-z0-9][A-Za-z0-9._~-]*)*");

  /**
   * Puts the base path into its form.
   *
   * @throws IllegalArgumentException if the port or the base path cannot be, or readers know
   *     another base path
   */
  public WebSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("Porten ska vara 0 till 65535, var " + port);
    }
    basePath = agreed(withoutSlash(basePath), reach.path());
  }

  /** Creates settings with pages of persons, for readers on this machine. */
  public WebSettings(String host, int port, String basePath) {
    this(host, port, basePath, true);
  }

  /**
   * Creates settings that keep web robots and other sites out, without an accessibility statement.
   */
  public WebSettings(String host, int port, String basePath, boolean personPages) {
    this(
        host,
        port,
        basePath,
        personPages,
        Robots.NOINDEX,
        AllowedSites.NONE,
        Reach.DIRECT,
        StatementSource.EMPTY);
  }

  /** Returns the same with something else for web robots. */
  public WebSettings withRobots(Robots other) {
    return new WebSettings(host, port, basePath, personPages, other, sites, reach, statement);
  }

  /** Returns the same, but these sites may frame and ask. */
  public WebSettings withSites(AllowedSites listed) {
    return new WebSettings(host, port, basePath, personPages, robots, listed, reach, statement);
  }

  /**
   * Returns the same, but reached like this.
   *
   * @throws IllegalArgumentException if readers know another base path
   */
  public WebSettings withReach(Reach how) {
    return new WebSettings(host, port, basePath, personPages, robots, sites, how, statement);
  }

  /** Returns the same with an accessibility statement. */
  public WebSettings withStatement(StatementSource told) {
    return new WebSettings(host, port, basePath, personPages, robots, sites, reach, told);
  }

  private static String agreed(String basePath, String known) {
    if (basePath.isEmpty() || known.isEmpty() || basePath.equals(known)) {
      return basePath.isEmpty() ? known : basePath;
    }
    throw new IllegalArgumentException(
        "Den publika adressen slutar med "
            + known
            + " men bassökvägen är "
            + basePath
            + ". De ska vara samma: proxyn ska behålla sökvägen.");
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
