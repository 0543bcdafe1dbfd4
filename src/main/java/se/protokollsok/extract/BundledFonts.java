package se.protokollsok.extract;

import org.apache.pdfbox.pdmodel.font.FontMappers;

/**
 * The fonts pages are drawn with where a PDF does not carry its own: those this program brings
 * along, the same on every machine.
 */
public final class BundledFonts {
  static {
    FontMappers.set(new BundledFontMapper());
  }

  private BundledFonts() {}

  /**
   * Makes PDFBox use them from now on, in the whole process; again does nothing. Whoever draws or
   * reads a PDF calls it first, so that a page never depends on what was read before it.
   */
  public static void use() {
    // Naming the class is enough.
  }
}
