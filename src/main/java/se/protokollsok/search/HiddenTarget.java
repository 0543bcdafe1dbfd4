package se.protokollsok.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a row of the list of what is hidden names. */
sealed interface HiddenTarget {
  /** Returns it in its one form, by which rows and the log know it again. */
  String text();

  /**
   * A lasting address.
   *
   * @param protocolId the protocol's id
   * @param key the item's key; empty for the protocol's own address
   */
  record Address(String protocolId, Optional<String> key) implements HiddenTarget {
    private static final String PAGES = "/protokoll/";

    /** Last steps below a protocol that are no items. */
    private static final Set<String> NO_ITEMS = Set.of("original", "sida", "utdrag");

    /** Reads {@link #text()}, or an address as a browser shows it; empty for any other. */
    static Optional<Address> of(String written) {
      int at = written.indexOf(PAGES);
      if (at < 0) {
        return Optional.empty();
      }
      String[] steps =
          written.substring(at + PAGES.length()).replaceFirst("[?#].*", "").split("/", -1);
      if (steps[0].isEmpty()) {
        return Optional.empty();
      }
      Optional<String> key =
          Optional.of(steps)
              .filter(all -> all.length > 1)
              .map(all -> all[1])
              .filter(step -> !step.isEmpty() && !NO_ITEMS.contains(step));
      return Optional.of(new Address(steps[0], key));
    }

    @Override
    public String text() {
      return PAGES + protocolId + key.map(it -> "/" + it).orElse("");
    }
  }

  /**
   * A file's bytes.
   *
   * @param hex their SHA-256, in small letters
   */
  record Bytes(String hex) implements HiddenTarget {
    private static final Pattern HASH = Pattern.compile("(?:sha-?256[:=])?([0-9a-f]{64})");

    static Optional<Bytes> of(String written) {
      Matcher hash = HASH.matcher(written.toLowerCase(Locale.ROOT));
      return hash.matches() ? Optional.of(new Bytes(hash.group(1))) : Optional.empty();
    }

    @Override
    public String text() {
      return hex;
    }
  }

  /**
   * A place in the archive.
   *
   * @param path within it, with {@code /}, in NFC
   */
  record Place(String path) implements HiddenTarget {
    @Override
    public String text() {
      return path;
    }
  }

  /** Reads what is written; empty where it is nothing that could be hidden. */
  static Optional<HiddenTarget> of(String written) {
    if (written.startsWith("/") || written.matches("(?i)https?://.*")) {
      return Address.of(written).map(address -> address);
    }
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<HiddenTarget> bytes = Bytes.of(written).map(hash -> hash);
    return bytes.or(
        () ->
            Optional.of(
                new Place(
                    Normalizer.normalize(written, Normalizer.Form.NFC)
                        .replace('\\', '/')
                        .replaceFirst("^(\\./)+", ""))));
  }
}
