package se.protokollsok.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells what a file is by its bytes; a name only tells Markdown from other text. */
final class FormatDetector {
  /** PDF readers accept the header anywhere in the first kilobyte. */
  private static final int PDF_HEADER_WITHIN = 1024;

  private static final int SAMPLE = 64 * 1024;
  private static final int ZIP_ENTRIES = 2_000;

  /** More than one control character in fifty is no text. */
  private static final int CONTROL_SHARE = 50;

  /** {@code <!-- sida 2 -->}. */
  private static final Pattern PAGE_MARK = Pattern.compile("<!--\\s*sida\\s+\\d+\\s*-->");

  /** {@code <!DOCTYPE html>}, {@code <html lang="sv">}. */
  private static final Pattern HTML_START =
      Pattern.compile("^\\s*<(?:!doctype html|html|head|body)\\b", Pattern.CASE_INSENSITIVE);

  /** Bytes that tell a format, written as ISO 8859-1, and where they stand. */
  private record Magic(int offset, String bytes, Format format) {
    boolean matches(byte[] content) {
      if (content.length < offset + bytes.length()) {
        return false;
      }
      for (int i = 0; i < bytes.length(); i++) {
        if ((content[offset + i] & 0xff) != bytes.charAt(i)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Magic> MAGICS =
      List.of(
          magic(0, "\u0089PNG\r\n", Format.PNG),
          magic(0, "\u00ff\u00d8\u00ff", Format.JPEG),
          magic(0, "GIF8", Format.GIF),
          magic(0, "II*\0", Format.TIFF),
          magic(0, "MM\0*", Format.TIFF),
          magic(4, "jP  ", Format.JPEG2000),
          magic(8, "WEBP", Format.WEBP),
          magic(4, "ftypheic", Format.HEIF),
          magic(4, "ftypmif1", Format.HEIF),
          magic(4, "ftyp", Format.MEDIA),
          magic(0, "ID3", Format.MEDIA),
          magic(0, "OggS", Format.MEDIA),
          magic(0, "RIFF", Format.MEDIA),
          magic(0, "{\\rtf", Format.RTF),
          magic(0, "%!PS", Format.POSTSCRIPT),
          magic(0, "\u001f\u008b", Format.ARCHIVE),
          magic(0, "7z\u00bc\u00af", Format.ARCHIVE),
          magic(0, "Rar!", Format.ARCHIVE),
          magic(0, "\u007fELF", Format.PROGRAM),
          magic(0, "MZ\u0090", Format.PROGRAM));

  private static final Magic OLE =
      magic(0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", Format.OLE);
  private static final Magic ZIP = magic(0, "PK\u0003\u0004", Format.ZIP);
  private static final Magic BITMAP = magic(0, "BM", Format.BMP);

  private FormatDetector() {}

  static Format detect(String name, byte[] bytes) {
    if (indexOf(bytes, latin("%PDF-"), PDF_HEADER_WITHIN) >= 0) {
      return Format.PDF;
    }
    if (ZIP.matches(bytes)) {
      return zipped(bytes);
    }
    if (OLE.matches(bytes)) {
      byte[] entry = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
      return indexOf(bytes, entry, bytes.length) >= 0 ? Format.ENCRYPTED_OFFICE : Format.OLE;
    }
    for (Magic magic : MAGICS) {
      if (magic.matches(bytes)) {
        return magic.format();
      }
    }
    return text(name, bytes);
  }

  private static Format text(String name, byte[] bytes) {
    if (!looksLikeText(bytes)) {
      return BITMAP.matches(bytes) ? Format.BMP : Format.BINARY;
    }
    String start =
        new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
    if (name.toLowerCase(Locale.ROOT).endsWith(".md") || PAGE_MARK.matcher(start).find()) {
      return Format.MARKDOWN;
    }
    if (HTML_START.matcher(start).find()) {
      return Format.HTML;
    }
    return start.startsWith("<?xml") ? Format.XML : Format.TEXT;
  }

  /** UTF-16 is full of zero bytes and still text; anything else with zero bytes is not. */
  private static boolean looksLikeText(byte[] bytes) {
    if (Encodings.utf16(bytes).isPresent()) {
      return true;
    }
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      int unit = bytes[i] & 0xff;
      if (unit == 0) {
        return false;
      }
      if (unit < 0x20 && unit != '\n' && unit != '\r' && unit != '\t' && unit != '\f') {
        controls++;
      }
    }
    return controls * CONTROL_SHARE <= length;
  }

  private static Format zipped(byte[] bytes) {
    Format found = Format.ZIP;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int count = 0;
      for (ZipEntry entry = zip.getNextEntry();
          entry != null && count < ZIP_ENTRIES;
          entry = zip.getNextEntry()) {
        count++;
        found = byEntry(entry.getName(), found);
        if (found != Format.ZIP) {
          return found;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // A torn archive: what its names say still tells what it was meant to be.
      return mentions(bytes, "word/document.xml") ? Format.DOCX : found;
    }
    return mentions(bytes, "word/document.xml") ? Format.DOCX : found;
  }

  private static Format byEntry(String entry, Format otherwise) {
    return switch (entry) {
      case "word/document.xml" -> Format.DOCX;
      case "xl/workbook.xml" -> Format.XLSX;
      case "ppt/presentation.xml" -> Format.PPTX;
      case "content.xml" -> Format.ODT;
      default -> otherwise;
    };
  }

  private static boolean mentions(byte[] bytes, String text) {
    return indexOf(bytes, latin(text), bytes.length) >= 0;
  }

  private static int indexOf(byte[] bytes, byte[] wanted, int within) {
    int last = Math.min(bytes.length, within) - wanted.length;
    for (int i = 0; i <= last; i++) {
      int j = 0;
      while (j < wanted.length && bytes[i + j] == wanted[j]) {
        j++;
      }
      if (j == wanted.length) {
        return i;
      }
    }
    return -1;
  }

  private static Magic magic(int offset, String bytes, Format format) {
    return new Magic(offset, bytes, format);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
