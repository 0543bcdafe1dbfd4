package se.protokollsok.register;

import java.util.List;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.source.Finding;

/**
 * A file of the archive with what was read from it.
 *
 * @param file the file
 * @param protocol what the parser understood
 * @param findings everything the stages noticed, extraction first
 */
public record ParsedFile(ArchivedFile file, Protocol protocol, List<Finding> findings) {
  /** Copies the list. */
  public ParsedFile {
    findings = List.copyOf(findings);
  }
}
