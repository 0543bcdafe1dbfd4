package se.protokollsok.archive;

import se.protokollsok.source.FileHash;

/**
 * A whole file of the archive.
 *
 * @param state as the folder shows it
 * @param hash the SHA-256 of its bytes
 * @param sighting how it relates to the earlier run
 */
public record SeenFile(FileState state, FileHash hash, Sighting sighting) {}
