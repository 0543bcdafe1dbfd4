package se.protokollsok.protocol;

import java.util.List;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.PageReading;
import se.protokollsok.source.TextSource;

/**
 * A file of the archive as it was when it was read.
 *
 * @param path its path within the archive, with {@code /}, in NFC: "2025/protokoll 9.pdf"
 * @param hash the SHA-256 of its bytes
 * @param size in bytes
 * @param mediaType "application/pdf", "text/plain", "text/markdown",
 *     "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
 * @param readings how each page came to be text, in order; where the format does not tell pages one
 *     reading of page 0 stands for the whole
 */
public record ArchivedFile(
    String path, FileHash hash, long size, String mediaType, List<PageReading> readings) {

  /** Copies the list. */
  public ArchivedFile {
    readings = List.copyOf(readings);
  }

  /** Returns how many pages it has; 0 where the format does not tell. */
  public int pages() {
    return (int) readings.stream().filter(page -> page.number() > 0).count();
  }

  /** Returns how many pages gave no text. */
  public int pagesWithoutText() {
    return (int) readings.stream().filter(page -> page.source() == TextSource.NONE).count();
  }

  /** Returns how many words were misread and put right. */
  public int repairedWords() {
    return readings.stream().mapToInt(PageReading::repairedWords).sum();
  }
}
