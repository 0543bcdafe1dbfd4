package se.protokollsok.demo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checked-in demo archive is what the generator makes, and as varied as it is meant to be. */
class DemoArchiveTest {
  private static final Path ARCHIVE = Path.of("index-data", "exempel");
  private static final long LARGEST_FILE = 1_000_000;
  private static final long LARGEST_ARCHIVE = 6_000_000;

  private static final List<Manuscript> MANUSCRIPTS = Resources.manuscripts();

  @Test
  void checkedInArchiveIsWhatTheGeneratorWrites(@TempDir Path folder) throws IOException {
    DemoArchive.write(folder);
    assertEquals(files(folder), files(ARCHIVE));
    for (String file : files(folder)) {
      assertEquals(
          content(folder.resolve(file)),
          content(ARCHIVE.resolve(file)),
          () -> file + " is not what its manuscript says; run make demo");
    }
  }

  @Test
  void everyFormatGivesTheSameBytesAtEveryRun() throws IOException {
    Map<String, Manuscript> oneOfEach = new TreeMap<>();
    MANUSCRIPTS.stream()
        .filter(manuscript -> !manuscript.is("slag", "kopia"))
        .forEach(manuscript -> oneOfEach.putIfAbsent(manuscript.need("format"), manuscript));
    for (Manuscript manuscript : oneOfEach.values()) {
      assertArrayEquals(
          DemoArchive.bytes(manuscript), DemoArchive.bytes(manuscript), manuscript.path());
    }
  }

  @Test
  void scannedFilesAreImagesWithoutText() throws IOException {
    List<Manuscript> scans = MANUSCRIPTS.stream().filter(m -> m.is("format", "scan")).toList();
    assertTrue(scans.size() >= 4, "only " + scans.size() + " scans");
    for (Manuscript scan : scans) {
      try (PDDocument document = Loader.loadPDF(ARCHIVE.resolve(scan.path()).toFile())) {
        assertEquals("", new PDFTextStripper().getText(document).strip(), scan.path());
        assertTrue(
            document.getPage(0).getResources().getXObjectNames().iterator().hasNext(),
            () -> scan.path() + " has no image");
      }
    }
  }

  @Test
  void archiveHoldsBothFamiliesOfAllYearsInAllFormats() {
    Map<String, Long> kinds =
        MANUSCRIPTS.stream()
            .collect(
                Collectors.groupingBy(m -> m.need("slag"), TreeMap::new, Collectors.counting()));
    assertTrue(kinds.get("samverkan") >= 25, kinds::toString);
    assertTrue(kinds.get("formell") >= 18, kinds::toString);
    assertEquals(
        Set.of("samverkan", "formell", "kallelse", "dagordning", "bilaga", "kopia"),
        kinds.keySet());
    assertEquals(
        IntStream.rangeClosed(2013, 2026).boxed().collect(Collectors.toSet()),
        MANUSCRIPTS.stream().map(m -> m.date().getYear()).collect(Collectors.toSet()));
    assertEquals(
        Set.of("pdf", "scan", "word", "text", "latin1", "sidor", "markdown"),
        MANUSCRIPTS.stream().map(m -> m.need("format")).collect(Collectors.toSet()));
  }

  @Test
  void decisionsAreOfAllNineKinds() {
    Set<String> kinds =
        MANUSCRIPTS.stream()
            .flatMap(manuscript -> manuscript.entries().stream())
            .flatMap(entry -> entry.decisions().stream())
            .flatMap(clause -> Stream.of(clause.kind().split("\\|", -1)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        new TreeSet<>(
            List.of(
                "information",
                "uppdrag",
                "godkännande",
                "avslag",
                "uppskjutet",
                "uppmaning",
                "val",
                "anslag",
                "övrigt")),
        kinds);
  }

  @Test
  void archiveIsSmallEnoughToShip() throws IOException {
    long total = 0;
    for (String file : files(ARCHIVE)) {
      long size = Files.size(ARCHIVE.resolve(file));
      assertTrue(size <= LARGEST_FILE, () -> file + " has " + size + " bytes");
      total += size;
    }
    assertTrue(total <= LARGEST_ARCHIVE, "the archive has " + total + " bytes");
  }

  @Test
  void oneNumberOfASeriesIsMissingAndOneFileIsThereTwice() throws IOException {
    List<String> numbers =
        MANUSCRIPTS.stream()
            .filter(m -> m.is("slag", "samverkan") && m.date().getYear() == 2018)
            .map(m -> m.need("nummer"))
            .toList();
    assertEquals(List.of("1/2018", "2/2018", "4/2018"), numbers);
    Manuscript copy =
        MANUSCRIPTS.stream().filter(m -> m.is("slag", "kopia")).findFirst().orElseThrow();
    assertArrayEquals(
        Files.readAllBytes(ARCHIVE.resolve(copy.need("av"))),
        Files.readAllBytes(ARCHIVE.resolve(copy.path())));
  }

  private static Set<String> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /**
   * Returns what must be the same on every machine: the bytes of text, the entries of Word, the
   * text of a PDF's pages. Compressed bytes depend on the zlib in use, a scan's dots on its fonts.
   */
  private static String content(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String name = file.toString();
    if (name.endsWith(".docx")) {
      return entries(bytes);
    }
    if (!name.endsWith(".pdf")) {
      return new String(bytes, StandardCharsets.ISO_8859_1);
    }
    try (PDDocument document = Loader.loadPDF(bytes)) {
      String text = new PDFTextStripper().getText(document);
      assertFalse(document.getNumberOfPages() == 0, name);
      return document.getNumberOfPages()
          + " pages, created "
          + document.getDocumentInformation().getCreationDate().toInstant()
          + "\n"
          + text;
    }
  }

  private static String entries(byte[] docx) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        text.append(entry.getName()).append('\n');
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).append('\n');
      }
    }
    return text.toString();
  }
}
