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
 * @param withoutText files with pages that have none, and why
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
        files.stream()
            .filter(file -> file.file().pagesWithoutText() > 0)
            .map(PageReport::withoutText)
            .toList(),
        PageCount.of(files.stream().flatMap(file -> file.file().readings().stream()).toList()),
        files.stream()
            .map(ParsedFile::file)
            .map(WorstPage::of)
            .flatMap(Optional::stream)
            .sorted(WorstPage.ORDER)
            .toList());
  }

  private static IndexReport.Note withoutText(ParsedFile file) {
    List<String> reasons =
        file.findings().stream()
            .filter(finding -> finding.kind() == FindingKind.PAGE_WITHOUT_TEXT)
            .map(Finding::message)
            .distinct()
            .toList();
    int rest = reasons.size() - REASONS;
    String more = rest > 0 ? " Och " + rest + " till." : "";
    String pages = file.file().pages() + (file.file().pages() == 1 ? " sida" : " sidor");
    String why =
        reasons.isEmpty()
            ? " saknar text och behöver OCR"
            : ": " + String.join(" ", reasons.subList(0, Math.min(REASONS, reasons.size()))) + more;
    return new IndexReport.Note(
        file.file().path(), file.file().pagesWithoutText() + " av " + pages + why);
  }
}
