package se.protokollsok.protocol;

import se.protokollsok.source.FileHash;

/**
 * A file of the archive as it was when it was read.
 *
 * @param path its path within the archive, with {@code /}, in NFC: "2025/protokoll 9.pdf"
 * @param hash the SHA-256 of its bytes
 * @param size in bytes
 * @param mediaType "application/pdf", "text/plain", "text/markdown",
 *     "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
 * @param pages how many pages it has; 0 where the format does not tell
 * @param pagesWithoutText how many of them gave no text
 */
public record ArchivedFile(
    String path, FileHash hash, long size, String mediaType, int pages, int pagesWithoutText) {}
