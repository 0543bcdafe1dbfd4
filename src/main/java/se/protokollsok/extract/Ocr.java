package se.protokollsok.extract;

/**
 * How page images are read.
 *
 * @param engine who reads them
 * @param memory what was read before
 * @param progress who is told of each page before it is read
 */
public record Ocr(TextRecognizer engine, RecognitionMemory memory, PageProgress progress) {
  /** No image is read. */
  public static final Ocr NONE =
      new Ocr(TextRecognizer.NONE, RecognitionMemory.NONE, PageProgress.SILENT);

  /** Is told how far reading a file's images has come. Thread-safe. */
  @FunctionalInterface
  public interface PageProgress {
    /** Tells nobody. */
    PageProgress SILENT = (file, page, pages) -> {};

    /**
     * Tells that a page is about to be read.
     *
     * @param file the file's name without folders
     * @param page its number, from 1
     * @param pages how many pages the file has
     */
    void reads(String file, int page, int pages);
  }
}
