package se.protokollsok.app;

import java.io.IOException;
import java.nio.file.Path;
import se.protokollsok.web.OriginalFiles;
import se.protokollsok.web.WebServer;

/**
 * The originals of a data directory and the pictures of their pages, for tests of other packages.
 */
public final class PicturesOfArchive implements AutoCloseable {
  private static final long MOST_BYTES = 64_000_000;

  private final OriginalFiles originals;
  private final ArchivePages pages;

  /** Opens those of a data directory. */
  public PicturesOfArchive(Path data) throws IOException {
    originals = new ArchiveOriginals(data);
    pages = ArchivePages.open(data, originals, MOST_BYTES);
  }

  /** Returns what a server gives out. */
  public WebServer.Archive archive() {
    return new WebServer.Archive(originals, pages);
  }

  @Override
  public void close() {
    pages.close();
  }
}
