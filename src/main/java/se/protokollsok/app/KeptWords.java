package se.protokollsok.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.protokollsok.archive.FileState;
import se.protokollsok.archive.SeenFile;
import se.protokollsok.archive.Sighting;
import se.protokollsok.extract.ExtractedDocument;
import se.protokollsok.extract.Ocr;
import se.protokollsok.extract.WordFinder;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.store.StageStore;
import se.protokollsok.web.OriginalPages.Layout;
import se.protokollsok.web.OriginalPages.MarkedText;
import se.protokollsok.web.OriginalPages.Place;
import se.protokollsok.web.OriginalPages.Size;

/**
 * Where the words of files stand on their pages, as it was kept when the files were read. The
 * latest few are held in memory. Thread-safe.
 */
final class KeptWords {
  private static final int HELD = 6;

  private final FileStages stages;

  /** By the file's hash, the longest unused first. */
  private final Map<String, Words> held = new LinkedHashMap<>(HELD, 0.75f, true);

  private KeptWords(FileStages stages) {
    this.stages = stages;
  }

  /** The pages of a file and the words on them. */
  private record Words(List<Size> pages, WordFinder finder) {
    static Words of(ExtractedDocument document) {
      List<Size> pages =
          document.pages().stream().map(page -> new Size(page.width(), page.height())).toList();
      return new Words(pages, WordFinder.of(document));
    }
  }

  /**
   * Opens what is kept.
   *
   * @param cache the folder of the stage results
   * @throws IOException if it cannot be made
   */
  static KeptWords open(Path cache) throws IOException {
    StageStore store = StageStore.open(cache);
    FoundEngine engine = new FoundEngine();
    KeptRecognitions recognitions = new KeptRecognitions(store, engine, FileStages.Source.KEPT);
    Ocr ocr = new Ocr(engine, recognitions, Ocr.PageProgress.SILENT);
    return new KeptWords(new FileStages(store, ocr, recognitions, FileStages.Source.KEPT));
  }

  /** Returns a file's pages with marked words; empty if nothing is kept of it. */
  Optional<Layout> layout(ArchivedFile file, List<MarkedText> texts) {
    return words(file).map(words -> new Layout(words.pages(), places(words.finder(), texts)));
  }

  private static List<List<Place>> places(WordFinder finder, List<MarkedText> texts) {
    List<List<Place>> places = new ArrayList<>();
    for (MarkedText text : texts) {
      List<WordFinder.Piece> wanted =
          text.marks().stream()
              .map(mark -> new WordFinder.Piece(mark.begin(), mark.end()))
              .toList();
      finder
          .find(new WordFinder.Passage(text.span(), text.text(), text.repairs(), wanted))
          .forEach(found -> places.add(found.stream().map(KeptWords::place).toList()));
    }
    return places;
  }

  private static Place place(WordFinder.Found found) {
    return new Place(
        found.page(), found.box().x(), found.box().y(), found.box().width(), found.box().height());
  }

  private Optional<Words> words(ArchivedFile file) {
    String key = file.hash().hex() + file.path(); // the name's ending has a say in how it is read
    synchronized (held) {
      Words before = held.get(key);
      if (before != null) {
        return Optional.of(before);
      }
    }
    Optional<Words> read = read(file);
    read.ifPresent(words -> hold(key, words));
    return read;
  }

  private void hold(String key, Words words) {
    synchronized (held) {
      held.put(key, words);
      if (held.size() > HELD) {
        held.remove(held.keySet().iterator().next());
      }
    }
  }

  private Optional<Words> read(ArchivedFile file) {
    FileState state = new FileState(file.path(), Path.of(""), file.size(), Instant.EPOCH);
    try {
      return stages.keptText(new SeenFile(state, file.hash(), Sighting.UNCHANGED)).map(Words::of);
    } catch (IOException unread) {
      return Optional.empty();
    }
  }
}
