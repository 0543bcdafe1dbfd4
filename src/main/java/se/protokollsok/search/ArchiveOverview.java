package se.protokollsok.search;

import java.time.Instant;
import java.util.List;
import se.protokollsok.protocol.Gap;
import se.protokollsok.protocol.PageCount;
import se.protokollsok.protocol.WorstPage;

/**
 * What the archive holds and lacks.
 *
 * @param protocols how many files are searched
 * @param items how many items and heads are searched
 * @param indexed when the commit that is shown was made
 * @param rejected the files that could not be read
 * @param duplicates the files whose bytes are another file's
 * @param incomplete files with findings a person should see
 * @param gaps what seems to be missing, whole protocols first
 * @param pages how the pages became text, one count for each way there is
 * @param readings the files that were read by OCR, repaired, have pages without text or text of low
 *     quality: each by its worst page, the worst first
 */
public record ArchiveOverview(
    int protocols,
    int items,
    Instant indexed,
    List<FileNote> rejected,
    List<FileNote> duplicates,
    List<FileNote> incomplete,
    List<Gap> gaps,
    List<PageCount> pages,
    List<ReadFile> readings) {

  /** Copies the lists. */
  public ArchiveOverview {
    rejected = List.copyOf(rejected);
    duplicates = List.copyOf(duplicates);
    incomplete = List.copyOf(incomplete);
    gaps = List.copyOf(gaps);
    pages = List.copyOf(pages);
    readings = List.copyOf(readings);
  }

  /**
   * A file and what is to say of it.
   *
   * @param path within the archive
   * @param note in Swedish
   */
  public record FileNote(String path, String note) {}

  /**
   * A file that was read with doubt.
   *
   * @param id the protocol's id
   * @param worst its worst page
   */
  public record ReadFile(String id, WorstPage worst) {}
}
