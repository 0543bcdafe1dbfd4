package se.protokollsok.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.FindingKind;
import se.protokollsok.source.TextSource;

/** Whatever the engine does, the file is read to its end and every page is accounted for. */
@Timeout(120)
class UnreliableEngineTest {
  private static final String TSV =
      "printf 'level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop\\twidth"
          + "\\theight\\tconf\\ttext\\n5\\t1\\t1\\t1\\t1\\t1\\t100\\t100\\t90\\t22\\t96\\tprotokoll\\n'";

  @TempDir Path folder;

  private ExtractedDocument extract(TextRecognizer engine, RecognitionMemory memory) {
    byte[] scan = Scans.of(Scans.page("Protokoll fört vid sammanträde i Klippan")).bytes();
    Path file = folder.resolve("skannat.pdf");
    try {
      Files.write(file, scan);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return new Extractor(Limits.DEFAULT, new Ocr(engine, memory, Ocr.PageProgress.SILENT))
        .extract(file, Extractions.hash(scan));
  }

  private ExtractedDocument extract(TextRecognizer engine) {
    return extract(engine, RecognitionMemory.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kill -SEGV $$     | avbröts med ett fel",
        "exit 3            | avbröts med ett fel",
        "echo 'Hej på dig' | inte går att tyda",
        "exit 0            | inte går att tyda",
        "yes rubbish       | inte går att tyda"
      })
  void failureIsAFindingThatNamesThePageAndWhatToDo(String reading, String why) {
    ExtractedDocument document = extract(FakeEngine.find(folder, "swe", reading));
    assertEquals(List.of(FindingKind.PAGE_WITHOUT_TEXT), Extractions.kinds(document));
    String message = Extractions.messages(document).get(0);
    assertTrue(message.startsWith("Sidan 1 saknar text och behöver OCR."), message);
    assertTrue(message.contains(why) && message.contains("--reread"), message);
    assertEquals(TextSource.NONE, document.pages().get(0).source());
    assertEquals("tesseract-5.9.9-swe-unknown", document.engine());
  }

  @Test
  void engineThatHangsIsEndedWithAllItStarted() {
    Path alive = folder.resolve("pid");
    String command =
        FakeEngine.write(folder, "swe", "sleep 600 & echo $! > " + alive + "; wait").toString();
    // Looked for with patience, so that only the reading runs into the limit.
    OcrLimits patient = FakeEngine.LIMITS;
    TextRecognizer engine = Tesseract.find(command, patient);
    assertTrue(engine.absence().isEmpty());
    TextRecognizer hasty =
        ((Tesseract) engine).within(new OcrLimits(Duration.ofSeconds(2), 100_000));
    ExtractedDocument document = extract(hasty);
    String message = Extractions.messages(document).get(0);
    assertTrue(message.contains("Tidsgränsen"), message);
    Optional<ProcessHandle> child = read(alive).flatMap(ProcessHandle::of);
    child.ifPresent(process -> process.onExit().join());
  }

  @Test
  void engineThatHangsOnEveryPageIsAskedNoMore() {
    String command = FakeEngine.write(folder, "swe", "sleep 600").toString();
    Tesseract engine = (Tesseract) Tesseract.find(command, FakeEngine.LIMITS);
    TextRecognizer hasty = engine.within(new OcrLimits(Duration.ofSeconds(1), 100_000));
    for (int page = 0; page < 3; page++) {
      assertTrue(Extractions.messages(extract(hasty)).get(0).contains("Tidsgränsen"));
    }
    ExtractedDocument document = extract(hasty);
    String message = Extractions.messages(document).get(0);
    assertTrue(message.startsWith("Sidan 1 saknar text och behöver OCR."), message);
    assertTrue(message.contains("frågades inte mer"), message);
  }

  private static Optional<Long> read(Path file) {
    try {
      return Files.exists(file) && Files.size(file) > 0
          ? Optional.of(Long.parseLong(Files.readString(file).strip()))
          : Optional.empty();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void missingEngineAndMissingModelSayWhatToInstall() {
    TextRecognizer none = Tesseract.find(folder.resolve("saknas").toString(), FakeEngine.LIMITS);
    String message = Extractions.messages(extract(none)).get(0);
    assertTrue(message.contains("Tesseract saknas; installera med apt-get install"), message);
    assertEquals(ExtractedDocument.NO_ENGINE, extract(none).engine());

    TextRecognizer english = FakeEngine.find(folder, "eng osd", TSV);
    assertTrue(
        Extractions.messages(extract(english)).get(0).contains("saknar den svenska modellen"));
  }

  private static RecognitionMemory memory(Map<FileHash, Recognition> kept) {
    return new RecognitionMemory() {
      @Override
      public Optional<Recognition> recall(FileHash image, int resolution) {
        return Optional.ofNullable(kept.get(image));
      }

      @Override
      public Recognition settle(FileHash image, int resolution, Recognition read) {
        if (read.outcome().lasts()) {
          kept.put(image, read);
        }
        return read;
      }
    };
  }

  @Test
  void pageIsReadOnceAndAFailureIsRememberedToo() {
    Map<FileHash, Recognition> kept = new HashMap<>();
    RecognitionMemory memory = memory(kept);
    assertEquals("protokoll", extract(FakeEngine.find(folder, "swe", TSV), memory).text());
    assertEquals(1, kept.size());
    TextRecognizer gone = TextRecognizer.absent("Tesseract saknas.");
    assertEquals("protokoll", extract(gone, memory).text());

    kept.clear();
    extract(FakeEngine.find(folder, "swe", "exit 1"), memory);
    assertEquals(1, kept.size());
    ExtractedDocument again = extract(FakeEngine.find(folder, "swe", TSV), memory);
    assertTrue(Extractions.messages(again).get(0).contains("avbröts med ett fel"));
  }

  /** Ctrl-C ends the engine with the run; nothing is wrong with the page. */
  @ParameterizedTest
  @CsvSource({"kill -TERM $$", "kill -KILL $$"})
  void engineThatSomebodyElseEndsIsAskedAgain(String reading) {
    Map<FileHash, Recognition> kept = new HashMap<>();
    ExtractedDocument document = extract(FakeEngine.find(folder, "swe", reading), memory(kept));
    assertEquals(List.of(FindingKind.PAGE_WITHOUT_TEXT), Extractions.kinds(document));
    String message = Extractions.messages(document).get(0);
    assertTrue(message.contains("nästa körning försöker igen"), message);
    assertEquals(Map.of(), kept);
    assertEquals(ExtractedDocument.NO_ENGINE, document.engine());
  }

  @Test
  void pageWithGoodTextAsksNoEngine() {
    TextRecognizer unasked =
        new TextRecognizer() {
          @Override
          public String identity() {
            throw new AssertionError("asked");
          }

          @Override
          public Optional<String> absence() {
            throw new AssertionError("asked");
          }

          @Override
          public Recognition recognize(PageImage image) {
            throw new AssertionError("asked");
          }
        };
    byte[] bytes = new Pdfs().page(pen -> pen.text(60, 100, "Mötet öppnas i Åstorp")).bytes();
    Path file = folder.resolve("text.pdf");
    try {
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    Ocr ocr = new Ocr(unasked, RecognitionMemory.NONE, Ocr.PageProgress.SILENT);
    ExtractedDocument document =
        new Extractor(Limits.DEFAULT, ocr).extract(file, Extractions.hash(bytes));
    assertEquals("", document.engine());
    assertEquals(TextSource.TEXT_LAYER, document.pages().get(0).source());
  }
}
