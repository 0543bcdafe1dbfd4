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
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Person;

/** What is hidden is in nothing the engine tells, while it serves; and comes back. */
class HidingTest {
  private static final ArchivedProtocol SPRING = HidingSamples.SPRING;
  private static final ArchivedProtocol AUTUMN = HidingSamples.AUTUMN;

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
    commit(HidingSamples.state(List.of(SPRING, AUTUMN), Map.of()));
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

  private static String item() {
    return HidingSamples.row("/protokoll/" + SPRING.id() + "/2", "ärende");
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
    assertEquals(new Withheld(1, 0, java.util.Set.of()), engine.withheld(SPRING.id()));
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
    for (String what :
        List.of(SPRING.file().path(), HidingSamples.hash(SPRING), "/protokoll/" + SPRING.id())) {
      list(HidingSamples.row(what, "fil"));
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
    list(HidingSamples.row(SPRING.file().path(), "fil"));
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
    commit(HidingSamples.state(List.of(renamed, AUTUMN), Map.of()));
    pass();
    assertEquals(1, engine.meetings().size());
    assertTrue(engine.resolve(SPRING.id(), "") instanceof Resolution.Hidden);
    engine.close();
    engine = open();
    assertEquals(1, engine.meetings().size());
    assertEquals(1, log.size());
  }

  @Test
  void tellsNothingOfWhatIsGoneToo() throws IOException {
    list(HidingSamples.row("/protokoll/" + SPRING.id(), "fil"));
    assertTrue(engine.resolve(SPRING.id(), "") instanceof Resolution.Hidden);
    AddressBinding there = HidingSamples.binding(SPRING, Map.of());
    ArchiveState rest = HidingSamples.state(List.of(AUTUMN), Map.of());
    commit(
        new ArchiveState(
            rest.manifest(),
            rest.protocols(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                HidingSamples.binding(AUTUMN, Map.of()),
                new AddressBinding(
                    there.id(),
                    there.fileHash(),
                    there.path(),
                    "",
                    there.items(),
                    Map.of(),
                    Map.of(),
                    Optional.empty(),
                    true)),
            List.of()));
    pass();
    assertTrue(engine.resolve(SPRING.id(), "") instanceof Resolution.Hidden);
    assertTrue(engine.resolve(SPRING.id(), "2") instanceof Resolution.Hidden);
    assertTrue(engine.hidingNotes().getFirst().contains("är inte i arkivet nu"));
    list("");
    assertTrue(engine.resolve(SPRING.id(), "") instanceof Resolution.Hidden);
    pass();
    assertTrue(engine.resolve(SPRING.id(), "") instanceof Resolution.Gone);
  }

  @Test
  void followsAnItemThatMovedAndHidesTheFileWhereItIsLost() throws IOException {
    list(HidingSamples.row("/protokoll/" + SPRING.id() + "/9", "ärende"));
    assertEquals(7, total(""));
    assertTrue(engine.hidingNotes().getFirst().contains("rad 1: /protokoll/" + SPRING.id() + "/9"));
    commit(HidingSamples.state(List.of(SPRING, AUTUMN), Map.of("9", "2")));
    pass();
    assertTrue(isHidden());
    assertEquals(List.of(), engine.hidingNotes());
    commit(HidingSamples.state(List.of(SPRING, AUTUMN), Map.of("9", "")));
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
