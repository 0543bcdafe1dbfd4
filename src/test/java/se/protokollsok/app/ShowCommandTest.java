package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShowCommandTest {
  private static final String MINUTES =
      """
      Kommundirektörsmöte i Familjen Helsingborg

      Protokoll nr 3 2024

      Tid och plats: Den 12 april 2024 08.30-11:15 på Rådhuset, Klippan

      Närvarande:

      Nora Provberg, Bjuv via Teams

      Sixten Testgren, sekretariatet

      Frånvarande: Alva Påhittsson, Perstorp

      1. Mötets öppnande

      2. Gemensam växel

      Föredragande: Sixten Testgren

      Mötet beslutar

      att godkänna förslaget till avtal

      Mötet avslutas
      """;

  @TempDir Path temp;
  private Path file;

  @BeforeEach
  void writeFile() throws IOException {
    file = Files.writeString(temp.resolve("möte.txt"), MINUTES);
  }

  @Test
  void printsProtocolInShapeOfGold() {
    String json =
        CommandRun.of("show", file, "--stage", "protocol", "--json").hasCode(0).out().strip();

    assertEquals(
        """
        {"file":"möte.txt","kind":"protocol","body":"Kommundirektörsmöte",\
        "organisation":"Familjen Helsingborg","date":"2024-04-12","number":"3/2024",\
        "start":"08:30","end":"11:15","place":"Rådhuset, Klippan","paragraphs":null,\
        "chair":null,"secretary":null,"verifiers":[],"excerpt":false,\
        "present":[\
        {"name":"Nora Provberg","municipality":"Bjuv","affiliation":null,"remote":true,"arrived":null},\
        {"name":"Sixten Testgren","municipality":null,"affiliation":"sekretariatet","remote":false,"arrived":null}],\
        "absent":[\
        {"name":"Alva Påhittsson","municipality":"Perstorp","affiliation":null,"remote":false,"arrived":null}],\
        "guests":[],\
        "items":[\
        {"number":1,"sub":null,"title":"Mötets öppnande","presenters":[],"decisions":[],\
        "immediate":false,"partial":false,\
        "votes":[],"reservations":[],"recusals":[],"references":[],"amounts":[],"days":[]},\
        {"number":2,"sub":null,"title":"Gemensam växel","presenters":["Sixten Testgren"],\
        "decisions":[{"type":"godkännande","text":"att godkänna förslaget till avtal","explicit":true,\
        "assignees":[],"due":null,"amounts":[]}],\
        "immediate":false,"partial":false,\
        "votes":[],"reservations":[],"recusals":[],"references":[],"amounts":[],"days":[]}],\
        "signatures":[],"signed":"none","findings":[]}""",
        json);
  }

  @Test
  void printsTextAsItStandsAndAsRepaired() throws IOException {
    Files.writeString(file, "Mötet öpp\u00adnas\n");

    assertEquals("Mötet öpp\u00adnas\n", CommandRun.of("show", file, "--stage", "text").out());
    assertEquals("Mötet öppnas\n", CommandRun.of("show", file, "--stage", "repaired").out());
  }

  @Test
  void printsProtocolForPeople() {
    CommandRun.of("show", file)
        .hasCode(0)
        .says("Datum         2024-04-12\n")
        .says("Närvarande    Nora Provberg, Bjuv\n")
        .says("2  Gemensam växel\n    [godkännande] att godkänna förslaget till avtal\n");
  }

  @Test
  void tellsWhyFileCannotBeRead() throws IOException {
    Files.writeString(file, "");

    CommandRun.of("show", file).hasCode(3).says("Filen är tom");
    CommandRun.of("show", temp.resolve("saknas.txt")).hasCode(1).says("finns inte");
  }

  @Test
  void namesFileByItsPathInArchiveAndUsesItsKnowledge() throws IOException {
    ProtocolFolder archive = new ProtocolFolder(Files.createDirectory(temp.resolve("arkiv")));
    Path minutes = archive.write("2024/möte.txt", MINUTES);
    Path data = temp.resolve("data");
    CommandRun.of("show", minutes, "--data", data).hasCode(1).says("har inget index");
    CommandRun.of("index", archive.root(), "--data", data).hasCode(0);

    CommandRun run =
        CommandRun.of("show", minutes, "--stage", "protocol", "--json", "--data", data).hasCode(0);
    assertTrue(run.out().startsWith("{\"file\":\"2024/möte.txt\","), run::out);
  }
}
