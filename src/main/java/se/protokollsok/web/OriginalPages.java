package se.protokollsok.web;

import java.util.List;
import java.util.Optional;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.search.Snippet;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.WordRepair;

/** How the pages of originals look, and where their words stand. Thread-safe. */
public interface OriginalPages {
  /** Nothing is known of any page. */
  OriginalPages NONE = new NoPages();

  /**
   * Returns how the pages of a file are laid out; empty if that is not known (any more).
   *
   * @param texts whose marked words are to be found on them
   */
  Optional<Layout> layout(ArchivedFile file, List<MarkedText> texts);

  /**
   * Returns a picture of a page, made now or before. Takes a few seconds at most.
   *
   * @param page from 1
   */
  Picture picture(ArchivedFile file, int page, Look look);

  /**
   * Returns a picture of the lines a text stands on, as {@code image/jpeg}. Missing where it is not
   * known where they are, where they are no strip but a good part of the page, and where something
   * private stands on them.
   *
   * @param span the text, on its page
   */
  Picture strip(ArchivedFile file, SourceSpan span);

  /**
   * Returns a short token of letters, digits and hyphens that changes when a file's pictures do;
   * empty if there are no pictures of any file.
   */
  String version(FileHash file);

  /**
   * How a picture is to be.
   *
   * @param fineness how fine
   * @param format how it is written
   */
  record Look(Fineness fineness, Format format) {}

  /** How fine a picture is. */
  enum Fineness {
    /** As fine as a screen shows a whole page. */
    WHOLE,
    /** Twice as fine, to look closer. */
    CLOSE
  }

  /** How a picture is written. */
  enum Format {
    /** Small for pages a program wrote. */
    PNG,
    /** Small for scans. */
    JPG
  }

  /** What came of asking for a picture. */
  sealed interface Picture {}

  /**
   * It was drawn.
   *
   * @param mediaType "image/png"
   * @param bytes never changed
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  record Drawn(String mediaType, byte[] bytes) implements Picture {}

  /** Too many are asked for just now. */
  record Busy() implements Picture {}

  /** There is no such page, or it cannot be drawn. */
  record Missing() implements Picture {}

  /**
   * A text with the words that are marked in it.
   *
   * @param span where it stands in the file
   * @param text as people read it
   * @param repairs its misread words that were put right, in order
   * @param marks what is marked, ordered and disjoint
   */
  record MarkedText(
      SourceSpan span, String text, List<WordRepair> repairs, List<Snippet.Mark> marks) {
    /** Copies the lists. */
    public MarkedText {
      repairs = List.copyOf(repairs);
      marks = List.copyOf(marks);
    }
  }

  /**
   * The pages of a file, and marked words on them.
   *
   * @param pages their sizes, in order
   * @param marks for each mark of each text in order where it stands: a word that is broken at the
   *     end of a line stands in two places; one that was not found in none
   */
  record Layout(List<Size> pages, List<List<Place>> marks) {
    /** Copies the lists. */
    public Layout {
      pages = List.copyOf(pages);
      marks = marks.stream().map(List::copyOf).toList();
    }
  }

  /**
   * The size of a page as it is drawn.
   *
   * @param width in points
   * @param height in points
   */
  record Size(float width, float height) {}

  /**
   * A place on a page, in points from its upper left corner.
   *
   * @param page from 1
   * @param x left edge
   * @param y upper edge
   * @param width above 0
   * @param height above 0
   */
  record Place(int page, float x, float y, float width, float height) {}

  /** Knows nothing. */
  final class NoPages implements OriginalPages {
    private NoPages() {}

    @Override
    public Optional<Layout> layout(ArchivedFile file, List<MarkedText> texts) {
      return Optional.empty();
    }

    @Override
    public Picture picture(ArchivedFile file, int page, Look look) {
      return new Missing();
    }

    @Override
    public Picture strip(ArchivedFile file, SourceSpan span) {
      return new Missing();
    }

    @Override
    public String version(FileHash file) {
      return "";
    }
  }
}
