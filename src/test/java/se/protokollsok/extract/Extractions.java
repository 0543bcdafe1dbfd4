package se.protokollsok.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;

/** Writes bytes to a file and extracts it. */
final class Extractions {
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
    return new Extractor(limits).extract(file, HASH);
  }

  static List<FindingKind> kinds(ExtractedDocument document) {
    return document.findings().stream().map(Finding::kind).toList();
  }

  static List<String> messages(ExtractedDocument document) {
    return document.findings().stream().map(Finding::message).toList();
  }
}
