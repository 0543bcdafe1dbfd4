package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The accessibility statement in the folder of curated files, and what check says of it. */
class CuratedStatementTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  @TempDir Path temp;

  private Path write(String content) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("egna"));
    Files.writeString(folder.resolve("tillganglighet.tsv"), content);
    return folder;
  }

  private static String whole() {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    return String.join(
        "\n",
        "webbplats\tProtokollen",
        "ansvarig\tKlippans kommun",
        "förenlighet\thelt",
        "metod\tEgen granskning",
        "granskad\t" + today,
        "uppdaterad\t" + today,
        "telefon\t0435-000 00",
        "tillsyn\tTillsynsmyndigheten");
  }

  @Test
  void isReadAnewEachTime() throws IOException {
    Path folder = write("ansvarig\tKlippans kommun\n");
    CuratedStatement statement = new CuratedStatement(Optional.of(folder));
    assertEquals(7, statement.current().complaints(TODAY).size());
    write("ansvarig\tKlippans kommun\nmetod\tEgen granskning\n");
    assertEquals(6, statement.current().complaints(TODAY).size());
    Files.delete(folder.resolve("tillganglighet.tsv"));
    assertTrue(statement.current().isEmpty());
  }

  @Test
  void tellsWhyItCannotBeRead() throws IOException {
    Path folder = write("");
    Path file = folder.resolve("tillganglighet.tsv");
    Files.write(file, "ansvarig\tÄngelholm".getBytes(StandardCharsets.ISO_8859_1));
    CuratedStatement statement = new CuratedStatement(Optional.of(folder));
    assertEquals(
        file + " är inte sparad som UTF-8", statement.current().complaints(TODAY).getFirst());
  }

  @Test
  void checkComplainsUntilItIsWhole() throws IOException {
    ProtocolFolder archive = new ProtocolFolder(Files.createDirectory(temp.resolve("arkiv")));
    archive.write("möte 1.txt", 1);
    Path data = temp.resolve("data");
    CommandRun.of("index", archive.root(), "--data", data).hasCode(0);

    String title = "Tillgänglighetsredogörelsen är inte klar";
    CommandRun.of("check", "--data", data).hasCode(0).says(title + ":\n  den finns inte");
    Path folder = write("telefon\t0435-000 00\nförenlighet\tkanske\n");
    CommandRun.of("check", "--data", data, "--curated", folder)
        .hasCode(0)
        .says(title)
        .says("rad 2: förenlighet ska vara helt, delvis eller inte")
        .says("det saknas vem som har tillsyn (tillsyn)");
    CommandRun json = CommandRun.of("check", "--data", data, "--curated", folder, "--json");
    json.says("\"statement\"").says("vem som har tillsyn");

    Path complete = write(whole());
    CommandRun good = CommandRun.of("check", "--data", data, "--curated", complete).hasCode(0);
    assertEquals(List.of(), good.out().lines().filter(line -> line.contains(title)).toList());
  }
}
