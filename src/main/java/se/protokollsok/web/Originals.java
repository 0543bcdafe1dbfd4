package se.protokollsok.web;

import io.javalin.http.Context;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Set;
import se.protokollsok.protocol.ArchivedFile;

/** Streams untouched files. What a browser cannot show safely is downloaded. */
final class Originals {
  /** The media type of PDF files. */
  static final String PDF = "application/pdf";

  private static final String BINARY = "application/octet-stream";

  private static final Map<String, String> FORMATS =
      Map.of(
          PDF,
          "PDF",
          "text/plain",
          "Text",
          "text/markdown",
          "Markdown",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "Word");

  private static final Set<String> TEXTS = Set.of("text/plain", "text/markdown");

  /** Enough of a text to tell its encoding. */
  private static final int SAMPLE = 1 << 20;

  /** A text runs nothing and loads nothing, whatever it holds. */
  private static final String TEXT_POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";

  /**
   * Browsers run their PDF viewer in a process of its own, but not in a sandbox, and some not where
   * its own styles and scripts are forbidden. The media type and nosniff keep it from being a page.
   */
  private static final String PDF_POLICY = "frame-ancestors 'none'";

  private final OriginalFiles files;

  Originals(OriginalFiles files) {
    this.files = files;
  }

  /** Returns what a media type is called. */
  static String format(String mediaType) {
    return FORMATS.getOrDefault(mediaType, "Fil");
  }

  /**
   * Answers with the file, whole.
   *
   * @throws IOException if it is gone or changed
   */
  void send(Context context, ArchivedFile file) throws IOException {
    InputStream bytes = files.open(file);
    boolean text = TEXTS.contains(file.mediaType());
    boolean inline = text || file.mediaType().equals(PDF);
    context.header("Content-Disposition", disposition(inline, name(file.path())));
    context.header(
        "Content-Security-Policy", file.mediaType().equals(PDF) ? PDF_POLICY : TEXT_POLICY);
    context.header("X-Content-SHA256", file.hash().hex());
    if (text) {
      sendText(context, bytes);
    } else {
      context.contentType(FORMATS.containsKey(file.mediaType()) ? file.mediaType() : BINARY);
      context.result(bytes);
    }
  }

  private static void sendText(Context context, InputStream bytes) throws IOException {
    InputStream buffered = new BufferedInputStream(bytes);
    byte[] sample = buffered.readNBytes(SAMPLE);
    context.contentType("text/plain; charset=" + encoding(sample));
    context.result(new SequenceInputStream(new ByteArrayInputStream(sample), buffered));
  }

  /** Returns the encoding a browser is told; a file is never converted. */
  static String encoding(byte[] sample) {
    if (startsWith(sample, 0xFF, 0xFE) || startsWith(sample, 0xFE, 0xFF)) {
      return "utf-16";
    }
    return isUtf8(sample) ? "utf-8" : "windows-1252";
  }

  private static boolean startsWith(byte[] sample, int first, int second) {
    return sample.length > 1 && sample[0] == (byte) first && sample[1] == (byte) second;
  }

  /** A letter cut off at the end of the sample is no error. */
  private static boolean isUtf8(byte[] sample) {
    Charset utf8 = StandardCharsets.UTF_8;
    return !utf8.newDecoder()
        .decode(ByteBuffer.wrap(sample), CharBuffer.allocate(sample.length), false)
        .isError();
  }

  /** Answers with a PDF that was made here. */
  static void sendPdf(Context context, String name, byte[] pdf) {
    context.header("Content-Disposition", disposition(true, name));
    context.header("Content-Security-Policy", PDF_POLICY);
    context.contentType(PDF).result(pdf);
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** RFC 6266: a plain name for old programs, the true one for all others. */
  static String disposition(boolean inline, String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Za-z0-9. _()-]", "_");
    String whole = QueryString.encode(name).replace("*", "%2A");
    return (inline ? "inline" : "attachment")
        + "; filename=\""
        + plain
        + "\"; filename*=UTF-8''"
        + whole;
  }
}
