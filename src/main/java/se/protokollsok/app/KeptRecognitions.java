package se.protokollsok.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.protokollsok.extract.ExtractedDocument;
import se.protokollsok.extract.Recognition;
import se.protokollsok.extract.Recognition.Outcome;
import se.protokollsok.extract.RecognitionMemory;
import se.protokollsok.extract.TextRecognizer;
import se.protokollsok.source.FileHash;
import se.protokollsok.store.StageKey;
import se.protokollsok.store.StageStore;

/**
 * What engines have read, kept with the stage results. Text read by an engine that is gone counts
 * as long as there is no other: taking Tesseract away loses nothing. Thread-safe.
 */
final class KeptRecognitions implements RecognitionMemory {
  /** It changes when the same image would be read otherwise by the same engine. */
  private static final String VERSION = "1";

  private static final StageKey ENGINES = new StageKey(FileHash.NONE, "engines", VERSION, "");

  private final StageStore store;
  private final TextRecognizer engine;
  private final FileStages.Source source;

  /** The engines that were used, the latest first; names of {@link TextRecognizer#identity}. */
  private record Engines(List<String> identities) {}

  /**
   * Opens what is kept.
   *
   * @param engine today's
   * @param source whether what is kept is used or read anew
   */
  KeptRecognitions(StageStore store, TextRecognizer engine, FileStages.Source source) {
    this.store = store;
    this.engine = engine;
    this.source = source;
  }

  /** Returns whose readings count, the best first; names of {@link ExtractedDocument#engine}. */
  List<String> trusted() {
    if (engine.absence().isEmpty()) {
      return List.of(engine.identity());
    }
    List<String> trusted = new ArrayList<>(used());
    trusted.add(ExtractedDocument.NO_ENGINE);
    return trusted;
  }

  /** Returns every engine that was ever used, the latest first, and none. */
  List<String> ever() {
    List<String> ever = new ArrayList<>(used());
    ever.add(ExtractedDocument.NO_ENGINE);
    return ever;
  }

  @Override
  public Optional<Recognition> recall(FileHash image, int resolution) {
    if (source == FileStages.Source.FILE && engine.absence().isEmpty()) {
      return Optional.empty();
    }
    for (String identity : trusted()) {
      Optional<Recognition> kept = get(key(image, resolution, identity), Recognition.class);
      if (kept.isPresent()) {
        return kept;
      }
    }
    return Optional.empty();
  }

  @Override
  public Recognition settle(FileHash image, int resolution, Recognition read) {
    if (read.outcome() != Outcome.READ) {
      Optional<Recognition> earlier = earlier(image, resolution);
      if (earlier.isPresent()) {
        return earlier.get();
      }
    }
    if (read.outcome().lasts()) {
      put(key(image, resolution, engine.identity()), read);
      remember(engine.identity());
    }
    return read;
  }

  /** The latest reading that was none in vain. */
  private Optional<Recognition> earlier(FileHash image, int resolution) {
    return used().stream()
        .flatMap(it -> get(key(image, resolution, it), Recognition.class).stream())
        .filter(it -> it.outcome() == Outcome.READ)
        .findFirst();
  }

  private synchronized void remember(String identity) {
    List<String> identities = new ArrayList<>(used());
    if (identities.isEmpty() || !identities.get(0).equals(identity)) {
      identities.remove(identity);
      identities.add(0, identity);
      put(ENGINES, new Engines(identities));
    }
  }

  private List<String> used() {
    return get(ENGINES, Engines.class).map(Engines::identities).orElse(List.of());
  }

  private static StageKey key(FileHash image, int resolution, String identity) {
    return new StageKey(image, "ocr", VERSION + "-" + identity, String.valueOf(resolution));
  }

  // A disk that fails here fails the stages too, which say so; this costs time, never text.
  private <T> Optional<T> get(StageKey key, Class<T> type) {
    try {
      return store.get(key, type);
    } catch (IOException unread) {
      return Optional.empty();
    }
  }

  private void put(StageKey key, Object value) {
    try {
      store.put(key, value);
    } catch (IOException unkept) {
      // As above.
    }
  }
}
