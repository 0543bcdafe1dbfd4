package se.protokollsok.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import se.protokollsok.source.FindingKind;

class WordReaderTest {
  @TempDir Path folder;

  private static byte[] docx(Consumer<XWPFDocument> content) {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      content.accept(document);
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text(Consumer<XWPFDocument> content) {
    ExtractedDocument document = Extractions.extract(folder, "p.docx", docx(content));
    assertEquals(List.of(), document.findings());
    assertEquals(List.of(0), document.pages().stream().map(Page::number).toList());
    return document.text();
  }

  private static void paragraph(XWPFDocument document, String text) {
    document.createParagraph().createRun().setText(text);
  }

  private static void entry(XWPFDocument document, BigInteger list, int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(level));
    paragraph.createRun().setText(text);
  }

  /** A list whose levels are written like these: "%1.", "%1.%2", "bullet". */
  private static BigInteger list(
      XWPFDocument document, STNumberFormat.Enum format, String... marks) {
    XWPFNumbering numbering = document.createNumbering();
    CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
    for (int i = 0; i < marks.length; i++) {
      CTLvl level = definition.addNewLvl();
      level.setIlvl(BigInteger.valueOf(i));
      level.addNewStart().setVal(BigInteger.ONE);
      level.addNewNumFmt().setVal(format);
      level.addNewLvlText().setVal(marks[i]);
    }
    return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
  }

  @Test
  void paragraphsArePartedByAnEmptyLine() {
    assertEquals(
        "Protokoll nr 3\n\nNärvarande: Åsa Öberg",
        text(
            document -> {
              paragraph(document, "Protokoll nr 3");
              paragraph(document, "");
              paragraph(document, "Närvarande: Åsa Öberg");
            }));
  }

  @Test
  void automaticNumbersAreCountedAsWordDoes() {
    assertEquals(
        "1. Mötets öppnande\n2. Budget\n2.1 Drift\n2.2 Investering\n3. Övrigt\n3.1 Resor\n\nText\n\n4. Avslut",
        text(
            document -> {
              BigInteger list = list(document, STNumberFormat.DECIMAL, "%1.", "%1.%2");
              entry(document, list, 0, "Mötets öppnande");
              entry(document, list, 0, "Budget");
              entry(document, list, 1, "Drift");
              entry(document, list, 1, "Investering");
              entry(document, list, 0, "Övrigt");
              entry(document, list, 1, "Resor");
              paragraph(document, "Text");
              entry(document, list, 0, "Avslut");
            }));
  }

  @Test
  void listThatStartsAnewStartsAnew() {
    assertEquals(
        "1. ett\n2. två\n\nText\n\n1. åter ett",
        text(
            document -> {
              BigInteger list = list(document, STNumberFormat.DECIMAL, "%1.");
              entry(document, list, 0, "ett");
              entry(document, list, 0, "två");
              paragraph(document, "Text");
              XWPFNumbering numbering = document.getNumbering();
              BigInteger again = numbering.addNum(numbering.getAbstractNumID(list));
              var override = numbering.getNum(again).getCTNum().addNewLvlOverride();
              override.setIlvl(BigInteger.ZERO);
              override.addNewStartOverride().setVal(BigInteger.ONE);
              entry(document, again, 0, "åter ett");
            }));
  }

  @Test
  void lettersRomanFiguresAndBulletsAreWritten() {
    assertEquals(
        "a) ett\nb) två\n\nIV\n\n• punkt",
        text(
            document -> {
              BigInteger letters = list(document, STNumberFormat.LOWER_LETTER, "%1)");
              entry(document, letters, 0, "ett");
              entry(document, letters, 0, "två");
              paragraph(document, "IV");
              entry(document, list(document, STNumberFormat.BULLET, "\uf0b7"), 0, "punkt");
            }));
    assertEquals(
        "i. ett\nii. två\niii. tre\niv. fyra",
        text(
            document -> {
              BigInteger roman = list(document, STNumberFormat.LOWER_ROMAN, "%1.");
              for (String word : List.of("ett", "två", "tre", "fyra")) {
                entry(document, roman, 0, word);
              }
            }));
  }

