package se.protokollsok.app;

import java.util.List;
import se.protokollsok.protocol.PageCount;
import se.protokollsok.protocol.WorstPage;

/**
 * What a run did; {@code index --json} prints it as it stands. {@code seen = indexed + unchanged +
 * moved + duplicate + rejected}, checked.
 *
 * @param seen files looked at, and folders that could not be
 * @param indexed new or changed files that are in the index now
 * @param unchanged files that were in the index before and are as they were
 * @param moved files that were in the index under another path
 * @param duplicate files whose bytes are another file's
 * @param rejected files that could not be read
 * @param removed files that left the archive, and the index with it
 * @param rejections each rejected file with its reason
 * @param duplicates each file whose bytes are another's, with that one's path
 * @param stillWritten files left for the next run because somebody is writing them
 * @param withheld vanished files that were not removed because they are too many at once
 * @param notes what else a person should know, in Swedish
 * @param pagesWithoutText files with pages that show an image or nothing and need OCR, and why
 * @param pages how the pages of all files in the index became text, one count for each way
 * @param worstPages the files that were read with doubt, each by its worst page, the worst first
 */
record IndexReport(
    int seen,
    int indexed,
    int unchanged,
    int moved,
    int duplicate,
    int rejected,
    int removed,
    List<Note> rejections,
    List<Note> duplicates,
    List<String> stillWritten,
    List<String> withheld,
    List<String> notes,
    List<Note> pagesWithoutText,
    List<PageCount> pages,
    List<WorstPage> worstPages) {

  IndexReport {
    rejections = List.copyOf(rejections);
    duplicates = List.copyOf(duplicates);
    stillWritten = List.copyOf(stillWritten);
    withheld = List.copyOf(withheld);
    notes = List.copyOf(notes);
    pagesWithoutText = List.copyOf(pagesWithoutText);
    pages = List.copyOf(pages);
    worstPages = List.copyOf(worstPages);
    int sum = indexed + unchanged + moved + duplicate + rejected;
    if (seen != sum) {
      throw new IllegalStateException("seen " + seen + " files but accounted for " + sum);
    }
  }

  /** Returns whether the index shows anything else than before. */
  boolean changedAnything() {
    return indexed + moved + removed > 0;
  }

  /** Returns 0 if all is well, 3 if files were rejected, 1 if removals were withheld. */
  int exitCode() {
    if (!withheld.isEmpty()) {
      return ExitCode.FAILED;
    }
    return rejected > 0 ? ExitCode.SOME_REJECTED : ExitCode.OK;
  }

  /**
   * A file and what is to say of it.
   *
   * @param file its path within the archive
   * @param note in Swedish
   */
  record Note(String file, String note) {}
}
