package se.protokollsok.extract;

import java.util.List;
import se.protokollsok.source.FileHash;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;
import se.protokollsok.source.SourceSpan;

/**
 * One file under the hands of a reader.
 *
 * @param name the file's name without folders, for the message and for telling Markdown
 * @param hash the SHA-256 of its bytes
 * @param bytes its content, whole
 * @param limits what it may cost
 * @param deadline when to give up
 * @param ocr how its images are read
 */
@SuppressWarnings("ArrayRecordComponent") // one owner, never compared, never changed
record Reading(
    String name, FileHash hash, byte[] bytes, Limits limits, Deadline deadline, Ocr ocr) {

  /** A finding about a page; the offsets stay empty, a page's place is its number. */
  Finding finding(FindingKind kind, String message, int page) {
    return new Finding(kind, message, new SourceSpan(hash, page, 0, 0));
  }

  ExtractedDocument document(Format format, List<Page> pages, List<Finding> findings) {
    checkCharacters(pages.stream().mapToLong(page -> page.text().length()).sum());
    return new ExtractedDocument(hash, format.mediaType(), pages, findings);
  }

  void checkCharacters(long characters) {
    if (characters > limits.maxCharacters()) {
      throw new Rejection(
          FindingKind.TOO_LARGE,
          "Filen innehåller "
              + characters
              + " tecken text, fler än gränsen "
              + limits.maxCharacters()
              + "; dela den i mindre delar.");
    }
  }

  void checkPages(int pages) {
    if (pages > limits.maxPages()) {
      throw new Rejection(
          FindingKind.TOO_LARGE,
          "Filen har "
              + pages
              + " sidor, fler än gränsen "
              + limits.maxPages()
              + "; dela den i mindre delar.");
    }
  }
}
