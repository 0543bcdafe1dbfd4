package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.archive.FileState;
import se.protokollsok.archive.Hasher;
import se.protokollsok.archive.SeenFile;
import se.protokollsok.archive.Sighting;
import se.protokollsok.extract.Ocr;
import se.protokollsok.extract.PageImage;
import se.protokollsok.extract.Recognition;
import se.protokollsok.extract.RecognizedWord;
import se.protokollsok.extract.TextRecognizer;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.knowledge.WordCounts;
import se.protokollsok.source.TextSource;
import se.protokollsok.store.StageStore;

/** No page is read twice, and no engine's coming or going leaves a stale text or loses one. */
class KeptRecognitionsTest {
  private static final Path SCAN =
      Path.of("index-data/exempel/2014/Klippan kommunstyrelsen 2014-04-09 (skannat).pdf");
  private static final TextRecognizer GONE = TextRecognizer.absent("Tesseract saknas.");

  @TempDir Path temp;
  private StageStore store;
  private SeenFile scan;
  private Knowledge knowledge;

  @BeforeEach
  void open() throws IOException {
    store = StageStore.open(temp);
    knowledge = KnowledgeBase.of(Optional.empty(), WordCounts.EMPTY);
    FileState state =
        new FileState(
            "skannat.pdf", SCAN, Files.size(SCAN), Files.getLastModifiedTime(SCAN).toInstant());
    scan = new SeenFile(state, Hasher.sha256(SCAN), Sighting.NEW);
  }

  /** An engine that reads one word on any page and counts how often it is asked. */
  private record Counting(String identity, Recognition.Outcome outcome, AtomicInteger asked)
      implements TextRecognizer {
    Counting(String identity) {
      this(identity, Recognition.Outcome.READ, new AtomicInteger());
    }

    @Override
    public Optional<String> absence() {
      return Optional.empty();
    }

    @Override
    public Recognition recognize(PageImage image) {
      asked.incrementAndGet();
      RecognizedWord word = new RecognizedWord(identity, 100, 100, 80, 9, 95);
      return new Recognition(
          outcome, 0, 0, outcome == Recognition.Outcome.READ ? List.of(List.of(word)) : List.of());
    }
  }

  /** Reads the scan as one run does; returns where its first page's text came from. */
  private TextSource run(TextRecognizer engine, FileStages.Source source) throws IOException {

    KeptRecognitions kept = new KeptRecognitions(store, engine, source);
    Ocr ocr = new Ocr(engine, kept, Ocr.PageProgress.SILENT);
    FileStages stages = new FileStages(store, ocr, kept, source);
    assertTrue(stages.read(scan).isPresent());
    return stages.understood(scan, knowledge).readings().get(0).source();
  }

  @Test
  void engineThatComesLaterReadsWhatWaitedForItAndOnce() throws IOException {
    assertEquals(TextSource.NONE, run(GONE, FileStages.Source.KEPT));
    Counting engine = new Counting("kommunstyrelsen");
    assertEquals(TextSource.OCR, run(engine, FileStages.Source.KEPT));
    assertEquals(2, engine.asked().get());
    assertEquals(TextSource.OCR, run(engine, FileStages.Source.KEPT));
    assertEquals(2, engine.asked().get());
  }

  @Test
  void engineThatGoesTakesNoTextWithIt() throws IOException {
    assertEquals(TextSource.OCR, run(new Counting("beslutar"), FileStages.Source.KEPT));
    assertEquals(TextSource.OCR, run(GONE, FileStages.Source.KEPT));
    assertEquals(TextSource.OCR, run(GONE, FileStages.Source.FILE));
  }

  @Test
  void anotherEngineReadsAnew() throws IOException {
    assertEquals(TextSource.OCR, run(new Counting("beslutar"), FileStages.Source.KEPT));
    Counting other = new Counting("protokoll");
    assertEquals(TextSource.OCR, run(other, FileStages.Source.KEPT));
    assertEquals(2, other.asked().get());
  }

  @Test
  void failureIsTriedAgainOnlyWhenAskedFor() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    Counting failing = new Counting("protokoll", Recognition.Outcome.CRASHED, asked);
    assertEquals(TextSource.NONE, run(failing, FileStages.Source.KEPT));
    assertEquals(TextSource.NONE, run(failing, FileStages.Source.KEPT));
    assertEquals(2, asked.get());
    Counting mended = new Counting("protokoll");
    assertEquals(TextSource.NONE, run(mended, FileStages.Source.KEPT));
    assertEquals(TextSource.OCR, run(mended, FileStages.Source.FILE));
  }

  @Test
  void readingThatWasBrokenOffGoesOnInTheNextRun() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    Counting ended = new Counting("protokoll", Recognition.Outcome.BROKEN_OFF, asked);
    assertEquals(TextSource.NONE, run(ended, FileStages.Source.KEPT));
    assertEquals(TextSource.OCR, run(new Counting("protokoll"), FileStages.Source.KEPT));
  }

  @Test
  void readingAnewInVainLosesNothing() throws IOException {
    assertEquals(TextSource.OCR, run(new Counting("protokoll"), FileStages.Source.KEPT));
    for (Recognition.Outcome vain :
        List.of(Recognition.Outcome.CRASHED, Recognition.Outcome.GIVEN_UP)) {
      Counting failing = new Counting("protokoll", vain, new AtomicInteger());
      assertEquals(TextSource.OCR, run(failing, FileStages.Source.FILE));
    }
    assertEquals(TextSource.OCR, run(new Counting("protokoll"), FileStages.Source.KEPT));
  }
}
