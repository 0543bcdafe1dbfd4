package se.protokollsok.archive;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks through an archive folder. Only reads; links are not followed. */
public final class Scanner {
  /**
   * What office programs and systems leave behind: {@code ~$protokoll.docx}, {@code Thumbs.db},
   * {@code .DS_Store}.
   */
  private static final Pattern NEVER_A_PROTOCOL =
      Pattern.compile(
          "\\..*|~\\$.*|thumbs\\.db|desktop\\.ini|.*\\.(?:tmp|part|crdownload)|.*~",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Stands in a name for bytes that are no text in the system's encoding. */
  private static final char UNDECODABLE = '\ufffd';

  private final Path root;

  /** Creates a scanner for an archive folder. */
  public Scanner(Path root) {
    this.root = root;
  }

  /**
   * Lists the folder.
   *
   * @throws IOException if the folder itself is not there or cannot be read; what fails below it is
   *     in the scan
   */
  public Scan scan() throws IOException {
    Listing listing = new Listing();
    Files.walkFileTree(root, listing);
    listing.passedOver.sort(Comparator.naturalOrder());
    return new Scan(listing.distinct(), listing.passedOver, listing.unreadable);
  }

  private String relative(Path file) {
    String path =
        root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    return Normalizer.normalize(path, Normalizer.Form.NFC);
  }

  private static boolean isPassedOver(Path file) {
    return NEVER_A_PROTOCOL.matcher(file.getFileName().toString()).matches();
  }

  private final class Listing extends SimpleFileVisitor<Path> {
    private final List<FileState> files = new ArrayList<>();
    private final List<String> passedOver = new ArrayList<>();
    private final List<Scan.Unreadable> unreadable = new ArrayList<>();

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (!folder.equals(root) && isPassedOver(folder)) {
        passedOver.add(relative(folder) + "/");
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isPassedOver(file)) {
        passedOver.add(relative(file));
      } else if (relative(file).indexOf(UNDECODABLE) >= 0) {
        unreadable.add(
            new Scan.Unreadable(
                relative(file),
                "filnamnet är inte UTF-8; byt namn på filen, eller starta programmet i en miljö med"
                    + " UTF-8 (LC_ALL=C.UTF-8)"));
      } else if (attributes.isRegularFile()) {
        files.add(
            new FileState(
                relative(file),
                file,
                attributes.size(),
                attributes.lastModifiedTime().toInstant()));
      } else {
        unreadable.add(
            new Scan.Unreadable(relative(file), "är ingen vanlig fil (länk eller enhet)"));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(root)) {
        throw failure;
      }
      unreadable.add(new Scan.Unreadable(relative(file), Scan.Unreadable.reason(failure)));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, failure);
    }

    /**
     * One path names one file: of two names that differ in composition only, the second is told.
     */
    private List<FileState> distinct() {
      files.sort(
          Comparator.comparing(FileState::path).thenComparing(file -> file.location().toString()));
      List<FileState> distinct = new ArrayList<>();
      for (FileState file : files) {
        if (!distinct.isEmpty() && distinct.getLast().path().equals(file.path())) {
          unreadable.add(
              new Scan.Unreadable(
                  file.path(),
                  "en annan fil i mappen har samma namn, bara lagrat på ett annat sätt (NFC och"
                      + " NFD); byt namn på den ena"));
        } else {
          distinct.add(file);
        }
      }
      return distinct;
    }
  }
}
