package se.protokollsok.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.protokollsok.extract.PagePainter;
import se.protokollsok.extract.Painted;
import se.protokollsok.extract.PictureFormat;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.store.BoundedCache;
import se.protokollsok.store.DataDirectory;
import se.protokollsok.web.OriginalFiles;
import se.protokollsok.web.OriginalPages;

/**
 * Pictures of pages, drawn from the originals when asked for and kept on disk to a bound; where
 * words stand, from what was kept when the files were read. Thread-safe.
 */
final class ArchivePages implements OriginalPages, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(ArchivePages.class);

  /** Dots an inch: an A4 page is some 900 points of light wide. */
  private static final int WHOLE = 110;

  private static final int CLOSE = 220;
  private static final Duration LONGEST = Duration.ofSeconds(20);
  private static final int HASH_DIGITS = 16;
  private static final int MOST_FAILED = 2_000;

  /** What failed for want of time or memory may go well later. */
  private static final Duration UNTRIED = Duration.ofMinutes(10);

  /** Half of the processors at most, so that a search always finds one. */
  private static final PictureDesk.Size SIZE =
      new PictureDesk.Size(
          Math.clamp(Runtime.getRuntime().availableProcessors() / 2, 1, 4),
          24,
          48,
          Duration.ofSeconds(8));

  private final OriginalFiles originals;
  private final BoundedCache kept;
  private final KeptWords words;
  private final PagePainter painter = new PagePainter(LONGEST);
  private final PictureDesk<String, Optional<Painted>> desk = new PictureDesk<>(SIZE);

  /** Cutting a strip reads a whole page: few at a time. */
  private final Semaphore cutting = new Semaphore(Runtime.getRuntime().availableProcessors());

  /** Pictures that could not be drawn, and until when nobody need try again. */
  private final Map<String, Instant> failed = Collections.synchronizedMap(new Oldest());

  private ArchivePages(OriginalFiles originals, BoundedCache kept, KeptWords words) {
    this.originals = originals;
    this.kept = kept;
    this.words = words;
  }

  /**
   * Opens what is kept in a data directory.
   *
   * @param most how many bytes of pictures are kept
   * @throws IOException if the folder of the pictures cannot be made
   */
  static ArchivePages open(Path data, OriginalFiles originals, long most) throws IOException {
    return new ArchivePages(
        originals,
        BoundedCache.open(DataDirectory.pictures(data), most),
        KeptWords.open(DataDirectory.cache(data)));
  }

  /** Forgets the oldest when there are too many. */
  private static final class Oldest extends LinkedHashMap<String, Instant> {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
      return size() > MOST_FAILED;
    }
  }

  @Override
  public Optional<Layout> layout(ArchivedFile file, List<MarkedText> texts) {
    return words.layout(file, texts);
  }

  @Override
  public String version(FileHash file) {
    return file.hex().substring(0, HASH_DIGITS) + "-" + PagePainter.VERSION;
  }

  @Override
  public Picture picture(ArchivedFile file, int page, Look look) {
    PictureFormat format =
        switch (look.format()) {
          case PNG -> PictureFormat.PNG;
          case JPG -> PictureFormat.JPEG;
        };
    int resolution =
        switch (look.fineness()) {
          case WHOLE -> WHOLE;
          case CLOSE -> CLOSE;
        };
    String name =
        String.join("-", file.hash().hex(), PagePainter.VERSION, "" + page, "" + resolution)
            + "."
            + format.ending();
    Optional<Painted> before = recall(name);
    if (before.isPresent()) {
      return new Drawn(format.mediaType(), before.get().bytes());
    }
    if (failed.getOrDefault(name, Instant.MIN).isAfter(Instant.now())) {
      return new Missing();
    }
    return switch (desk.ask(name, () -> draw(name, file, page, resolution, format))) {
      case PictureDesk.Done<Optional<Painted>>(Optional<Painted> painted) ->
          painted
              .<Picture>map(it -> new Drawn(format.mediaType(), it.bytes()))
              .orElseGet(Missing::new);
      case PictureDesk.Busy<Optional<Painted>> busy -> new Busy();
    };
  }

  @Override
  public Picture strip(ArchivedFile file, SourceSpan span) {
    Optional<KeptWords.Rows> rows = words.rows(file, span);
    if (rows.isEmpty()) {
      return new Missing();
    }
    Look look = new Look(Fineness.CLOSE, Format.JPG);
    Picture page = picture(file, span.page(), look);
    if (!(page instanceof Drawn drawn)) {
      return page;
    }
    if (!cutting.tryAcquire()) {
      return new Busy();
    }
    try {
      return cut(new Painted(drawn.bytes()), rows.get());
    } finally {
      cutting.release();
    }
  }

  private static Picture cut(Painted page, KeptWords.Rows rows) {
    try {
      return page.rows(rows.top(), rows.foot(), PictureFormat.JPEG)
          .<Picture>map(it -> new Drawn(PictureFormat.JPEG.mediaType(), it.bytes()))
          .orElseGet(Missing::new);
    } catch (IOException broken) {
      return new Missing();
    }
  }

  private Optional<Painted> draw(
      String name, ArchivedFile file, int page, int resolution, PictureFormat format) {
    Optional<Painted> meanwhile = recall(name);
    if (meanwhile.isPresent()) {
      return meanwhile;
    }
    byte[] pdf;
    try (InputStream bytes = originals.open(file)) {
      pdf = bytes.readAllBytes();
    } catch (IOException gone) {
      LOG.warn("an original cannot be drawn: {}", gone.getClass().getName());
      return Optional.empty();
    }
    Optional<Painted> painted = painter.paint(pdf, page, resolution, format);
    painted.ifPresentOrElse(
        picture -> keep(name, picture), () -> failed.put(name, Instant.now().plus(UNTRIED)));
    return painted;
  }

  // A disk that fails costs time, never an answer.
  private Optional<Painted> recall(String name) {
    try {
      return kept.get(name).map(Painted::new);
    } catch (IOException unread) {
      return Optional.empty();
    }
  }

  private void keep(String name, Painted picture) {
    try {
      kept.put(name, picture.bytes());
    } catch (IOException full) {
      LOG.warn("a picture of a page cannot be kept: {}", full.getClass().getName());
    }
  }

  @Override
  public void close() {
    desk.close();
  }
}
