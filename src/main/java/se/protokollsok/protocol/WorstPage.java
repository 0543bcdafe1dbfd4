package se.protokollsok.protocol;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.protokollsok.source.PageReading;
import se.protokollsok.source.TextSource;

/**
 * A file's worst read page, for lists of what a person should look at.
 *
 * @param path the file's path within the archive
 * @param page its reading
 * @param repairedWords how many words of the whole file were put right
 */
public record WorstPage(String path, PageReading page, int repairedWords) {
  /** Text below this quality is worth a look even where nobody had to read or repair it. */
  private static final double GOOD = 0.9;

  /** Worst first, then by path. */
  public static final Comparator<WorstPage> ORDER =
      Comparator.comparingDouble((WorstPage worst) -> worst.page().quality())
          .thenComparing(WorstPage::path);

  /** Returns the file's worst page; empty if every page is good text as it stood. */
  public static Optional<WorstPage> of(ArchivedFile file) {
    List<PageReading> readings =
        file.readings().stream().filter(page -> page.source() != TextSource.BLANK).toList();
    boolean asItStood = readings.stream().allMatch(page -> stood(page) && page.quality() >= GOOD);
    return readings.stream()
        .filter(page -> !asItStood)
        .min(Comparator.comparingDouble(PageReading::quality))
        .map(page -> new WorstPage(file.path(), page, file.repairedWords()));
  }

  /** Returns whether it has text that a person should compare with the original. */
  public boolean isPoorText() {
    return page.source().hasText() && page.quality() < GOOD;
  }

  private static boolean stood(PageReading page) {
    return switch (ReadingKind.of(page)) {
      case DIGITAL, FILE, BLANK -> true;
      case REPAIRED, OCR, NONE -> false;
    };
  }
}
