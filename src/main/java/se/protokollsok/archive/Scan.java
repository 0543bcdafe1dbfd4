package se.protokollsok.archive;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/**
 * One look at the archive folder.
 *
 * @param files every file that may hold a protocol, sorted by path
 * @param passedOver paths of files that never do ({@code ~$x.docx}, {@code Thumbs.db}), sorted
 * @param unreadable folders or files that could not be looked at, each with the reason
 */
public record Scan(List<FileState> files, List<String> passedOver, List<Unreadable> unreadable) {

  /** Copies the lists. */
  public Scan {
    files = List.copyOf(files);
    passedOver = List.copyOf(passedOver);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * Something that could not be looked at.
   *
   * @param path within the archive
   * @param reason in Swedish
   */
  public record Unreadable(String path, String reason) {
    /** Returns whether this is the path, or a folder it lies in. */
    boolean covers(String other) {
      return other.equals(path) || other.startsWith(path + "/");
    }

    /** Returns what to say of a file or folder that failed like this. */
    static String reason(IOException failure) {
      return switch (failure) {
        case AccessDeniedException denied ->
            "läsrättighet saknas; ge Protokollsök rätt att läsa den";
        case NoSuchFileException gone -> "försvann medan arkivet lästes";
        case FileSystemException other when other.getReason() != null ->
            "kan inte läsas (" + other.getReason() + ")";
        default -> "kan inte läsas (" + failure.getMessage() + ")";
      };
    }
  }
}
