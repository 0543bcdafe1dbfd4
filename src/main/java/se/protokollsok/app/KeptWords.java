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
import se.protokollsok.extract.WordBox;
import se.protokollsok.extract.WordFinder;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.search.PrivacyMask;
import se.protokollsok.source.SourceSpan;
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

  /** Paper above and below a strip, in points. */
  private static final float AIR = 3;

  /** A strip is a few lines, as a share of the page's height. */
  private static final float MOST_OF_A_PAGE = 0.2f;

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

    Optional<Rows> rows(SourceSpan span) {
      List<WordBox> boxes = finder.between(span.page(), span.begin(), span.end());
      if (boxes.isEmpty() || span.page() > pages.size()) {
        return Optional.empty();
      }
      float top = boxes.stream().map(WordBox::y).min(Float::compare).orElseThrow() - AIR;
      float foot =
          boxes.stream().map(box -> box.y() + box.height()).max(Float::compare).orElseThrow() + AIR;
      float height = pages.get(span.page() - 1).height();
      String shown = finder.textBetween(span.page(), top, foot);
      boolean fits = foot - top <= MOST_OF_A_PAGE * height;
      return fits && PrivacyMask.mask(shown).equals(shown)
          ? Optional.of(new Rows(top / height, foot / height))
          : Optional.empty();
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

  /**
   * The rows of a page between two heights, as shares of its height.
   *
   * @param top from 0
   * @param foot to 1
   */
  record Rows(double top, double foot) {}

  /**
   * Returns the rows a text stands on; empty if they are not known, are too many, or hold something
   * that must not leave the original but as a whole page.
   */
  Optional<Rows> rows(ArchivedFile file, SourceSpan span) {
    return words(file).flatMap(words -> words.rows(span));
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
