package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.ArchiveState;
import se.protokollsok.index.FileStatus;
import se.protokollsok.index.Manifest;
import se.protokollsok.index.ManifestEntry;
import se.protokollsok.index.SampleProtocol;
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Gap;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.NameBinding;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.PersonRole;
import se.protokollsok.protocol.Role;
import se.protokollsok.protocol.Task;

/** What is hidden is in nothing the engine tells, while it serves; and comes back. */
class HidingTest {
  private static final ArchivedProtocol SPRING =
      SampleProtocol.of("2024-03-08")
          .attends(AttendanceList.PRESENT, "Vera Sample", "Eslöv")
          .item("Mötet öppnas", "Vera hälsar välkommen.")
          .item(
              "Xylofonkonserten",
              "Pimpstenen vid ån ska bort.",
              DecisionKind.FUNDING,
              "att avsätta 4 711 kr till klangbottnar",
              List.of("Hörby"),
              List.of(
                  SampleProtocol.person("Ulla Dold", Role.PRESENTS),
                  new PersonRole("vera-sample", "Vera Sampel", Role.NAMED)))
          .item("Torget", "Torget får träd.")
          .build();
  private static final ArchivedProtocol AUTUMN =
      SampleProtocol.of("2024-10-11")
          .attends(AttendanceList.PRESENT, "Vera Sample", "Eslöv")
          .item("Scenen i parken", "Scenen får tak.")
          .item("Torget igen", "Träden är satta.")
          .build();

  @TempDir Path folder;
  private Path curated;
  private Path index;
  private final AtomicLong nanos = new AtomicLong();
  private final List<HideRecord> log = new ArrayList<>();
  private LuceneSearchEngine engine;

  private final HideLog kept =
      new HideLog() {
        @Override
        public List<HideRecord> read() {
          return List.copyOf(log);
        }

        @Override
        public void add(List<HideRecord> records) {
          log.addAll(records);
        }
      };

  @BeforeEach
  void start() throws IOException {
    curated = Files.createDirectory(folder.resolve("curated"));
    index = folder.resolve("index");
    commit(state(List.of(SPRING, AUTUMN), Map.of()));
    engine = open();
  }

  @AfterEach
  void stop() {
    engine.close();
  }

  private void commit(ArchiveState state) throws IOException {
    try (ArchiveIndex writer = ArchiveIndex.open(index)) {
      writer.commit(state);
    }
  }

  private LuceneSearchEngine open() throws IOException {
    Clock clock = Clock.fixed(Instant.parse("2026-02-03T10:00:00Z"), ZoneOffset.UTC);
    return LuceneSearchEngine.open(
        index,
        EngineSettings.DEFAULT.at(clock).withCurated(Optional.of(curated)).withHideLog(kept),
        nanos::get);
  }

