package se.protokollsok.protocol;

import java.util.List;
import se.protokollsok.source.Finding;

/**
 * A protocol in its place in the archive: what the register adds to what the parser read. This is
 * what is indexed and what pages show.
 *
 * @param id the protocol's lasting name: "2025-12-12-familjen-helsingborg-kommundirektorsmote"; its
 *     address is {@code /protokoll/{id}}
 * @param file the file it was read from
 * @param protocol what was read
 * @param entries the head's entry first, then one for each item, in order
 * @param otherParts ids of other files of the same meeting
 * @param findings everything the stages noticed, extraction first
 */
public record ArchivedProtocol(
    String id,
    ArchivedFile file,
    Protocol protocol,
    List<ItemEntry> entries,
    List<String> otherParts,
    List<Finding> findings) {

  /** Copies the lists. */
  public ArchivedProtocol {
    entries = List.copyOf(entries);
    otherParts = List.copyOf(otherParts);
    findings = List.copyOf(findings);
  }
}
