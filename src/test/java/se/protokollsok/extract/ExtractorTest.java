package se.protokollsok.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.source.FindingKind;

class ExtractorTest {
  @TempDir Path folder;

  private ExtractedDocument extract(Path file) {
    return new Extractor(Limits.DEFAULT).extract(file, Extractions.HASH);
  }

  @Test
  void zeroBytesAreAnEmptyFile() throws IOException {
    ExtractedDocument document = extract(Files.createFile(folder.resolve("tom.pdf")));
    assertEquals(List.of(FindingKind.EMPTY_FILE), Extractions.kinds(document));
    assertEquals(Extractions.HASH, document.file());
  }

  @Test
  void hugeFileIsNamedWithItsSizeAndNotRead() throws IOException {
    Path huge = folder.resolve("stor.pdf");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(200_000_000L);
    }
    ExtractedDocument document = extract(huge);
    assertEquals(List.of(FindingKind.TOO_LARGE), Extractions.kinds(document));
    assertEquals(
        List.of("Filen är 200 MB, större än gränsen 150 MB; den har inte lästs."),
        Extractions.messages(document));
  }

  @Test
  void fileThatIsNotTheOneThatWasHashedIsReadLater() throws IOException {
    Path file = Files.writeString(folder.resolve("växer.txt"), "Protokoll, halvt kopierat");
    ExtractedDocument document = extract(file);
    assertEquals(List.of(FindingKind.UNREADABLE_FILE), Extractions.kinds(document));
    assertEquals(
        List.of("Filen ändrades medan den lästes; den läses på nytt vid nästa körning."),
        Extractions.messages(document));
  }

  @Test
  void missingFileAndFolderInItsPlaceAreUnreadable() {
    ExtractedDocument missing = extract(folder.resolve("borta.pdf"));
    assertEquals(List.of(FindingKind.UNREADABLE_FILE), Extractions.kinds(missing));
    assertEquals(List.of(FindingKind.UNREADABLE_FILE), Extractions.kinds(extract(folder)));
  }

  @Test
  void fileWithoutReadPermissionIsUnreadable() throws IOException {
    Path file = Files.writeString(folder.resolve("låst.txt"), "text");
    assertTrue(file.toFile().setReadable(false));
    org.junit.jupiter.api.Assumptions.assumeFalse(
        Files.isReadable(file), "runs as root, who may read everything");
    assertEquals(List.of(FindingKind.UNREADABLE_FILE), Extractions.kinds(extract(file)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Mötet i Åstorp.pdf", "A\u030asa o\u0308.txt", "rad\nbrytning \"x\".docx"})
  void contentDecidesWhateverTheNameSays(String name) {
    ExtractedDocument document =
        Extractions.extract(folder, name, "Protokoll".getBytes(StandardCharsets.UTF_8));
    assertEquals("text/plain", document.mediaType());
    assertEquals("Protokoll", document.text());
  }

  @ParameterizedTest
  @CsvSource({
    "89504e470d0a1a0a0000000d, en bild (PNG)",
    "ffd8ffe000104a464946, en bild (JPEG)",
    "474946383961, en bild (GIF)",
    "49492a0008000000, en bild (TIFF)",
    "4d4d002a00000008, en bild (TIFF)",
    "0000000c6a5020200d0a870a, en bild (JPEG 2000)",
    "524946460000000057454250, en bild (WebP)",
    "000000186674797068656963, en bild (HEIF)",
    "000000186674797069736f6d, en ljud- eller filmfil",
    "d0cf11e0a1b11ae100000000, 'ett äldre Office-dokument (.doc, .xls, .ppt eller .msg)'",
    "7b5c727466315c616e7369, ett RTF-dokument",
    "3c21444f43545950452068746d6c3e, en webbsida (HTML)",
    "3c3f786d6c2076657273696f6e3d, en XML-fil",
    "25215053, en PostScript-fil",
    "504b030414000000, ett zip-arkiv",
    "1f8b0800, ett packat arkiv",
    "7f454c46020101, ett program",
    "424d360000000000, en bild (BMP)",
    "0001020304050607, en okänd binär fil",
    "61626300646566, en okänd binär fil"
  })
  void unknownFormatSaysWhatItSeemsToBe(String hex, String expected) {
    byte[] bytes = java.util.HexFormat.of().parseHex(hex);
    ExtractedDocument document = Extractions.extract(folder, "fil.txt", bytes);
    assertEquals(List.of(FindingKind.UNKNOWN_FORMAT), Extractions.kinds(document));
    assertEquals(
        List.of(
            "Filen verkar vara "
                + expected
                + " och kan inte läsas; PDF, Word (.docx), text och Markdown läses."),
        Extractions.messages(document));
  }

  @Test
  void officeFileWithPasswordIsEncrypted() throws IOException {
    byte[] head = java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    byte[] entry = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    byte[] bytes = new byte[512 + entry.length];
    System.arraycopy(head, 0, bytes, 0, head.length);
    System.arraycopy(entry, 0, bytes, 512, entry.length);
    ExtractedDocument document = Extractions.extract(folder, "hemlig.docx", bytes);
    assertEquals(List.of(FindingKind.ENCRYPTED_FILE), Extractions.kinds(document));
  }

  @Test
  void randomBytesNeverThrow() {
    Random random = new Random(20260410);
    String[] heads = {"", "%PDF-1.4\n", "PK\u0003\u0004", "\u00ff\u00fe", "<!-- sida 1 -->"};
    for (int i = 0; i < 200; i++) {
      byte[] bytes = new byte[1 + random.nextInt(400)];
      random.nextBytes(bytes);
      byte[] head = heads[i % heads.length].getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(head, 0, bytes, 0, Math.min(head.length, bytes.length));
      ExtractedDocument document = Extractions.extract(folder, "slump", bytes);
      assertFalse(document.rejected() && document.findings().isEmpty());
    }
  }
}
