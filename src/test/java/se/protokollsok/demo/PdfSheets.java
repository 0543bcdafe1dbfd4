package se.protokollsok.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes a composition as a PDF with a text layer: A4, the standard fonts, 11 points. */
final class PdfSheets {
  private static final float MARGIN = 71;
  private static final float HEAD_ROOM = 56;
  private static final float SMALL = 8.5f;

  private final PDFont plain;
  private final PDFont bold;

  private PdfSheets(boolean serif) {
    plain = new PDType1Font(serif ? FontName.TIMES_ROMAN : FontName.HELVETICA);
    bold = new PDType1Font(serif ? FontName.TIMES_BOLD : FontName.HELVETICA_BOLD);
  }

  /** Returns the bytes of the PDF, the same at every call. */
  static byte[] bytes(Manuscript manuscript, Composition composition, Hyphens hyphens)
      throws IOException {
    try (PDDocument document = document(manuscript, composition, hyphens)) {
      return bytes(document, manuscript);
    }
  }

  /** Returns the bytes of a document whose id and dates are the manuscript's. */
  static byte[] bytes(PDDocument document, Manuscript manuscript) throws IOException {
    document.setDocumentId((long) manuscript.path().hashCode());
    PDDocumentInformation information = new PDDocumentInformation();
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), java.util.Locale.ROOT);
    date.setTimeInMillis(manuscript.date().toEpochDay() * 86_400_000L);
    information.setCreationDate(date);
    information.setModificationDate(date);
    document.setDocumentInformation(information);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  static PDDocument document(Manuscript manuscript, Composition composition, Hyphens hyphens)
      throws IOException {
    PdfSheets sheets = new PdfSheets(manuscript.is("typsnitt", "antikva"));
    List<List<Typesetter.Line>> pages =
        Typesetter.pages(composition.blocks(), sheets.new Points(), hyphens);
    PDDocument document = new PDDocument();
    for (int i = 0; i < pages.size(); i++) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        sheets.furniture(content, PageFurniture.of(composition.furniture(), i + 1, pages.size()));
        sheets.lines(content, pages.get(i));
      }
    }
    return document;
  }

  private void furniture(PDPageContentStream content, PageFurniture furniture) throws IOException {
    float y = PDRectangle.A4.getHeight() - 34;
    for (String line : furniture.top()) {
      show(content, plain, SMALL, new Spot(MARGIN, y), line);
      y -= SMALL * 1.3f;
    }
    show(
        content,
        plain,
        SMALL,
        new Spot(PDRectangle.A4.getWidth() - MARGIN - 20, PDRectangle.A4.getHeight() - 34),
        furniture.corner());
    y = 30 + SMALL * 1.3f * (furniture.bottom().size() - 1);
    for (String line : furniture.bottom()) {
      show(content, plain, SMALL, new Spot(MARGIN, y), line);
      y -= SMALL * 1.3f;
    }
  }

  private void lines(PDPageContentStream content, List<Typesetter.Line> lines) throws IOException {
    float top = PDRectangle.A4.getHeight() - MARGIN - 14;
    for (Typesetter.Line line : lines) {
      for (Typesetter.Run run : line.runs()) {
        Spot spot = new Spot(MARGIN + run.left(), top - line.top());
        show(content, font(line.style()), size(line.style()), spot, run.text());
      }
    }
  }

  private static void show(
      PDPageContentStream content, PDFont font, float size, Spot spot, String text)
      throws IOException {
    if (text.isEmpty()) {
      return;
    }
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(spot.x(), spot.y());
    content.showText(text);
    content.endText();
  }

  private PDFont font(Block.Style style) {
    return style == Block.Style.BODY ? plain : bold;
  }

  private static float size(Block.Style style) {
    return switch (style) {
      case TITLE -> 14;
      case HEADING -> 12;
      case LABEL, BODY -> 11;
    };
  }

  /** A place on the page in points from its lower left corner. */
  private record Spot(float x, float y) {}

  /** Points on A4. */
  private final class Points implements Measure {
    @Override
    public float width(Block.Style style, String text) {
      try {
        return font(style).getStringWidth(text) / 1000 * size(style);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(text, e);
      }
    }

    @Override
    public float lineWidth() {
      return PDRectangle.A4.getWidth() - 2 * MARGIN;
    }

    @Override
    public float pageHeight() {
      return PDRectangle.A4.getHeight() - 2 * MARGIN - HEAD_ROOM / 2;
    }

    @Override
    public float lineHeight(Block.Style style) {
      return size(style) * 1.3f;
    }

    @Override
    public float gap() {
      return 8;
    }

    @Override
    public float indent() {
      return 14;
    }
  }
}