  @Test
  void numberComesFromTheStyleToo() {
    assertEquals(
        "1. Rubrik\n2. Nästa",
        text(
            document -> {
              BigInteger list = list(document, STNumberFormat.DECIMAL, "%1.");
              CTStyle style = CTStyle.Factory.newInstance();
              style.setStyleId("Punktrubrik");
              style.addNewPPr().addNewNumPr().addNewNumId().setVal(list);
              document.createStyles().addStyle(new XWPFStyle(style));
              for (String title : List.of("Rubrik", "Nästa")) {
                XWPFParagraph paragraph = document.createParagraph();
                paragraph.setStyle("Punktrubrik");
                paragraph.createRun().setText(title);
              }
            }));
  }

  @Test
  void tableIsReadRowByRowWithItsCellsApart() {
    assertEquals(
        "Före\n\nBeslutande    Ledamöter    Ersättare\nAnna Berg (M)    Bo Dahl (S)\nEva Ek (C)\n\nEfter",
        text(
            document -> {
              paragraph(document, "Före");
              XWPFTable table = document.createTable(2, 3);
              table.getRow(0).getCell(0).setText("Beslutande");
              table.getRow(0).getCell(1).setText("Ledamöter");
              table.getRow(0).getCell(2).setText("Ersättare");
              table.getRow(1).getCell(1).setText("Anna Berg (M)");
              table.getRow(1).getCell(1).addParagraph().createRun().setText("Eva Ek (C)");
              table.getRow(1).getCell(2).setText("Bo Dahl (S)");
              paragraph(document, "Efter");
            }));
  }

  @Test
  void runningHeadStandsOnceAboveTheBodyAndFeetAreLeftOut() {
    assertEquals(
        "Badnämnden 2025-03-01\n\nText",
        text(
            document -> {
              document
                  .createHeader(HeaderFooterType.DEFAULT)
                  .createParagraph()
                  .createRun()
                  .setText("Badnämnden 2025-03-01");
              document
                  .createFooter(HeaderFooterType.DEFAULT)
                  .createParagraph()
                  .createRun()
                  .setText("Sidfot");
              paragraph(document, "Text");
            }));
  }

  @Test
  void documentWithoutTextIsEmpty() {
    ExtractedDocument document = Extractions.extract(folder, "p.docx", docx(empty -> {}));
    assertEquals(List.of(FindingKind.EMPTY_FILE), Extractions.kinds(document));
  }

  @Test
  void cutOffFilesAreDamaged() {
    byte[] bytes = docx(document -> paragraph(document, "Protokoll"));
    for (int length = 200; length < bytes.length; length += 1 + bytes.length / 20) {
      ExtractedDocument document =
          Extractions.extract(folder, "del.docx", Arrays.copyOf(bytes, length));
      assertTrue(document.rejected() || document.text().equals("Protokoll"), "length " + length);
    }
  }

  @Test
  void zipBombIsDamaged() throws IOException {
    byte[] whole = docx(document -> paragraph(document, "Protokoll"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out);
        var parts = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(whole))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(part.getName()));
        if (part.getName().equals("word/document.xml")) {
          zip.write("<a>".getBytes(StandardCharsets.UTF_8));
          byte[] blanks = new byte[1 << 20];
          Arrays.fill(blanks, (byte) ' ');
          for (int i = 0; i < 120; i++) {
            zip.write(blanks);
          }
        } else {
          zip.write(parts.readAllBytes());
        }
        zip.closeEntry();
      }
    }
    ExtractedDocument document = Extractions.extract(folder, "bomb.docx", out.toByteArray());
    assertEquals(List.of(FindingKind.DAMAGED_FILE), Extractions.kinds(document));
    assertFalse(Extractions.messages(document).isEmpty());
  }
}
