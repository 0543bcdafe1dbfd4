package se.protokollsok.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.protokollsok.register.Samples.item;
import static se.protokollsok.register.Samples.minutes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.knowledge.WordCounts;
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.NameBinding;
import se.protokollsok.protocol.NameBook;
import se.protokollsok.protocol.Person;

/** Life stories of the names of persons and matters, and where old links lead then. */
class NameLifeTest {
  @TempDir Path folder;
  private Knowledge knowledge = KnowledgeBase.builtIn();
  private final List<AddressBinding> addresses = new ArrayList<>();
  private final List<NameBinding> names = new ArrayList<>();
  private Register register = Registrar.resolve(List.of(), List.of(), knowledge);

  private static final ParsedFile BJUV_2015 =
      minutes("2015-06-12").present("Olle Berg", "Bjuv").at("2015");
  private static final ParsedFile LUND_2023 =
      minutes("2023-02-10").present("Olle Berg", "Lund").at("2023");
  private static final ParsedFile LUND_2024 =
      minutes("2024-02-09").present("Olle Berg", "Lund").at("2024");

  private static ParsedFile cycling(String date) {
    return minutes(date)
        .item(item(1, "Gemensam skridskobana"))
        .item(item(2, "Samtal om annat"))
        .at("m" + date);
  }

  private void index(ParsedFile... files) {
    register = Registrar.resolve(List.of(files), addresses, names, knowledge);
    addresses.addAll(register.newBindings());
    names.addAll(register.newNames());
  }

  private void rule(String... lines) throws IOException {
    Files.writeString(folder.resolve("persons.tsv"), String.join("\n", lines));
    knowledge = KnowledgeBase.of(Optional.of(folder), WordCounts.EMPTY);
  }

  /** "olle-berg: Bjuv", one person a line. */
  private String persons() {
    return String.join("\n", register.persons().stream().map(NameLifeTest::shown).toList());
  }

  private static String shown(Person person) {
    return person.id()
        + ":"
        + String.join(
            "", person.offices().stream().map(it -> " " + it.municipality().orElse("")).toList());
  }

  private String goes(NameBinding.Kind kind, String id) {
    List<String> shown =
        switch (kind) {
          case PERSON -> register.persons().stream().map(Person::id).toList();
          case MATTER -> register.matters().stream().map(Matter::slug).toList();
        };
    return NameBook.of(names)
        .follow(kind, id)
        .map(it -> !shown.contains(it) ? "gone" : it.equals(id) ? "found" : "moved " + it)
        .orElse("unknown");
  }

  private String goes(String id) {
    return goes(NameBinding.Kind.PERSON, id);
  }

  @Test
  void anOlderNamesakeGetsAnotherName() {
    index(LUND_2023);
    index(BJUV_2015, LUND_2023);
    assertEquals("olle-berg: Lund\nolle-berg-2: Bjuv", persons());
    assertEquals("unknown", goes("olle-berg-3"));
  }

  @Test
  void nothingNewIsWrittenWhenNothingChanged() {
    index(BJUV_2015, LUND_2023);
    index(BJUV_2015, LUND_2023);
    assertEquals(List.of(), register.newNames());
  }

  @Test
  void aMergeByRulingLeadsTheOneToTheOtherAndAnEndOfItBack() throws IOException {
    index(BJUV_2015);
    index(BJUV_2015, LUND_2023, LUND_2024);
    rule("same\tOlle Berg (Bjuv)\tOlle Berg (Lund)");
    index(BJUV_2015, LUND_2023, LUND_2024);
    assertEquals("olle-berg-2: Bjuv Lund", persons());
    assertEquals("moved olle-berg-2", goes("olle-berg"));
    rule("# nothing");
    index(BJUV_2015, LUND_2023, LUND_2024);
    assertEquals("olle-berg: Bjuv\nolle-berg-2: Lund", persons());
    assertEquals("found", goes("olle-berg"));
  }

  @Test
  void aMergedPersonKeepsAllNamesWhenThePartThatGaveTheNameIsRemoved() throws IOException {
    rule("same\tOlle Berg (Bjuv)\tOlle Berg (Lund)");
    index(BJUV_2015);
    index(LUND_2023, LUND_2024, BJUV_2015);
    assertEquals("found", goes("olle-berg"));
    index(LUND_2023, LUND_2024);
    assertEquals("olle-berg: Lund", persons());
  }

  @Test
  void whoIsRemovedIsGoneAndBackUnderTheSameName() {
    index(BJUV_2015, LUND_2023);
    index(LUND_2023);
    assertEquals("gone", goes("olle-berg"));
    assertEquals("olle-berg-2: Lund", persons());
    index(minutes("2014-06-12").present("Olle Berg", "Svalöv").at("2014"), LUND_2023);
    assertEquals("olle-berg-2: Lund\nolle-berg-3: Svalöv", persons());
    index(BJUV_2015, LUND_2023);
    assertEquals("olle-berg: Bjuv\nolle-berg-2: Lund", persons());
  }

