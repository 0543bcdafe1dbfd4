package se.protokollsok.archive;

import java.util.List;

/**
 * What is in the archive now, against what was there before.
 *
 * @param files every whole file, sorted by path
 * @param stillWritten paths of files that are being copied or written; they are taken by a later
 *     run, sorted
 * @param unreadable what could not be looked at
 * @param vanished known paths that are gone and whose bytes are nowhere else, sorted
 * @param passedOver files that never hold a protocol, sorted
 */
public record Census(
    List<SeenFile> files,
    List<String> stillWritten,
    List<Scan.Unreadable> unreadable,
    List<String> vanished,
    List<String> passedOver) {

  /** Copies the lists. */
  public Census {
    files = List.copyOf(files);
    stillWritten = List.copyOf(stillWritten);
    unreadable = List.copyOf(unreadable);
    vanished = List.copyOf(vanished);
    passedOver = List.copyOf(passedOver);
  }

  /**
   * Returns whether a path that is not among the files may be there all the same: in a folder that
   * cannot be read, or as a file that cannot be.
   */
  public boolean isHidden(String path) {
    return unreadable.stream().anyMatch(hole -> hole.covers(path));
  }
}
