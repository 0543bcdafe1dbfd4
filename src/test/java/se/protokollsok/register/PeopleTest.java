package se.protokollsok.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.protokollsok.register.Samples.item;
import static se.protokollsok.register.Samples.minutes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.knowledge.WordCounts;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.Person;

class PeopleTest {
  private static final Knowledge KNOWLEDGE = KnowledgeBase.builtIn();

  @Test
  void onePersonIsOneEntryWithDatedOffices() {
    assertEquals(
        "gunvor-asberg: Gunvor Åsberg [Gunvor Asberg, Gunvor Åsberg]"
            + " Perstorp 2024-02-16..2024-11-15 Ängelholm 2025-12-12..2025-12-12",
        persons(
            KNOWLEDGE,
            minutes("2024-02-16").present("Gunvor Åsberg", "Perstorp").at("a"),
            minutes("2024-11-15").present("Gunvor Asberg", "Perstorp").at("b"),
            minutes("2025-12-12")
                .present("Gunvor Åsberg", "Ängelholm")
                .signed("GUNVOR ÅSBERG")
                .at("c")));
  }

  @Test
  void namesThatSoundAlikeAreOneIfTheyComeFromOnePlace() {
    assertEquals(
        "henrik-palbom: Henrik Pålbom [Henrik Paulbom, Henrik Pålbom]"
            + " Åstorp 2025-01-17..2025-02-14",
        persons(
            KNOWLEDGE,
            minutes("2025-01-17").present("Henrik Paulbom", "Åstorp").at("a"),
            minutes("2025-02-14").present("Henrik Pålbom", "Åstorp").at("b")));
  }

  @Test
  void namesThatSoundAlikeAreTwoIfTheyMeet() {
    assertEquals(
        List.of("rut-erikson", "rut-eriksson"),
        ids(
            minutes("2025-01-17")
                .present("Rut Eriksson", "Åstorp")
                .present("Rut Erikson", "Åstorp")
                .at("a")));
  }

  @Test
  void namesakesAtOneMeetingAreTwo() {
    assertEquals(
        List.of("olle-berg", "olle-berg-2"),
        ids(
            minutes("2025-01-17")
                .present("Olle Berg", "Bjuv")
                .present("Olle Berg", "Svalöv")
                .at("a")));
  }

  @Test
  void aNameFromAnotherPlaceTenYearsLaterIsNotTakenForTheSame() {
    assertEquals(
        List.of("olle-berg", "olle-berg-2"),
        ids(
            minutes("2015-06-12").present("Olle Berg", "Bjuv").at("a"),
            minutes("2025-06-12").present("Olle Berg", "Åstorp").at("b")));
  }

  @Test
  void aNameInAnotherOrganisationIsNotTakenForTheSame() {
    assertEquals(
        List.of("olle-berg", "olle-berg-2"),
        ids(
            minutes("2025-06-12").present("Olle Berg", "Bjuv").at("a"),
            minutes("2025-06-13")
                .of("Kungsbacka kommun", "Kommunstyrelsen")
                .present("Olle Berg", "")
                .at("b")));
  }

  @Test
  void anArchivistsWordHolds(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("persons.tsv"),
        "same\tOlle Berg (Bjuv)\tOlle Bergman\ndifferent\tEva Ek (Lund)\tEva Ek (Klippan)\n");
    Knowledge ruled = KnowledgeBase.of(Optional.of(folder), WordCounts.EMPTY);
    ParsedFile[] files = {
      minutes("2015-06-12").present("Olle Berg", "Bjuv").present("Eva Ek", "Lund").at("a"),
      minutes("2016-06-12").present("Olle Bergman", "Åstorp").present("Eva Ek", "Klippan").at("b")
    };
    assertEquals(List.of("eva-ek", "olle-berg", "olle-bergman"), ids(files));
    assertEquals(
        List.of("eva-ek", "eva-ek-2", "olle-berg"),
        Registrar.resolve(List.of(files), List.of(), ruled).persons().stream()
            .map(Person::id)
            .toList());
  }

  @Test
  void headsAndItemsNameWhoDoesWhat() {
    assertEquals(
        List.of(
            "0: gunvor-asberg present, gunvor-asberg signs, olle-berg absent, siv-ek guest",
            "1: olle-berg presents, gunvor-asberg presents, siv-ek task, kerstin-vik named"),
        roles(
            minutes("2025-12-12")
                .present("Gunvor Åsberg", "Bjuv")
                .attends(AttendanceList.ABSENT, "Olle Berg", "Lund")
                .attends(AttendanceList.GUEST, "Siv Ek", "")
                .signed("GUNVOR ÅSBERG")
                .item(
                    item(1, "Cykelväg längs ån")
                        .presenter("Olle Berg", "Lund")
                        .presenter("Gunvor", "")
                        .text("Olle Berg och konsulten Kerstin Vik visade Strand Plaza.")
                        .assigned("att Siv Ek ska utreda", List.of("Siv Ek"), Optional.empty()))
                .at("a")));
  }

  @Test
  void theOrderOfTheFilesDoesNotMatter() {
    Random random = new Random(7);
    List<ParsedFile> files = new ArrayList<>();
    List<String> names =
        List.of("Olle Berg", "Olle Bérg", "Eva Ek", "Rut Eriksson", "Rut Ericsson");
    List<String> places = List.of("Bjuv", "Åstorp", "", "Lund");
    for (int i = 0; i < 30; i++) {
      files.add(
          minutes("20%d-0%d-10".formatted(14 + random.nextInt(12), 1 + random.nextInt(9)))
              .present(names.get(random.nextInt(5)), places.get(random.nextInt(4)))
              .present(names.get(random.nextInt(5)), places.get(random.nextInt(4)))
              .item(item(1, "Samtal med " + names.get(random.nextInt(5))))
              .at("fil" + i));
    }
    Register first = Registrar.resolve(files, List.of(), KNOWLEDGE);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(files, random);
      assertEquals(first, Registrar.resolve(files, List.of(), KNOWLEDGE));
    }
  }

  private static List<String> roles(ParsedFile file) {
    return Registrar.resolve(List.of(file), List.of(), KNOWLEDGE)
        .protocols()
        .getFirst()
        .entries()
        .stream()
        .map(
            entry ->
                entry.key()
                    + ": "
                    + entry.persons().stream()
                        .map(it -> it.personId() + " " + it.role().label())
                        .collect(Collectors.joining(", ")))
        .toList();
  }

  private static List<String> ids(ParsedFile... files) {
    return Registrar.resolve(List.of(files), List.of(), KNOWLEDGE).persons().stream()
        .map(Person::id)
        .toList();
  }

  private static String persons(Knowledge knowledge, ParsedFile... files) {
    return Registrar.resolve(List.of(files), List.of(), knowledge).persons().stream()
        .map(
            it ->
                "%s: %s %s %s"
                    .formatted(
                        it.id(),
                        it.name(),
                        it.spellings(),
                        it.offices().stream()
                            .map(
                                office ->
                                    "%s %s..%s"
                                        .formatted(
                                            office
                                                .municipality()
                                                .or(office::affiliation)
                                                .orElse(""),
                                            office.first(),
                                            office.last()))
                            .collect(Collectors.joining(" "))))
        .collect(Collectors.joining("\n"));
  }
}
