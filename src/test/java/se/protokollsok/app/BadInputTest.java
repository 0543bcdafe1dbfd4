package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.store.DataDirectory;

/** Everything that may be wrong with archive and data directory: a clear word, a code, no loss. */
class BadInputTest {
  @TempDir Path temp;
  private ProtocolFolder archive;
  private Path data;

  @BeforeEach
  void writeArchive() throws IOException {
    archive = new ProtocolFolder(Files.createDirectory(temp.resolve("arkiv")));
    data = temp.resolve("data");
    for (int n = 1; n <= 3; n++) {
      archive.write("möte " + n + ".txt", n);
    }
  }

  private CommandRun index(Object... options) {
    Object[] words = new Object[4 + options.length];
    words[0] = "index";
    words[1] = archive.root();
    words[2] = "--data";
    words[3] = data;
    System.arraycopy(options, 0, words, 4, options.length);
    return CommandRun.of(words);
  }

  private int found() {
    String json = CommandRun.of("search", "växeln", "--data", data, "--json").hasCode(0).out();
    return Integer.parseInt(json.replaceAll("(?s).*?\"total\":(\\d+).*", "$1"));
  }

  @Test
  void emptyArchiveIsNoFailureButSaysWhatToDo() throws IOException {
    Path empty = Files.createDirectory(temp.resolve("tom"));

    CommandRun.of("index", empty, "--data", data).hasCode(0).says("Arkivmappen är tom. Lägg");
    CommandRun.of("index", empty, "--data", data).hasCode(0);
    assertEquals(0, found());
  }

  @Test
  void missingArchiveIsNamed() {
    CommandRun.of("index", temp.resolve("saknas"), "--data", data)
        .hasCode(1)
        .says("saknas finns inte. Kontrollera sökvägen");
    assertFalse(Files.exists(data));
  }

  @Test
  void fileInsteadOfArchiveIsNamed() {
    CommandRun.of("index", archive.root().resolve("möte 1.txt"), "--data", data)
        .hasCode(1)
        .says("är ingen mapp");
  }

  @Test
  void dataDirectoryReachedByALinkIntoTheArchiveIsRefused() throws IOException {
    Path link = Files.createSymbolicLink(temp.resolve("genväg"), archive.root());

    CommandRun.of("index", archive.root(), "--data", link.resolve("data"))
        .hasCode(1)
        .says("ligger i arkivmappen");
    assertFalse(Files.exists(archive.root().resolve("data")));
  }

