package se.protokollsok.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes the demo archive, and its gold where a second folder is named. */
public final class DemoArchive {
  private DemoArchive() {}

  /**
   * Runs the generator.
   *
   * @param args the archive's folder; optionally the gold's folder
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length == 0 || args.length > 2) {
      System.err.println("usage: DemoArchive ARCHIVE-FOLDER [GOLD-FOLDER]");
      System.exit(2);
    }
    int files = write(Path.of(args[0])).size();
    System.out.println(files + " files written to " + args[0]);
    if (args.length == 2) {
      DemoGold.write(Path.of(args[1]));
    }
  }

  /** Writes all files under this folder and returns their paths within it. */
  static List<String> write(Path folder) throws IOException {
    List<String> written = new ArrayList<>();
    for (Manuscript manuscript : Resources.manuscripts()) {
      Path file = folder.resolve(manuscript.path());
      Files.createDirectories(file.getParent());
      if (manuscript.is("slag", "kopia")) {
        Files.write(file, Files.readAllBytes(folder.resolve(manuscript.need("av"))));
      } else {
        Files.write(file, bytes(manuscript));
      }
      written.add(manuscript.path());
    }
    return written;
  }

  static byte[] bytes(Manuscript manuscript) throws IOException {
    Composition composition = compose(manuscript);
    Hyphens hyphens = manuscript.is("avstavning", "ja") ? Hyphens.COMPOUNDS : Hyphens.NONE;
    return switch (manuscript.need("format")) {
      case "pdf" -> PdfSheets.bytes(manuscript, composition, hyphens);
      case "scan" -> ScanSheets.bytes(manuscript, composition);
      case "word" -> WordSheets.bytes(manuscript, composition);
      case "text" -> PlainText.continuous(composition, hyphens).getBytes(StandardCharsets.UTF_8);
      case "latin1" ->
          PlainText.continuous(composition, hyphens).getBytes(StandardCharsets.ISO_8859_1);
      case "sidor" -> PlainText.formFeeds(composition, hyphens).getBytes(StandardCharsets.UTF_8);
      case "markdown" -> PlainText.markdown(composition, hyphens).getBytes(StandardCharsets.UTF_8);
      default -> throw new IllegalArgumentException(manuscript.path() + ": unknown format");
    };
  }

  static Composition compose(Manuscript manuscript) {
    return switch (manuscript.need("slag")) {
      case "samverkan" -> CooperationComposer.compose(manuscript);
      case "formell" -> FormalComposer.compose(manuscript);
      default -> DocumentComposer.compose(manuscript);
    };
  }
}
