package se.protokollsok.archive;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file as the folder listing shows it.
 *
 * @param path within the archive, with {@code /}, in NFC
 * @param location where to open it; its name may be in NFD
 * @param size in bytes
 * @param modified last modification
 */
public record FileState(String path, Path location, long size, Instant modified) {}
