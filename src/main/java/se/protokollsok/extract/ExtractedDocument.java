package se.protokollsok.extract;

import java.util.List;
import java.util.stream.Collectors;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.Finding;

/**
 * A file as it was read.
 *
 * @param file the SHA-256 of its bytes
 * @param mediaType what it is, by content and not by name
 * @param pages its pages in order; empty if the file was rejected
 * @param findings what went wrong or was guessed
 * @param engine what read its images; {@link #NO_ENGINE} if one was needed and missing, or was
 *     broken off; empty if none was needed, so that the document is the same with any engine
 */
public record ExtractedDocument(
    FileHash file, String mediaType, List<Page> pages, List<Finding> findings, String engine) {
  /** Stands for the engine that was missing or broken off: any engine may do better. */
  public static final String NO_ENGINE = "none";

  /** Makes a document that needs no engine. */
  public ExtractedDocument(
      FileHash file, String mediaType, List<Page> pages, List<Finding> findings) {
    this(file, mediaType, pages, findings, "");
  }

  /** Copies the lists. */
  public ExtractedDocument {
    pages = List.copyOf(pages);
    findings = List.copyOf(findings);
  }

  /** Returns the pages' texts joined by one form feed each: the text all source spans count in. */
  public String text() {
    return pages.stream().map(Page::text).collect(Collectors.joining("\f"));
  }

  /** Returns whether a finding rejects the whole file. */
  public boolean rejected() {
    return findings.stream().anyMatch(finding -> finding.kind().rejects());
  }

  ExtractedDocument readBy(String reader) {
    return new ExtractedDocument(file, mediaType, pages, findings, reader);
  }
}
