package se.protokollsok.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/** Draws PDFs for tests, one text at a time, so that each text's place is known. */
final class Pdfs {
  static final float SIZE = 11;
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private final PDDocument document = new PDDocument();
  private final PDFont font;

  Pdfs() {
    try (InputStream stream = PDDocument.class.getResourceAsStream(FONT)) {
      font = PDType0Font.load(document, stream, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Draws on one page; positions are points from the top left corner to the baseline. */
  final class Pen {
    private final PDPageContentStream content;

    private Pen(PDPageContentStream content) {
      this.content = content;
    }

    Pen text(float x, float baseline, String text) {
      return turned(Matrix.getTranslateInstance(x, PDRectangle.A4.getHeight() - baseline), text);
    }

    Pen turned(Matrix place, String text) {
      return sized(SIZE, place, text);
    }

    Pen sized(float size, Matrix place, String text) {
      try {
        content.beginText();
        content.setFont(font, size);
        content.setTextMatrix(place);
        content.showText(text);
        content.endText();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return this;
    }

    Pen lines(float x, float baseline, float leading, String... lines) {
      for (int i = 0; i < lines.length; i++) {
        text(x, baseline + i * leading, lines[i]);
      }
      return this;
    }
  }

  Pdfs page(Consumer<Pen> drawing) {
    return page(0, drawing);
  }

  Pdfs page(int rotation, Consumer<Pen> drawing) {
    PDPage page = new PDPage(PDRectangle.A4);
    page.setRotation(rotation);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      drawing.accept(new Pen(content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Pdfs edit(Consumer<PDDocument> change) {
    change.accept(document);
    return this;
  }

  Pdfs locked(String password) {
    StandardProtectionPolicy policy =
        new StandardProtectionPolicy("owner", password, new AccessPermission());
    policy.setEncryptionKeyLength(128);
    try {
      document.protect(policy);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  float width(String text) {
    try {
      return font.getStringWidth(text) / 1000 * SIZE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (document) {
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
