package se.protokollsok.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  /** What a finding says of a single page: {@code Sidan 3 saknar text.} */
  private static final Pattern ONE_PAGE = Pattern.compile("Sidan (\\d{1,9}) (.*)", Pattern.DOTALL);

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
    String pages = file.file().pages() + (file.file().pages() == 1 ? " sida" : " sidor");
    String why = findings.isEmpty() ? " saknar text och behöver OCR" : ": " + reasons(findings);
    return Optional.of(new IndexReport.Note(file.file().path(), count + " av " + pages + why));
  }

  /** Each reason once, with all pages it holds for: a long scan has the same on each. */
  private static String reasons(List<Finding> findings) {
    Map<String, SortedSet<Integer>> pages = new LinkedHashMap<>();
    for (Finding finding : findings) {
      Matcher page = ONE_PAGE.matcher(finding.message());
      if (page.matches()) {
        pages
            .computeIfAbsent(page.group(2), reason -> new TreeSet<>())
            .add(Integer.valueOf(page.group(1)));
      } else {
        pages.putIfAbsent(finding.message(), new TreeSet<>());
      }
    }
    return pages.entrySet().stream()
        .map(reason -> heading(reason.getValue()) + reason.getKey())
        .collect(Collectors.joining(" "));
  }

  private static String heading(SortedSet<Integer> pages) {
    if (pages.isEmpty()) {
      return "";
    }
    return (pages.size() == 1 ? "Sidan " : "Sidorna ") + ranges(pages) + " ";
  }

  /** Returns "1–3, 7". */
  private static String ranges(SortedSet<Integer> pages) {
    List<String> ranges = new ArrayList<>();
    int first = pages.first();
    for (int page : pages) {
      if (!pages.contains(page + 1)) {
        ranges.add(first == page ? String.valueOf(page) : first + "–" + page);
        first = pages.tailSet(page + 1).stream().findFirst().orElse(page);
      }
    }
    return String.join(", ", ranges);
  }

  private static boolean needsOcr(Finding finding) {
    return finding.kind() == FindingKind.PAGE_WITHOUT_TEXT
        || finding.kind() == FindingKind.PAGE_NEEDS_OCR;
  }
}
