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
        "bodies.tsv | styrelse>Rådet | rad 2: i första kolumnen ska stå body eller organisation, inte ”styrelse”.",
        "bodies.tsv | body> | rad 2: andra kolumnen, namnet, är tom.",
        "bodies.tsv | body>Rådet>>2018 | rad 2: ett datum skrivs som 2016-01-01, inte ”2018”.",
        "persons.tsv | lika>Anna Lind>Anna Lindh | rad 2: i första kolumnen ska stå same, different eller preferred, inte ”lika”.",
        "persons.tsv | same>Anna Lind | rad 2: i kolumn 3 ska stå ett namn som Anna Lind eller Anna Lind (Bjuv), inte ””.",
        "persons.tsv | same>Anna>Anna Lind | rad 2: i kolumn 2 ska stå ett namn som Anna Lind eller Anna Lind (Bjuv), inte ”Anna”.",
        "persons.tsv | different>Anna Lind>Anna Lind | rad 2: båda namnen är lika; skriv varifrån den ena kommer, som Anna Lind (Bjuv).",
        "persons.tsv | preferred>Anna Lind>Anna Lindh (Bjuv) | rad 2: i kolumn 3 ska stå namnet som det ska visas, utan ort.",
        "corrections.tsv | massan | rad 2: skriv ordet som det lästes, utan bindestreck och liknande, en tabb och ordet som det ska vara, som Hoéganis⇥Höganäs; där står ”massan”.",
        "corrections.tsv | a>b>c | rad 2: skriv ordet som det lästes, utan bindestreck och liknande, en tabb och ordet som det ska vara, som Hoéganis⇥Höganäs; där står ”a⇥b⇥c”.",
        "corrections.tsv | Äng-ds>Ängs | rad 2: skriv ordet som det lästes, utan bindestreck och liknande, en tabb och ordet som det ska vara, som Hoéganis⇥Höganäs; där står ”Äng-ds⇥Ängs”."
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
  void saysWhichCorrectionContradictsAnEarlierOne() throws IOException {
    Path path = folder.resolve("corrections.tsv");
    Files.writeString(path, "massan\tmassan\nmassan\tmässan\n");
    CuratedFileException thrown =
        assertThrows(
            CuratedFileException.class,
            () -> KnowledgeBase.of(Optional.of(folder), WordCounts.EMPTY));
    assertEquals(
        path + ", rad 2: ”massan” är redan rättat till ”massan”; ta bort den ena raden.",
        thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "same>Anna Lind>Anna Ek;same>Anna Ek>Anna Berg;different>Anna Berg>Anna Lind | rad 3: raden säger att de är olika, men rader med same gör dem till samma person; ta bort den som är fel.",
        "different>Anna Lind>Anna Ek;same>Anna Ek>Anna Lind | rad 1: raden säger att de är olika, men rader med same gör dem till samma person; ta bort den som är fel.",
        "preferred>Anna Lind>Anna Lindh;preferred>Anna Lind>Ann Lind | rad 2: rad 1 säger redan hur namnet ska visas; ta bort den ena raden."
      })
  void saysWhichLineOnPersonsContradictsOthers(String lines, String problem) throws IOException {
    Path path = folder.resolve("persons.tsv");
    Files.writeString(path, lines.replace('>', '\t').replace(';', '\n'));
    CuratedFileException thrown =
        assertThrows(
            CuratedFileException.class,
            () -> KnowledgeBase.of(Optional.of(folder), WordCounts.EMPTY));
    assertEquals(path + ", " + problem, thrown.getMessage());
  }

  @Test
  void refusesAFolderThatIsNotThere() {
    Path missing = folder.resolve("saknas");
    IOException thrown =
        assertThrows(
            IOException.class, () -> KnowledgeBase.of(Optional.of(missing), WordCounts.EMPTY));
    assertEquals(missing + " är ingen mapp; --curated ska namnge en.", thrown.getMessage());
  }

  private static Knowledge withWords(Map<String, Integer> words) throws IOException {
    return KnowledgeBase.of(Optional.empty(), new WordCounts(words));
  }
}