  @Test
  void portInUseSaysWhichAndWhatToDo() throws IOException {
    index().hasCode(0);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      CommandRun.of("serve", "--data", data, "--port", taken.getLocalPort())
          .hasCode(1)
          .says("Porten " + taken.getLocalPort())
          .says("--port");
    }
  }

  @Test
  void nothingToServeSaysHowToBegin() {
    CommandRun.of("serve", "--data", data, "--port", 0).hasCode(1).says("har inget index");
    CommandRun.of("search", "växel", "--data", data).hasCode(1).says("protokollsok index");
  }

  @Test
  void indexOfNewerVersionIsLeftAlone() throws IOException {
    index().hasCode(0);
    try (Directory directory = FSDirectory.open(data.resolve("index"));
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of("format", "99").entrySet());
      writer.commit();
    }

    index().hasCode(1).says("nyare version").says("ta bort mappen");
    CommandRun.of("search", "växel", "--data", data).hasCode(1).says("nyare version");
  }

  @Test
  void damagedIndexSaysHowToMendItAndKeepsAddresses() throws IOException {
    index().hasCode(0);
    byte[] ledger = Files.readAllBytes(data.resolve("ledger.jsonl"));
    for (Path file : indexFiles(".cfs", ".fdt", ".si")) {
      Files.write(file, new byte[0]);
    }

    index().hasCode(1).says("är skadat").says("inte ledger.jsonl");
    for (Path file : indexFiles("")) {
      Files.delete(file);
    }
    index().hasCode(0);
    assertEquals(12, found());
    assertEquals(
        new String(ledger, java.nio.charset.StandardCharsets.UTF_8),
        Files.readString(data.resolve("ledger.jsonl")));
  }

  private java.util.List<Path> indexFiles(String... endings) throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("index"))) {
      return files
          .filter(file -> Stream.of(endings).anyMatch(end -> file.toString().endsWith(end)))
          .toList();
    }
  }

  @Test
  void indexThatWasNeverCommittedIsBegunAnew() throws IOException {
    Files.createDirectories(data.resolve("index"));
    Files.write(data.resolve("index/_0.cfs"), new byte[] {1, 2, 3});

    index().hasCode(0);
    assertEquals(12, found());
  }

  @Test
  void missingLedgerStopsRunUntilItIsRestored() throws IOException {
    index().hasCode(0);
    Path ledger = data.resolve("ledger.jsonl");
    Files.move(ledger, temp.resolve("kopia"));
    archive.write("möte 4.txt", 4);

    index().hasCode(1).says("ledger.jsonl saknas").says("Återställ");
    assertFalse(Files.exists(ledger));
    Files.move(temp.resolve("kopia"), ledger);
    index().hasCode(0).says("1 nya eller ändrade, 3 oförändrade");
  }

  @Test
  void halfLineThatCrashLeftInLedgerIsToldAndCutAway() throws IOException {
    index().hasCode(0);
    Path ledger = data.resolve("ledger.jsonl");
    String whole = Files.readString(ledger);
    Files.writeString(ledger, whole + "{\"id\":\"2026-01-");
    archive.write("möte 4.txt", 4);

    index().hasCode(0).says("Sista raden i ledger.jsonl var halv");
    assertTrue(Files.readString(ledger).startsWith(whole + "{\"id\":\"2020-06-05-"));
    CommandRun again = index().hasCode(0);
    assertFalse(again.text().contains("halv"), again::text);
  }

  @Test
  void ledgerOlderThanIndexStopsRun() throws IOException {
    index().hasCode(0);
    Path old = Files.copy(data.resolve("ledger.jsonl"), temp.resolve("kopia"));
    archive.write("möte 4.txt", 4);
    index().hasCode(0);
    Files.copy(
        old, data.resolve("ledger.jsonl"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    index().hasCode(1).says("är äldre än indexet").says("Återställ");
  }

  @Test
  void dataDirectoryOfAnotherArchiveIsRefused() throws IOException {
    index().hasCode(0);
    ProtocolFolder other = new ProtocolFolder(Files.createDirectory(temp.resolve("annat")));
    other.write("möte 9.txt", 9);

    CommandRun.of("index", other.root(), "--data", data)
        .hasCode(1)
        .says("hör till arkivet " + archive.root())
        .says("--data");
    assertEquals(12, found());
  }

  @Test
  void suddenlyEmptyArchiveRemovesNothingUnlessAccepted() throws IOException {
    index().hasCode(0);
    for (int n = 1; n <= 3; n++) {
      Files.delete(archive.root().resolve("möte " + n + ".txt"));
    }

    index().hasCode(1).says("Mer än 10 procent").says("--accept-removals");
    assertEquals(12, found());
    index("--full").hasCode(1);
    assertEquals(12, found());
    index("--accept-removals").hasCode(0).says("finns i arkivet: 3");
    assertEquals(0, found());
  }

  @Test
  void emptyHugeAndForeignFilesAreRejectedByNameAndRemembered() throws IOException {
    archive.write("tom.pdf", "");
    archive.write("skräp.pdf", "%PDF-1.7 men inget mer");
    try (RandomAccessFile huge =
        new RandomAccessFile(archive.root().resolve("stor.txt").toFile(), "rw")) {
      huge.setLength(200L << 20);
    }

    CommandRun first = index().hasCode(3);
    first.says("tom.pdf: Filen är tom").says("stor.txt: Filen är 209 MB").says("skräp.pdf: ");
    first.says("6 filer: 3 nya eller ändrade, 0 oförändrade, 0 flyttade, 0 dubbletter, 3 kunde");
    index().hasCode(3).says("tom.pdf: Filen är tom").says("3 oförändrade");
    archive.write("tom.pdf", 5);
    archive.write("skräp.pdf", 6);
    Files.delete(archive.root().resolve("stor.txt"));
    index("--accept-removals").hasCode(0).says("2 nya eller ändrade, 3 oförändrade");
  }

  @Test
  void strangeNamesAreFilesLikeOthers() throws IOException {
    archive.write("Åtgärder & \"beslut\" 'öppna'.txt", 4);
    archive.write("rad\nbrytning.txt", 5);
    archive.write(" blanksteg .txt", 6);
    archive.write("tom\n.txt", "");

    index().hasCode(3).says("7 filer: 6 nya").says("tom\\n.txt: Filen är tom");
    assertEquals(24, found());
  }

  @Test
  void secondIndexerIsTurnedAway() throws IOException {
    try (DataDirectory held = DataDirectory.lock(data)) {
      index()
          .hasCode(1)
          .says("används redan av en annan indexering")
          .says(held.index().getParent().toString());
    }
    index().hasCode(0);
  }

  @Test
  void dataDirectoryThatCannotBeMadeIsNamed() throws IOException {
    Files.writeString(data, "ingen katalog");

    index().hasCode(1).says("Datakatalogen " + data).says("--data");
  }

  @Test
  void dataDirectoryInsideArchiveIsRefused() {
    data = archive.root().resolve("index-data");

    index().hasCode(1).says("ligger i arkivmappen");
    assertFalse(Files.exists(data));
  }

  @Test
  void whatOfficeProgramsLeaveBehindIsPassedOver() throws IOException {
    archive.write("~$te 1.docx", "lås");
    archive.write("Thumbs.db", "bilder");

    index().hasCode(0).says("3 filer: 3 nya");
  }

  @Test
  void wrongUseIsExplainedInSwedish() {
    CommandRun.of("index").hasCode(1).says("Det saknas: ARKIV");
    CommandRun.of("index", "x", "--fyll").hasCode(1).says("Okänt: --fyll");
    CommandRun.of("serve", "--port", "många")
        .hasCode(1)
        .says("”många” kan inte användas för --port");
    CommandRun.of("search", "x", "--yaer", "2025").hasCode(1).says("--yaer finns inte");
  }

  @Test
  void unknownValueOfFilterIsNamed() {
    index().hasCode(0);
    CommandRun.of("search", "x", "--data", data, "--decision", "beslut")
        .hasCode(1)
        .says("decision");
    CommandRun.of("search", "-växeln", "--data", data).hasCode(0);
  }
}
