package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.ArchiveState;
import se.protokollsok.index.SampleProtocol;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.Matter;

/** Why a hit stands where it does, and hits that another step of their matter led to. */
class ExplainerTest {
  private static final List<ArchivedProtocol> PROTOCOLS =
      List.of(
          SampleProtocol.of("2024-05-03")
              .item(
                  "Ny ishall vid ån",
                  "Ishallen kostar mer än väntat.",
                  DecisionKind.APPROVAL,
                  "att bygga ishallen")
              .item("Frågor", "Någon frågade om halkan vid ån.")
              .build(),
          SampleProtocol.of("2025-05-02")
              .item("Byggstart senareläggs", "Upphandlingen görs om.")
              .item("Ny förskola", "Förskolan ritas av en arkitekt.")
              .build());

  @TempDir Path folder;

  @BeforeEach
  void index() throws IOException {
    ArchiveState plain = SampleProtocol.state(PROTOCOLS.toArray(ArchivedProtocol[]::new));
    Matter matter =
        new Matter(
            "ishallen",
            "Ny ishall",
            Stream.of(step(0, "Ny ishall vid ån"), step(1, "Byggstart senareläggs")).toList(),
            List.of());
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(
          new ArchiveState(
              plain.manifest(),
              plain.protocols(),
              plain.persons(),
              List.of(matter),
              plain.tasks(),
              plain.gaps(),
              plain.addresses(),
              plain.names()));
    }
  }

  private static Matter.Step step(int protocol, String title) {
    ArchivedProtocol of = PROTOCOLS.get(protocol);
    LocalDate date = of.protocol().head().date().orElseThrow().value();
    return new Matter.Step(of.id(), of.entries().get(1).key(), date, title, List.of());
  }

  private List<Hit> hits(String query, EngineSettings settings) throws IOException {
    try (SearchEngine engine = LuceneSearchEngine.open(folder, settings)) {
      SearchRequest plain = SearchRequest.of(query);
      return engine
          .search(
              new SearchRequest(
                  query,
                  Map.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  Optional.empty(),
                  Optional.empty(),
                  plain.sort(),
                  1,
                  20,
                  true))
          .hits();
    }
  }

  @Test
  void tellsWordsPlacesAndForms() throws IOException {
    Hit first = hits("ishallar ån", EngineSettings.DEFAULT).getFirst();
    String all = String.join("\n", first.explanation());
    assertTrue(
        all.contains("”ishallar” i rubriken, beslutet och texten, i en annan böjning"), () -> all);
    assertTrue(all.contains("”ån” i rubriken"), () -> all);
    assertTrue(all.contains("Alla ord finns i ärendet: 12,0 poäng"), () -> all);
    assertTrue(all.contains("”ishallar” och ”ån” står nära varandra"), () -> all);
    assertTrue(all.contains("Ärendet innehåller ett beslut: gånger 1,08"), () -> all);
  }

  @Test
  void tellsWhatStandsThereInsteadOfTheWord() throws IOException {
    String synonym =
        String.join("\n", hits("dagis", EngineSettings.DEFAULT).getFirst().explanation());
    assertTrue(
        synonym.contains("”dagis”: i rubriken och texten står förskola, som också söktes"),
        () -> synonym);
    String slip =
        String.join("\n", hits("arkiteckt", EngineSettings.DEFAULT).getFirst().explanation());
    assertTrue(
        slip.contains("”arkiteckt”: i texten står arkitekt, som det troligen ska vara"),
        () -> slip);
  }

  @Test
  void saysNothingUnlessAsked() throws IOException {
    try (SearchEngine engine = LuceneSearchEngine.open(folder)) {
      assertEquals(
          List.of(), engine.search(SearchRequest.of("ishall")).hits().getFirst().explanation());
    }
  }

  @Test
  void anotherStepOfTheMatterLeadsToOnesThatDoNotNameIt() throws IOException {
    List<Hit> hits = hits("ishall", EngineSettings.DEFAULT);
    assertEquals(
        List.of("Ny ishall vid ån", "Byggstart senareläggs"),
        hits.stream().map(Hit::title).toList());
    assertEquals(Optional.empty(), hits.get(0).matter());
    assertEquals(Optional.of("ishallen"), hits.get(1).matter().map(Matter::slug));
    String why = String.join("\n", hits.get(1).explanation());
    assertTrue(why.contains("i ett annat led av samma ärende"), () -> why);

    EngineSettings without = EngineSettings.DEFAULT.without(Set.of(Part.MATTERS));
    assertEquals(1, hits("ishall", without).size());
  }
}
