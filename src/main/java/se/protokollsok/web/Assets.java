package se.protokollsok.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The style sheet, script and icon, with addresses that change when they do. Immutable. */
final class Assets {
  /** The folder below the base path. */
  static final String FOLDER = "/static/";

  /** From file name to media type: everything in {@code web/static}. */
  static final Map<String, String> TYPES =
      Map.of(
          "protokollsok.css", "text/css; charset=utf-8",
          "protokollsok.js", "text/javascript; charset=utf-8",
          "forslag.js", "text/javascript; charset=utf-8",
          "embed.css", "text/css; charset=utf-8",
          "embed.js", "text/javascript; charset=utf-8",
          "sidbild.js", "text/javascript; charset=utf-8",
          "kopiera.js", "text/javascript; charset=utf-8",
          "utdrag.css", "text/css; charset=utf-8",
          "ikon.svg", "image/svg+xml");

  private final Map<String, Asset> assets = new LinkedHashMap<>();

  /** Reads them from the class path. */
  Assets() {
    TYPES.forEach((name, type) -> assets.put(name, read(name, type)));
  }

  /** Returns the path below the base path, with the version. */
  String path(String name) {
    Asset asset = find(name).orElseThrow();
    return FOLDER + name + "?v=" + asset.version();
  }

  /** Returns the asset with this name, if there is one. */
  Optional<Asset> find(String name) {
    return Optional.ofNullable(assets.get(name));
  }

  /** Returns the text of an asset. */
  String text(String name) {
    return new String(find(name).orElseThrow().bytes(), StandardCharsets.UTF_8);
  }

  private static Asset read(String name, String type) {
    try (InputStream in = Assets.class.getResourceAsStream("/web/static/" + name)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: web/static/" + name);
      }
      byte[] bytes = in.readAllBytes();
      return new Asset(type, bytes, version(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read web/static/" + name, e);
    }
  }

  /** Returns what differs where the bytes do. */
  static String version(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /**
   * One of them.
   *
   * @param type the media type
   * @param bytes never changed
   * @param version twelve hexadecimal digits of its SHA-256
   */
  @SuppressWarnings("ArrayRecordComponent") // compared nowhere
  record Asset(String type, byte[] bytes, String version) {}
}