  @Test
  void anotherSpellingChangesNoName() throws IOException {
    index(LUND_2023);
    rule("preferred\tOlle Berg\tOlof Berg");
    index(LUND_2023, LUND_2024);
    assertEquals("olle-berg", register.persons().getFirst().id());
    assertEquals("Olof Berg", register.persons().getFirst().name());
  }

  @Test
  void whoIsFirstOnlyNamedKeepsTheNameWhenThePlaceIsKnown() {
    ParsedFile named = minutes("2023-01-13").item(item(1, "Samtal med Olle Berg")).at("2023-01");
    index(named);
    assertEquals("olle-berg:", persons());
    index(named, LUND_2023);
    assertEquals("olle-berg: Lund", persons());
  }

  @Test
  void aCorrectedDateOfTheMeetingChangesNoName() {
    for (String day : List.of("2023-01-13", "2023-01-31")) {
      index(
          minutes(day)
              .item(item(1, "Mötets öppnande"))
              .item(item(2, "Samtal med Olle Berg"))
              .item(item(3, "Rapport från vattenrådet"))
              .item(item(4, "Gemensam cykelväg längs ån"))
              .at("a"));
    }
    assertEquals("olle-berg:", persons());
    assertTrue(names.getLast().evidence().toString().contains("2023-01-31"), names.toString());
  }

  @Test
  void whoIsReadByAnotherNameLeadsNotToANamesakeAtTheSameMeetings() {
    List<ParsedFile> before = new ArrayList<>();
    List<ParsedFile> after = new ArrayList<>();
    for (int month = 1; month <= 3; month++) {
      String date = "2025-0" + month + "-14";
      Samples.Minutes one = minutes(date).present("Olle Berg", "Bjuv");
      Samples.Minutes other = minutes(date).present("Olle Holm", "Bjuv");
      before.add(one.present("Olle Berg", "Lund").at("m" + month));
      after.add(other.present("Olle Berg", "Lund").at("m" + month));
    }
    index(before.toArray(ParsedFile[]::new));
    assertEquals("olle-berg: Bjuv\nolle-berg-2: Lund", persons());
    index(after.toArray(ParsedFile[]::new));
    assertEquals("olle-berg-2: Lund\nolle-holm: Bjuv", persons());
    assertEquals("gone", goes("olle-berg"));
    index(before.toArray(ParsedFile[]::new));
    assertEquals("olle-berg: Bjuv\nolle-berg-2: Lund", persons());
  }

  @Test
  void whoAreToldApartByARulingKeepTheirNamesWhenItEndsAndComesBack() throws IOException {
    ParsedFile[] files = {
      minutes("2025-01-17").present("Eva Jonsson", "Lund").present("Eva Jönsson", "Lund").at("a"),
      minutes("2025-02-17").present("Eva Jonsson", "Lund").present("Eva Jönsson", "Lund").at("b")
    };
    index(files);
    assertEquals("eva-jonsson: Lund", persons());
    rule("different\tEva Jonsson\tEva Jönsson");
    index(files);
    List<Person> apart = register.persons();
    assertEquals("eva-jonsson: Lund\neva-jonsson-2: Lund", persons());
    index(files);
    assertEquals(List.of(), register.newNames());
    rule("# nothing");
    index(files);
    assertEquals(1, register.persons().size());
    assertTrue(
        List.of("eva-jonsson", "eva-jonsson-2").contains(register.persons().getFirst().id()));
    rule("different\tEva Jonsson\tEva Jönsson");
    index(files);
    assertEquals(apart, register.persons());
  }

