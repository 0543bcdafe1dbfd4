package se.protokollsok.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnowledgeBaseTest {
  @TempDir Path folder;

  @Test
  void namesEqualContentsAlike() throws IOException {
    Knowledge one = withWords(Map.of("ärende", 3, "beslut", 2));
    Knowledge same = withWords(Map.of("beslut", 2, "ärende", 3));
    assertEquals(one.version(), same.version());
    assertEquals(16, one.version().length());
    assertNotEquals(one.version(), withWords(Map.of("ärende", 4, "beslut", 2)).version());
    assertNotEquals(one.version(), KnowledgeBase.builtIn().version());
  }

  @Test
  void takesAnArchivistsBodiesAndPersons() throws IOException {
    Files.writeString(
        folder.resolve("bodies.tsv"),
        "# vår egen\nbody\tTrafikrådet\tFamiljen Helsingborg\t2018-01-01\t\t\tRådet för trafik\n");
    Files.writeString(folder.resolve("persons.tsv"), "\uFEFFsame\tAnna Lind (Bjuv)\tAnna Lindh\n");
    Knowledge knowledge = KnowledgeBase.of(Optional.of(folder), WordCounts.EMPTY);
    assertEquals(Optional.of("Trafikrådet"), knowledge.bodies().body("Rådet för trafik"));
    assertEquals(
        List.of(
            new PersonRuling(
                PersonRuling.Verdict.SAME,
                new PersonRuling.Spelling("Anna Lind", Optional.of("Bjuv")),
                new PersonRuling.Spelling("Anna Lindh", Optional.empty()))),
        knowledge.personRulings());
    assertNotEquals(KnowledgeBase.builtIn().version(), knowledge.version());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bodies.tsv | styrelse>Rådet | line 2: expected 'body' or 'organisation', found 'styrelse'",
        "bodies.tsv | body> | line 2: the second column, the name, is empty",
        "bodies.tsv | body>Rådet>>2018 | line 2: expected a date like 2016-01-01, found '2018'",
        "persons.tsv | lika>Anna Lind>Anna Lindh | line 2: expected 'same' or 'different', found 'lika'",
        "persons.tsv | same>Anna Lind | line 2: expected a name like 'Anna Lind' or 'Anna Lind (Bjuv)' in column 3, found ''",
        "corrections.tsv | Äng-ds>Ängs | line 2: expected a word as it was read, without hyphens and the like, a tab and the word as it is meant, such as 'Hoéganis<tab>Höganäs', found 'Äng-ds<tab>Ängs'"
      })
  void namesFileAndLineOfABadLine(String file, String line, String problem) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, "# en anmärkning\n" + line.replace('>', '\t') + "\n");
    CuratedFileException thrown =
        assertThrows(
            CuratedFileException.class,
            () -> KnowledgeBase.of(Optional.of(folder), WordCounts.EMPTY));
    assertEquals(path + ", " + problem, thrown.getMessage());
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    assertThrows(
        IOException.class,
        () -> KnowledgeBase.of(Optional.of(folder.resolve("saknas")), WordCounts.EMPTY));
  }

  private static Knowledge withWords(Map<String, Integer> words) throws IOException {
    return KnowledgeBase.of(Optional.empty(), new WordCounts(words));
  }
}
