package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.ArchiveState;
import se.protokollsok.index.Manifest;
import se.protokollsok.index.SampleProtocol;
import se.protokollsok.knowledge.Bodies;
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.ArchivedProtocol;

class GenerationsTest {
  private static final ArchivedProtocol OLD =
      SampleProtocol.of("2014-05-09")
          .body("Direktörsgruppen", "Gamla samarbetet")
          .item("Vattenfrågan", "Vattnet räcker.")
          .build();
  private static final ArchivedProtocol MIDDLE =
      SampleProtocol.of("2024-05-10")
          .body("Direktörsmöte", "Nya samarbetet")
          .item("Vattenfrågan", "Vattnet tryter.")
          .build();
  private static final ArchivedProtocol LATE =
      SampleProtocol.of("2025-05-09")
          .body("Direktörsmöte", "Nya samarbetet")
          .item("Vattenfrågan", "Vattnet är slut.")
          .build();
  private static final ArchivedProtocol OTHER =
      SampleProtocol.of("2024-12-01")
          .body("Miljönämnden", "Höörs kommun")
          .item("Dammar", "Dammen läcker.")
          .build();

  @TempDir Path folder;

  @Test
  void seesOtherCommitsWithinASecondAndHoldsWhatItBegan() throws IOException {
    AtomicLong clock = new AtomicLong();
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(SampleProtocol.state(OLD));
      try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder, clock::get)) {
        String token = engine.generation();
        index.commit(SampleProtocol.state(OLD, MIDDLE));
        assertEquals(token, engine.generation());
        assertEquals(1, engine.meetings().size());
        clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertEquals(2, engine.meetings().size());
        assertNotEquals(token, engine.generation());
        index.commit(SampleProtocol.state(OLD, MIDDLE));
        clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertEquals(2, engine.meetings().size());
        index.commit(SampleProtocol.state(OLD));
        engine.refresh();
        assertEquals(token, engine.generation());
      }
    }
  }

  @Test
  void answersWholeWhileCommitsGoOn() throws Exception {
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(SampleProtocol.state(OLD));
      try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
        AtomicBoolean done = new AtomicBoolean();
        AtomicReference<String> wrong = new AtomicReference<>("");
        List<Thread> readers = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
          readers.add(
              Thread.ofPlatform().name("reader-" + i).start(() -> readUntil(done, engine, wrong)));
        }
        for (int i = 0; i < 30; i++) {
          index.commit(
              i % 2 == 0 ? SampleProtocol.state(OLD, MIDDLE, LATE) : SampleProtocol.state(OLD));
          engine.refresh();
        }
        done.set(true);
        for (Thread reader : readers) {
          reader.join();
        }
        assertEquals("", wrong.get());
      }
    }
  }

  private static void readUntil(
      AtomicBoolean done, LuceneSearchEngine engine, AtomicReference<String> wrong) {
    try {
      do {
        SearchResponse response = engine.search(SearchRequest.of("vattnet"));
        long years =
            response.facets().get(Dimension.YEAR).stream().mapToLong(FacetValue::count).sum();
        boolean whole = response.total() == response.hits().size() && years == response.total();
        if (!whole || (response.total() != 1 && response.total() != 3)) {
          wrong.set(response.toString());
        }
      } while (!done.get());
    } catch (RuntimeException e) {
      wrong.set(e.toString());
    }
  }

  @Test
  void filtersAndNeighboursReachPredecessors() throws IOException {
    try (ArchiveIndex index = ArchiveIndex.open(folder, new Renamed())) {
      index.commit(SampleProtocol.state(OLD, MIDDLE, LATE, OTHER));
    }
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
      SearchResponse response = engine.search(body("Direktörsmöte"));
      assertEquals(6, response.total());
      assertEquals(
          List.of(
              new FacetValue("Direktörsgruppen", "Direktörsgruppen", 6),
              new FacetValue("Direktörsmöte", "Direktörsmöte", 6),
              new FacetValue("Miljönämnden", "Miljönämnden", 2)),
          response.facets().get(Dimension.BODY));
      assertEquals(6, engine.search(body("Direktörsgruppen")).total());
      Neighbours around = engine.neighbours(MIDDLE.id());
      assertEquals(Optional.of(OLD.id()), around.previous().map(MeetingSummary::id));
      assertEquals(Optional.of(LATE.id()), around.next().map(MeetingSummary::id));
      assertEquals(
          new Neighbours(Optional.empty(), Optional.empty()), engine.neighbours("finns-inte"));
      assertEquals(
          List.of(LATE.id(), OTHER.id(), MIDDLE.id(), OLD.id()),
          engine.meetings().stream().map(MeetingSummary::id).toList());
    }
  }

  @Test
  void resolvesAddresses() throws IOException {
    AddressBinding moved =
        binding("gammal-adress", Map.of(), Map.of(), Optional.of(MIDDLE.id()), false);
    AddressBinding gone = binding("borta", Map.of("0", "f"), Map.of(), Optional.empty(), true);
    AddressBinding here =
        binding(MIDDLE.id(), Map.of("0", "f", "1", "g"), Map.of("4", "1"), Optional.empty(), false);
    ArchiveState state =
        new ArchiveState(
            new Manifest("/arkiv", Manifest.FORMAT, "test", List.of()),
            List.of(MIDDLE),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(moved, gone, here),
            List.of());
    try (ArchiveIndex index = ArchiveIndex.open(folder)) {
      index.commit(state);
    }
    try (LuceneSearchEngine engine = LuceneSearchEngine.open(folder)) {
      assertEquals(new Resolution.Found(MIDDLE, Optional.empty()), engine.resolve(MIDDLE.id(), ""));
      assertEquals(
          new Resolution.Found(MIDDLE, Optional.of("1")), engine.resolve(MIDDLE.id(), "1"));
      assertEquals(
          new Resolution.Moved(MIDDLE.id(), Optional.of("1")), engine.resolve(MIDDLE.id(), "4"));
      assertEquals(
          new Resolution.Moved(MIDDLE.id(), Optional.empty()), engine.resolve("gammal-adress", ""));
      assertEquals(new Resolution.Gone("borta"), engine.resolve("borta", ""));
      assertEquals(new Resolution.Unknown(), engine.resolve(MIDDLE.id(), "99"));
      assertEquals(new Resolution.Unknown(), engine.resolve("aldrig", ""));
      assertTrue(engine.protocol("aldrig").isEmpty());
      assertEquals(1, engine.overview().protocols());
      assertEquals(2, engine.overview().items());
    }
  }

  private static AddressBinding binding(
      String id,
      Map<String, String> items,
      Map<String, String> redirects,
      Optional<String> movedTo,
      boolean removed) {
    Map<String, String> retired = redirects.isEmpty() ? Map.of() : Map.of("4", "g");
    return new AddressBinding(id, "", "", "", items, retired, redirects, movedTo, removed);
  }

  private static SearchRequest body(String name) {
    return new SearchRequest(
        "",
        Map.of(Dimension.BODY, List.of(name)),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        SortOrder.RELEVANCE,
        1,
        20);
  }

  /** Two names of one body, two of one organisation. */
  private static final class Renamed implements Bodies {
    @Override
    public Optional<String> body(String printed) {
      return Optional.of(printed);
    }

    @Override
    public Optional<String> organisation(String printed) {
      return Optional.of(printed);
    }

    @Override
    public Optional<String> organisationOf(String canonicalBody, LocalDate date) {
      return Optional.empty();
    }

    @Override
    public List<String> family(String canonical) {
      return switch (canonical) {
        case "Direktörsmöte", "Direktörsgruppen" -> List.of("Direktörsmöte", "Direktörsgruppen");
        case "Nya samarbetet", "Gamla samarbetet" -> List.of("Nya samarbetet", "Gamla samarbetet");
        default -> List.of(canonical);
      };
    }
  }
}
