package se.protokollsok.index;

import java.time.Instant;

/**
 * One file of the archive.
 *
 * @param path within the archive, with {@code /}, in NFC
 * @param hash SHA-256 in hex
 * @param size in bytes
 * @param modified last modification when it was read
 * @param status what became of it
 * @param detail the reason of a rejection in Swedish; the path of the file a duplicate repeats;
 *     else empty
 */
public record ManifestEntry(
    String path, String hash, long size, Instant modified, FileStatus status, String detail) {}
