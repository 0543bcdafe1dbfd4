package se.protokollsok.extract;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;
import se.protokollsok.source.SourceSpan;

/**
 * Reads one file of the archive into pages of text. What cannot be read is a finding in the result;
 * bad content never throws. The same bytes give the same result on every machine with the same OCR
 * engine. Thread-safe.
 */
public final class Extractor {
  /** The stage's version: it changes when the same bytes would give another result. */
  public static final String VERSION = "4";

  private static final String UNKNOWN_TYPE = "application/octet-stream";
  private static final long MEGABYTE = 1_000_000L;

  private final Limits limits;
  private final Ocr ocr;

  /** Makes an extractor with these limits for each file, which reads no images. */
  public Extractor(Limits limits) {
    this(limits, Ocr.NONE);
  }

  /** Makes an extractor with these limits for each file. */
  public Extractor(Limits limits, Ocr ocr) {
    this.limits = limits;
    this.ocr = ocr;
  }

  /**
   * Reads a file.
   *
   * @param file where it lies; it is only read
   * @param hash the SHA-256 of its bytes, which the result's spans carry; bytes of another hash are
   *     refused, so that no result is kept under a wrong key; {@link FileHash#NONE} fits any
   * @return its pages; without pages and with a rejecting finding if it cannot be read
   */
  public ExtractedDocument extract(Path file, FileHash hash) {
    try {
      long size = Files.size(file);
      Optional<Finding> unfit = unfit(size, hash);
      if (unfit.isPresent()) {
        return rejected(hash, UNKNOWN_TYPE, unfit.get());
      }
      String name = String.valueOf(file.getFileName());
      byte[] bytes = Files.readAllBytes(file);
      if (!isOf(hash, bytes)) {
        return unreadable(
            hash, "Filen ändrades medan den lästes; den läses på nytt vid nästa körning.");
      }
      return read(new Reading(name, hash, bytes, limits, new Deadline(limits.maxTime()), ocr));
    } catch (NoSuchFileException e) {
      return unreadable(hash, "Filen finns inte längre; den kan ha flyttats under läsningen.");
    } catch (AccessDeniedException e) {
      return unreadable(hash, "Filen får inte läsas; ge Protokollsök läsrätt till den.");
    } catch (IOException e) {
      return unreadable(hash, "Filen gick inte att läsa (" + e.getMessage() + "); försök igen.");
    }
  }

  private static boolean isOf(FileHash hash, byte[] bytes) {
    if (hash.equals(FileHash.NONE)) {
      return true;
    }
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest).equals(hash.hex());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must offer SHA-256", e);
    }
  }

  private Optional<Finding> unfit(long size, FileHash hash) {
    if (size == 0) {
      return Optional.of(finding(hash, FindingKind.EMPTY_FILE, "Filen är tom (0 byte)."));
    }
    if (size > limits.maxBytes()) {
      String message =
          "Filen är "
              + size / MEGABYTE
              + " MB, större än gränsen "
              + limits.maxBytes() / MEGABYTE
              + " MB; den har inte lästs.";
      return Optional.of(finding(hash, FindingKind.TOO_LARGE, message));
    }
    return Optional.empty();
  }

  private static ExtractedDocument read(Reading reading) {
    Format format = FormatDetector.detect(reading.name(), reading.bytes());
    return switch (Containment.run(() -> byFormat(format, reading))) {
      case Containment.Done<ExtractedDocument>(ExtractedDocument document) -> document;
      case Containment.Failed<ExtractedDocument>(FindingKind kind, String message) ->
          rejected(reading.hash(), format.mediaType(), finding(reading.hash(), kind, message));
    };
  }

  private static ExtractedDocument byFormat(Format format, Reading reading) throws IOException {
    return switch (format) {
      case PDF -> PdfReader.read(reading);
      case DOCX -> WordReader.read(reading);
      case MARKDOWN -> TextFileReader.markdown(reading);
      case TEXT -> TextFileReader.plain(reading);
      case ENCRYPTED_OFFICE ->
          throw new Rejection(
              FindingKind.ENCRYPTED_FILE,
              "Filen är skyddad med lösenord; lägg in en kopia utan lösenord.");
      case OLE,
          XLSX,
          PPTX,
          ODT,
          ZIP,
          RTF,
          HTML,
          XML,
          POSTSCRIPT,
          PNG,
          JPEG,
          GIF,
          TIFF,
          JPEG2000,
          WEBP,
          BMP,
          HEIF,
          MEDIA,
          ARCHIVE,
          PROGRAM,
          BINARY ->
          throw new Rejection(
              FindingKind.UNKNOWN_FORMAT,
              "Filen verkar vara "
                  + format.swedish()
                  + " och kan inte läsas; PDF, Word (.docx), text och Markdown läses.");
    };
  }

  private static ExtractedDocument unreadable(FileHash hash, String message) {
    return rejected(hash, UNKNOWN_TYPE, finding(hash, FindingKind.UNREADABLE_FILE, message));
  }

  private static Finding finding(FileHash hash, FindingKind kind, String message) {
    return new Finding(kind, message, new SourceSpan(hash, SourceSpan.UNKNOWN_PAGE, 0, 0));
  }

  private static ExtractedDocument rejected(FileHash hash, String mediaType, Finding finding) {
    return new ExtractedDocument(hash, mediaType, List.of(), List.of(finding));
  }
}
