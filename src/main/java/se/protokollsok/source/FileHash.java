package se.protokollsok.source;

import java.util.regex.Pattern;

/**
 * The identity of a file's bytes.
 *
 * @param hex the SHA-256 of the bytes, 64 lower-case hexadecimal digits
 */
public record FileHash(String hex) implements Comparable<FileHash> {
  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  /** The hash of no file, for values that were made and not read. */
  public static final FileHash NONE = new FileHash("0".repeat(64));

  /** Checks the form. */
  public FileHash {
    if (!SHA_256.matcher(hex).matches()) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hex: " + hex);
    }
  }

  @Override
  public int compareTo(FileHash other) {
    return hex.compareTo(other.hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
