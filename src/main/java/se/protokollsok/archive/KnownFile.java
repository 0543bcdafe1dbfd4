package se.protokollsok.archive;

import java.time.Instant;
import se.protokollsok.source.FileHash;

/**
 * A file as an earlier run saw it.
 *
 * @param path within the archive, with {@code /}, in NFC
 * @param hash the SHA-256 of its bytes then
 * @param size in bytes
 * @param modified last modification then
 */
public record KnownFile(String path, FileHash hash, long size, Instant modified) {}
