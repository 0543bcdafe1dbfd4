package se.protokollsok.app;

import java.util.List;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.register.ParsedFile;
import se.protokollsok.source.Finding;
import se.protokollsok.source.PageReading;

/**
 * What all stages up to the parser made of a file's bytes: what is kept on disk for it.
 *
 * @param path where the file lay then; its name had a say in what the parser understood
 * @param mediaType what the file is
 * @param size in bytes
 * @param readings how each page came to be text
 * @param protocol what the parser understood
 * @param findings of all stages, extraction first
 */
record Understood(
    String path,
    String mediaType,
    long size,
    List<PageReading> readings,
    Protocol protocol,
    List<Finding> findings) {

  Understood {
    readings = List.copyOf(readings);
    findings = List.copyOf(findings);
  }

  /** Returns it as the file at this path within the archive. */
  ParsedFile at(String place) {
    return new ParsedFile(
        new ArchivedFile(place, protocol.file(), size, mediaType, readings), protocol, findings);
  }
}
