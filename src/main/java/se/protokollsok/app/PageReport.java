package se.protokollsok.app;

import java.util.List;
import java.util.Optional;
import se.protokollsok.protocol.PageCount;
import se.protokollsok.protocol.WorstPage;
import se.protokollsok.register.ParsedFile;
import se.protokollsok.source.Finding;
import se.protokollsok.source.FindingKind;

/**
 * How the pages of an archive became text.
 *
 * @param withoutText files with pages that have none or need OCR, and why
 * @param pages one count for each way
 * @param worst the files that were read with doubt, the worst first
 */
record PageReport(
    List<IndexReport.Note> withoutText, List<PageCount> pages, List<WorstPage> worst) {
  private static final int REASONS = 3;

  PageReport {
    withoutText = List.copyOf(withoutText);
    pages = List.copyOf(pages);
    worst = List.copyOf(worst);
  }

  static PageReport of(List<ParsedFile> files) {
    return new PageReport(
        files.stream().map(PageReport::withoutText).flatMap(Optional::stream).toList(),
        PageCount.of(files.stream().flatMap(file -> file.file().readings().stream()).toList()),
        files.stream()
            .map(ParsedFile::file)
            .map(WorstPage::of)
            .flatMap(Optional::stream)
            .sorted(WorstPage.ORDER)
            .toList());
  }

  /** Pages without text, and those whose text is bad while their image could not be read. */
  private static Optional<IndexReport.Note> withoutText(ParsedFile file) {
    List<Finding> findings = file.findings().stream().filter(PageReport::needsOcr).toList();
    int count = Math.max(findings.size(), file.file().pagesWithoutText());
    if (count == 0) {
      return Optional.empty();
    }
    List<String> reasons = findings.stream().map(Finding::message).distinct().toList();
    int rest = reasons.size() - REASONS;
    String more = rest > 0 ? " Och " + rest + " till." : "";
    String pages = file.file().pages() + (file.file().pages() == 1 ? " sida" : " sidor");
    String why =
        reasons.isEmpty()
            ? " saknar text och behöver OCR"
            : ": " + String.join(" ", reasons.subList(0, Math.min(REASONS, reasons.size()))) + more;
    return Optional.of(new IndexReport.Note(file.file().path(), count + " av " + pages + why));
  }

  private static boolean needsOcr(Finding finding) {
    return finding.kind() == FindingKind.PAGE_WITHOUT_TEXT
        || finding.kind() == FindingKind.PAGE_NEEDS_OCR;
  }
}