  @Test
  void anArchiveFedFromNewToOldWritesOfAPersonOnlySoMuch() {
    List<ParsedFile> files = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String date = "20%02d-02-10".formatted(40 - i);
      files.add(minutes(date).present("Olle Berg", "Lund").at("m" + i));
      index(files.toArray(ParsedFile[]::new));
    }
    List<NameBinding> lines =
        names.stream().filter(it -> it.kind() == NameBinding.Kind.PERSON).toList();
    assertEquals(Evidence.PROTOCOLS_KEPT, lines.size());
    assertEquals(Evidence.PROTOCOLS_KEPT + 1, lines.getLast().evidence().size());
  }

  @Test
  void aMatterKeepsItsNameWhileStepsAreAddedAndComesBackToIt() {
    ParsedFile first = cycling("2023-02-10");
    ParsedFile second = cycling("2024-02-09");
    index(first, second);
    String slug = register.matters().getFirst().slug();
    index(cycling("2015-02-13"), first, second, cycling("2016-02-12"));
    assertEquals(List.of(slug), register.matters().stream().map(Matter::slug).toList());
    index(first);
    assertEquals("gone", goes(NameBinding.Kind.MATTER, slug));
    index(first, second);
    assertEquals("found", goes(NameBinding.Kind.MATTER, slug));
  }

  @Test
  void twoMattersThatBecomeOneLeadToIt() {
    Matter one = matter("cykel", "a/1", "b/1", "c/1");
    Matter other = matter("bana", "d/1", "e/1");
    NameBook book = book(one, other);
    LastingNames.Matters joined =
        lasting(book).matters(List.of(matter("ny", "a/1", "b/1", "c/1", "d/1", "e/1")));
    assertEquals("cykel", joined.matters().getFirst().slug());
    List<NameBinding> all = new ArrayList<>(book.bindings());
    all.addAll(joined.newBindings());
    assertEquals(Optional.of("cykel"), NameBook.of(all).follow(NameBinding.Kind.MATTER, "bana"));
  }

  @Test
  void aMatterThatSharesLittleIsAnother() {
    NameBook book = book(matter("cykel", "a/1", "b/1", "c/1"));
    LastingNames.Matters now = lasting(book).matters(List.of(matter("cykel", "c/1", "d/1", "e/1")));
    assertEquals("cykel-2", now.matters().getFirst().slug());
  }

  @Test
  void aMatterThatTakesLittleOfALargeOneTakesNotItsName() {
    NameBook book =
        book(matter("skolskjuts", "a/1", "b/1", "c/1", "d/1", "e/1", "f/1", "g/1", "h/1"));
    for (Matter small : List.of(matter("budget", "h/1", "i/1"), matter("budget", "g/1", "h/1"))) {
      LastingNames.Matters now = lasting(book, "abcdefghi").matters(List.of(small));
      assertEquals("budget", now.matters().getFirst().slug());
      assertEquals(1, now.newBindings().size(), "no name leads there");
    }
  }

  @Test
  void aMatterKeepsItsNameWhenMostOfItIsRemovedOrItGrowsFast() {
    NameBook book = book(matter("skolskjuts", "a/1", "b/1", "c/1", "d/1", "e/1", "f/1"));
    LastingNames.Matters left = lasting(book, "ef").matters(List.of(matter("x", "e/1", "f/1")));
    assertEquals("skolskjuts", left.matters().getFirst().slug());
    NameBook young = book(matter("skolskjuts", "a/1", "b/1"));
    LastingNames.Matters grown =
        lasting(young, "abcdef")
            .matters(List.of(matter("x", "a/1", "b/1", "c/1", "d/1", "e/1", "f/1")));
    assertEquals("skolskjuts", grown.matters().getFirst().slug());
  }

  private static Matter matter(String slug, String... steps) {
    return new Matter(
        slug,
        slug,
        Stream.of(steps)
            .map(
                it ->
                    new Matter.Step(
                        it.substring(0, it.indexOf('/')),
                        it.substring(it.indexOf('/') + 1),
                        java.time.LocalDate.of(2025, 1, 1),
                        slug,
                        List.of()))
            .toList(),
        List.of());
  }

  private static LastingNames lasting(NameBook book) {
    return LastingNames.of(book.bindings(), List.of(), new Addresses(List.of(), List.of()));
  }

  /** Names in an archive of the protocols that these letters are the ids of. */
  private static LastingNames lasting(NameBook book, String protocols) {
    return new LastingNames(
        book,
        lasting(book).whereabouts(),
        protocols.chars().mapToObj(Character::toString).toList());
  }

  private static NameBook book(Matter... matters) {
    return NameBook.of(
        lasting(NameBook.of(List.of())).matters(Arrays.asList(matters)).newBindings());
  }

  @Test
  void aNameNeverStandsForWhoSharesNothingWithItsBearer() throws IOException {
    rule("different\tEva Jonsson\tEva Jönsson");
    Random random = new Random(11);
    List<String> places = List.of("Bjuv", "Lund", "Svalöv", "Klippan");
    List<ParsedFile> all = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      all.add(
          minutes("20%02d-0%d-1%d".formatted(10 + i % 15, 1 + i % 9, i % 3))
              .present("Olle Berg", places.get(random.nextInt(4)))
              .present("Eva Ek", places.get(random.nextInt(4)))
              .present("Eva Jonsson", "Lund")
              .present("Eva Jönsson", "Lund")
              .item(item(1, random.nextBoolean() ? "Samtal med Olle Berg" : "Samtal"))
              .at("fil" + i));
    }
    Map<String, String> key = new HashMap<>();
    for (int run = 0; run < 40; run++) {
      List<ParsedFile> files = all.stream().filter(it -> random.nextInt(3) > 0).toList();
      List<String> before = names.stream().map(NameBinding::id).toList();
      index(files.toArray(ParsedFile[]::new));
      for (Person person : register.persons()) {
        String name = person.spellings().getFirst();
        assertEquals(name, key.computeIfAbsent(person.id(), id -> name));
      }
      for (String id : before) {
        assertTrue(List.of("found", "gone").contains(goes(id)) || goes(id).startsWith("moved "));
      }
      List<NameBinding> again = Registrar.resolve(files, addresses, names, knowledge).newNames();
      assertEquals(List.of(), again, "run " + run);
    }
  }
}
