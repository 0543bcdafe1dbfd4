package se.protokollsok.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The manuscripts of {@code misread.txt} in three states of harm: what is found in them must not
 * depend on it.
 */
public final class SameProtocols {
  private static final Path MISREAD = Path.of("src", "test", "resources", "eval", "misread");

  private SameProtocols() {}

  /** What became of a protocol before it reached the archive. */
  public enum Noise {
    /** The true text. */
    CLEAN(".txt"),
    /** Printed and scanned: images without a text layer. */
    SCAN(".pdf"),
    /** Printed, worn, and read by a model that has no å, ä and ö: text without its image. */
    MISREAD(".txt");

    private final String ending;

    Noise(String ending) {
      this.ending = ending;
    }
  }

  /**
   * Writes them into a folder, under their paths in the demo archive with another ending; returns
   * those paths without any ending.
   */
  public static List<String> write(Path folder, Noise noise) throws IOException {
    List<String> written = new ArrayList<>();
    for (String line : Resources.lines("misread.txt")) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      Manuscript manuscript =
          ManuscriptReader.read(Resources.text("manus/" + cells.get(1) + ".txt"));
      String stem = stem(manuscript.path());
      Path file = folder.resolve(stem + noise.ending);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes(noise, manuscript, MISREAD.resolve(cells.get(0)), cells.get(1)));
      written.add(stem);
    }
    return List.copyOf(written);
  }

  /** Returns a path without its ending. */
  public static String stem(String path) {
    int dot = path.lastIndexOf('.');
    return dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
  }

  private static byte[] bytes(Noise noise, Manuscript manuscript, Path misread, String name)
      throws IOException {
    Composition composition = DemoArchive.compose(manuscript);
    return switch (noise) {
      case CLEAN -> PlainText.formFeeds(composition, Hyphens.NONE).getBytes(StandardCharsets.UTF_8);
      case SCAN -> ScanSheets.bytes(manuscript, composition);
      case MISREAD -> Files.readAllBytes(misread.resolve(name + ".txt"));
    };
  }
}
