package se.protokollsok.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScannerTest {
  @TempDir Path root;

  @Test
  void listsFilesBelowByPathWithSlashes() throws IOException {
    write("2025/b \"nio\".txt");
    write("2025/a.txt");
    write("å.txt");
    write("rad\nbrytning.txt");

    assertEquals(
        List.of("2025/a.txt", "2025/b \"nio\".txt", "rad\nbrytning.txt", "å.txt"), paths());
  }

  @Test
  void passesOverWhatIsNeverProtocolAndSaysSo() throws IOException {
    write("~$möte.docx");
    write("Thumbs.db");
    write(".DS_Store");
    write(".git/config");
    write("möte.docx");

    assertEquals(List.of("möte.docx"), paths());
    assertEquals(
        List.of(".DS_Store", ".git/", "Thumbs.db", "~$möte.docx"),
        new Scanner(root).scan().passedOver());
  }

  @Test
  void namesAreComposedHoweverTheDiskKeepsThem() throws IOException {
    write(Normalizer.normalize("Höganäs.txt", Normalizer.Form.NFD));

    assertEquals(List.of(Normalizer.normalize("Höganäs.txt", Normalizer.Form.NFC)), paths());
  }

  @Test
  void tellsOfTwoNamesThatDifferInCompositionOnly() throws IOException {
    write(Normalizer.normalize("Höganäs.txt", Normalizer.Form.NFD));
    write(Normalizer.normalize("Höganäs.txt", Normalizer.Form.NFC));

    assertEquals(1, paths().size());
    assertEquals(1, new Scanner(root).scan().unreadable().size());
  }

  @Test
  void passesOverHiddenNameWithLineBreak() throws IOException {
    write(".rad\nbrytning");

    assertEquals(List.of(), paths());
  }

  @Test
  void failsWhereThereIsNoFolder() {
    assertThrows(NoSuchFileException.class, () -> new Scanner(root.resolve("saknas")).scan());
  }

  @Test
  void tellsOfLinksInsteadOfFollowingThem() throws IOException {
    write("a.txt");
    Files.createSymbolicLink(root.resolve("slinga"), root);

    assertEquals(List.of("a.txt"), paths());
    assertEquals("slinga", new Scanner(root).scan().unreadable().getFirst().path());
  }

  private List<String> paths() throws IOException {
    return new Scanner(root).scan().files().stream().map(FileState::path).toList();
  }

  private void write(String name) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "text");
  }
}