  /** Two matters: one of a hidden step and two that are shown, one of a hidden step and one. */
  private static ArchiveState state(List<ArchivedProtocol> protocols, Map<String, String> moved) {
    Matter.Step concert = step(SPRING, "2", "Xylofonkonserten");
    Matter.Step stage = step(AUTUMN, "1", "Scenen i parken");
    Matter.Step square = step(SPRING, "3", "Torget");
    Matter.Step again = step(AUTUMN, "2", "Torget igen");
    return new ArchiveState(
        new Manifest(
            "/arkiv",
            Manifest.FORMAT,
            "test",
            protocols.stream()
                .map(
                    it ->
                        new ManifestEntry(
                            it.file().path(), hash(it), 1, Instant.EPOCH, FileStatus.INDEXED, ""))
                .toList()),
        protocols,
        List.of(
            person("Ulla Dold", List.of("Ulla Dold"), List.of()),
            person("Vera Sample", List.of("Vera Sampel", "Vera Sample"), List.of("ulla-dold"))),
        List.of(
            new Matter("scenen", "Xylofonkonserten", List.of(concert, stage), List.of()),
            new Matter("torget", "Torget", List.of(square, again), List.of(concert)),
            new Matter("xylofon", "Konserten", List.of(concert, square, again), List.of())),
        List.of(
            new Task(
                SPRING.id(),
                "2",
                "Ulla Dold",
                "att stämma klangbottnar",
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2024, 3, 8),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of("ulla-dold"),
                List.of())),
        List.of(
            new Gap(
                Gap.Kind.ITEM_TWICE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(SPRING.id()),
                "punkt 3 finns flera gånger")),
        protocols.stream().map(it -> binding(it, moved)).toList(),
        List.of(
            new NameBinding(
                NameBinding.Kind.PERSON,
                "ulla-dold",
                new java.util.TreeSet<>(List.of("ulla|horby")),
                Optional.empty())));
  }

  private static String hash(ArchivedProtocol protocol) {
    return (protocol.id().contains("2024-03") ? "a" : "b").repeat(64);
  }

  private static AddressBinding binding(ArchivedProtocol it, Map<String, String> redirects) {
    Map<String, String> items = new HashMap<>();
    it.entries().forEach(entry -> items.put(entry.key(), "f" + entry.key()));
    Map<String, String> retired = new HashMap<>();
    redirects.forEach((key, to) -> retired.put(key, "r"));
    retired.keySet().removeAll(items.keySet());
    Map<String, String> leading = new HashMap<>(redirects);
    leading.values().removeIf(String::isEmpty);
    return new AddressBinding(
        it.id(), hash(it), it.file().path(), "", items, retired, leading, Optional.empty(), false);
  }

  private static Matter.Step step(ArchivedProtocol protocol, String key, String title) {
    LocalDate day = protocol.protocol().head().date().orElseThrow().value();
    return new Matter.Step(protocol.id(), key, day, title, List.of());
  }

  private static Person person(String name, List<String> spellings, List<String> others) {
    LocalDate day = LocalDate.of(2024, 3, 8);
    return new Person(
        SampleProtocol.id(name),
        name,
        spellings,
        List.of(new Person.Office(Optional.of("Eslöv"), Optional.empty(), day, day)),
        List.of(new Person.Title("klangmästare", Optional.empty(), day, day)),
        true,
        others);
  }

  private static String row(String what, String scope) {
    return String.join("\t", what, scope, "ja", "Nora Prov", "2026-02-03", "sekretess") + "\n";
  }

  private static String item() {
    return row("/protokoll/" + SPRING.id() + "/2", "ärende");
  }

  /** Writes the list and lets a second pass. */
  private void list(String rows) throws IOException {
    Files.writeString(curated.resolve(HiddenTable.FILE), rows);
    pass();
  }

  private void pass() {
    nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
  }

  private long total(String query) {
    return engine.search(SearchRequest.of(query)).total();
  }

  private boolean isHidden() {
    return engine.resolve(SPRING.id(), "2") instanceof Resolution.Hidden;
  }

  @Test
  void leavesOutAnItemFromAllThatIsToldWithinASecond() throws IOException {
    String before = engine.generation();
    SearchResponse all = engine.search(SearchRequest.of(""));
    assertEquals(7, all.total());
    assertEquals(1, total("pimpstenen"));
    assertEquals(4, total("xylofonkonserten"), "three items are led to by its title");
    list(item());
    assertTrue(isHidden());
    assertFalse(before.equals(engine.generation()));
    SearchResponse left = engine.search(SearchRequest.of(""));
    assertEquals(6, left.total());
    assertFalse(left.toString().matches("(?s).*(Xylofon|Pimpsten|klang|Dold|Hörby|Sampel).*"));
    for (String word :
        List.of(
            "pimpstenen",
            "xylofonkonserten",
            "klangbottnar",
            "xylofonkonsrten",
            "xylo*",
            "\"Ulla Dold\"")) {
      SearchResponse none = engine.search(SearchRequest.of(word));
      assertEquals(0, none.total(), word);
      assertFalse(
          none.toString().contains("ylofonkonserten") && !word.equals("xylofonkonserten"),
          none::toString);
    }
    for (String typed : List.of("xyl", "pimp", "klang", "ulla", "hörb")) {
      assertEquals(List.of(), engine.complete(typed, Completion.Persons.SUGGESTED), typed);
    }
    assertEquals(new Withheld(1, java.util.Set.of()), engine.withheld(SPRING.id()));
    assertEquals(Optional.empty(), engine.original(SPRING.id()));
    assertEquals(6, engine.overview().items());
  }

  @Test
  void leavesOutAnItemFromTheRegister() throws IOException {
    list(item());
    assertEquals(List.of("vera-sample"), engine.persons().stream().map(Person::id).toList());
    Person vera = engine.persons().getFirst();
    assertEquals(List.of("Vera Sample"), vera.spellings());
    assertEquals(List.of(), vera.titles());
    assertEquals(List.of(), vera.maybeSame());
    assertEquals(1, vera.offices().size());
    assertEquals(new NameResolution.Gone<Person>(), engine.person("ulla-dold"));
    assertEquals(List.of("torget"), engine.matters().stream().map(Matter::slug).toList());
    assertEquals(List.of(), engine.matters().getFirst().related());
    assertEquals(List.of(), engine.tasks());
    assertEquals(1, engine.overview().gaps().size());
  }

  @Test
  void leavesOutAnItemFromItsProtocol() throws IOException {
    list(item());
    ArchivedProtocol rest = engine.protocol(SPRING.id()).orElseThrow();
    assertEquals(List.of("0", "1", "3"), rest.entries().stream().map(it -> it.key()).toList());
    assertEquals("Torget", rest.protocol().items().get(rest.entries().getLast().index()).title());
    assertEquals("Ett ärende visas inte.", rest.findings().getLast().message());
    assertTrue(engine.resolve(SPRING.id(), "3") instanceof Resolution.Found);
    assertTrue(engine.resolve(SPRING.id(), "99") instanceof Resolution.Unknown);
    assertEquals(2, total("träd"));
  }

  @Test
  void hidesAFileWholeByPathAndByBytes() throws IOException {
    for (String what : List.of(SPRING.file().path(), hash(SPRING), "/protokoll/" + SPRING.id())) {
      list(row(what, "fil"));
      assertTrue(engine.resolve(SPRING.id(), "") instanceof Resolution.Hidden, what);
      assertTrue(engine.resolve(SPRING.id(), "0") instanceof Resolution.Hidden, what);
      assertEquals(Optional.empty(), engine.protocol(SPRING.id()));
      assertEquals(3, total(""));
      assertEquals(1, engine.meetings().size());
      assertEquals(Optional.empty(), engine.neighbours(AUTUMN.id()).previous());
      assertEquals(List.of(), engine.overview().gaps());
      assertEquals(1, engine.overview().protocols());
    }
  }

  @Test
  void comesBackUnderTheSameAddressWithTheSameAnswers() throws IOException {
    String before = engine.generation();
    String hits = engine.search(SearchRequest.of("xylofonkonserten")).toString();
    list(item());
    assertTrue(isHidden());
    list("# inget\n");
    assertTrue(isHidden(), "a list is believed to have lost a row when it was read so twice");
    pass();
    assertTrue(engine.resolve(SPRING.id(), "2") instanceof Resolution.Found);
    assertEquals(before, engine.generation());
    assertEquals(hits, engine.search(SearchRequest.of("xylofonkonserten")).toString());
    assertEquals(
        List.of(HideRecord.Event.HIDDEN, HideRecord.Event.SHOWN),
        log.stream().map(HideRecord::event).toList());
    assertEquals("Nora Prov", log.getFirst().who());
    assertEquals(List.of("/protokoll/" + SPRING.id() + "/2"), log.getFirst().addresses());
    assertFalse(log.toString().contains("ylofon"));
  }

  @Test
  void staysHiddenWhateverBecomesOfTheFile() throws IOException {
    list(row(SPRING.file().path(), "fil"));
    assertEquals(1, engine.meetings().size());
    ArchivedProtocol renamed =
        new ArchivedProtocol(
            SPRING.id(),
            new se.protokollsok.protocol.ArchivedFile(
                "annat namn.txt", SPRING.file().hash(), 1, "text/plain", List.of()),
            SPRING.protocol(),
            SPRING.entries(),
            List.of(),
            List.of());
    commit(state(List.of(renamed, AUTUMN), Map.of()));
    pass();
    assertEquals(1, engine.meetings().size());
    assertTrue(engine.resolve(SPRING.id(), "") instanceof Resolution.Hidden);
    engine.close();
    engine = open();
    assertEquals(1, engine.meetings().size());
    assertEquals(1, log.size());
  }

  @Test
  void followsAnItemThatMovedAndHidesTheFileWhereItIsLost() throws IOException {
    list(row("/protokoll/" + SPRING.id() + "/9", "ärende"));
    assertEquals(7, total(""));
    assertTrue(engine.hidingNotes().getFirst().contains("rad 1: /protokoll/" + SPRING.id() + "/9"));
    commit(state(List.of(SPRING, AUTUMN), Map.of("9", "2")));
    pass();
    assertTrue(isHidden());
    assertEquals(List.of(), engine.hidingNotes());
    commit(state(List.of(SPRING, AUTUMN), Map.of("9", "")));
    pass();
    assertTrue(isHidden());
    assertEquals(6, total(""), "what the row stood for before is known");
    log.clear();
    engine.close();
    engine = open();
    assertTrue(engine.resolve(SPRING.id(), "") instanceof Resolution.Hidden);
    assertTrue(engine.hidingNotes().getFirst().contains("Hela filen döljs"));
  }

  @Test
  void keepsTheLastGoodListAndRefusesToBeginWithoutOne() throws IOException {
    list(item());
    assertTrue(isHidden());
    Path file = curated.resolve(HiddenTable.FILE);
    Files.write(file, new byte[] {(byte) 0xE4, '\t', 'x'});
    pass();
    assertTrue(isHidden());
    HiddenListException unreadable = assertThrows(HiddenListException.class, this::open);
    assertTrue(unreadable.getMessage().contains("inte UTF-8"), unreadable::getMessage);
    Files.delete(file);
    pass();
    pass();
    assertTrue(isHidden());
    HiddenListException missing = assertThrows(HiddenListException.class, this::open);
    assertTrue(missing.getMessage().contains("saknas, men hade senast 1 rad"), missing::getMessage);
    Files.writeString(file, "");
    try (LuceneSearchEngine again = open()) {
      assertTrue(again.resolve(SPRING.id(), "2") instanceof Resolution.Found);
    }
  }
}
