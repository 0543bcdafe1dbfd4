package se.protokollsok.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;

/** Writes bytes to a file and extracts it. */
final class Extractions {
  /** The hash of a file that is not read so far that its bytes count. */
  static final FileHash HASH = new FileHash("ab".repeat(32));

  private Extractions() {}

  static ExtractedDocument extract(Path folder, String name, byte[] bytes) {
    return extract(folder, name, bytes, Limits.DEFAULT);
  }

  static ExtractedDocument extract(Path folder, String name, byte[] bytes, Limits limits) {
    Path file = folder.resolve(name);
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Extractor(limits).extract(file, hash(bytes));
  }

  static FileHash hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new FileHash(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  static List<FindingKind> kinds(ExtractedDocument document) {
    return document.findings().stream().map(Finding::kind).toList();
  }

  static List<String> messages(ExtractedDocument document) {
    return document.findings().stream().map(Finding::message).toList();
  }
}
