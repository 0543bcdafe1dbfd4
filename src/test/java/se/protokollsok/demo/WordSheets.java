package se.protokollsok.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Writes a composition as a Word document (.docx). */
final class WordSheets {
  /** Zip files count from 1980; the same moment in every entry. */
  private static final long ZIP_TIME = 1_000_000_000_000L;

  private WordSheets() {}

  static byte[] bytes(Manuscript manuscript, Composition composition) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      date(document, manuscript.date() + "T08:00:00Z");
      if (!composition.furniture().head().isEmpty()) {
        document
            .createHeader(HeaderFooterType.DEFAULT)
            .createParagraph()
            .createRun()
            .setText(String.join(" ", composition.furniture().head()));
      }
      composition.blocks().forEach(block -> set(document, block));
      document.write(out);
    }
    return steady(out.toByteArray());
  }

  private static void date(XWPFDocument document, String date) {
    try {
      document.getProperties().getCoreProperties().setCreated(date);
      document.getProperties().getCoreProperties().setModified(date);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(date, e);
    }
  }

  private static void set(XWPFDocument document, Block block) {
    switch (block) {
      case Block.Text text -> styled(document.createParagraph(), text);
      case Block.Bullet bullet ->
          document.createParagraph().createRun().setText(bullet.mark() + " " + bullet.text());
      case Block.Columns columns -> tabbed(document.createParagraph(), columns);
      case Block.Gap gap -> document.createParagraph();
      case Block.Break pageBreak -> document.createParagraph().setPageBreak(true);
    }
  }

  private static void styled(XWPFParagraph paragraph, Block.Text text) {
    XWPFRun run = paragraph.createRun();
    run.setText(text.text());
    run.setBold(text.style() != Block.Style.BODY);
    run.setFontSize(text.style() == Block.Style.TITLE ? 14 : 11);
  }

  private static void tabbed(XWPFParagraph paragraph, Block.Columns columns) {
    XWPFRun run = paragraph.createRun();
    for (int i = 0; i < columns.cells().size(); i++) {
      if (i > 0) {
        run.addTab();
      }
      run.setText(columns.cells().get(i), run.getCTR().sizeOfTArray());
    }
  }

  /** Writes the same entries with one fixed time, for the library stamps them with the clock. */
  private static byte[] steady(byte[] docx) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(ZIP_TIME);
        zip.putNextEntry(copy);
        zip.write(in.readAllBytes());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
