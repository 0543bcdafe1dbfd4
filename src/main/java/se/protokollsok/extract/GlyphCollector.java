package se.protokollsok.extract;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageTree;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Takes the characters of one page in the order they are drawn. PDFBox merges diacritics and drops
 * the doubles of fake bold; its own idea of lines is not used.
 */
final class GlyphCollector extends PDFTextStripper {
  private static final float FALLBACK_SIZE = 10f;
  private static final int FULL_TURN = 360;

  private final Deadline deadline;
  private final List<Glyph> glyphs = new ArrayList<>();
  private Optional<PDPage> wanted = Optional.empty();

  GlyphCollector(Deadline deadline) {
    this.deadline = deadline;
    setStartPage(0);
    setShouldSeparateByBeads(false);
    setSuppressDuplicateOverlappingText(true);
  }

  /** The characters of a page. */
  List<Glyph> collect(PDDocument document, PDPage page) throws IOException {
    glyphs.clear();
    wanted = Optional.of(page);
    writeText(document, Writer.nullWriter());
    return List.copyOf(glyphs);
  }

  /** PDFBox would walk through all pages, and fail at a broken one that is not asked for. */
  @Override
  protected void processPages(PDPageTree pages) throws IOException {
    if (wanted.isPresent()) {
      processPage(wanted.get());
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    deadline.check();
    super.processOperator(operator, operands);
  }

  @Override
  protected void writePage() {
    for (List<TextPosition> article : charactersByArticle) {
      for (TextPosition position : article) {
        add(position);
      }
    }
  }

  private void add(TextPosition position) {
    String text = position.getUnicode();
    if (text == null || text.isEmpty()) {
      return;
    }
    float size = Math.abs(position.getFontSizeInPt());
    int turn =
        Math.floorMod(Math.round(position.getDir()) - getCurrentPage().getRotation(), FULL_TURN);
    glyphs.add(
        new Glyph(
            text,
            turn,
            position.getXDirAdj(),
            position.getYDirAdj(),
            Math.max(0, position.getWidthDirAdj()),
            size > 0.5f && size < 1000f ? size : FALLBACK_SIZE,
            Math.max(0, position.getWidthOfSpace())));
  }
}
