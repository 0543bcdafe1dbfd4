package se.protokollsok.app;

import java.util.ArrayList;
import java.util.List;
import se.protokollsok.protocol.PageCount;
import se.protokollsok.protocol.ReadingKind;
import se.protokollsok.protocol.WorstPage;
import se.protokollsok.source.PageReading;
import se.protokollsok.source.SourceSpan;

/** Lines that say how the pages of an archive became text, for people. */
final class PagePrinter {
  private static final int SHOWN = 10;
  private static final int PERCENT = 100;

  /** What arithmetic may lose: 0.29 times 100 is a little less than 29. */
  private static final double ROUNDING = 1e-6;

  private PagePrinter() {}

  /** Returns "Digital text: 12 sidor, läskvalitet 99 %", one line for each way. */
  static List<String> pages(List<PageCount> counts) {
    return counts.stream()
        .map(
            count ->
                count.kind().label()
                    + ": "
                    + counted(count.pages(), "sida", "sidor")
                    + (count.kind().hasText() ? ", läskvalitet " + percent(count.quality()) : "")
                    + repaired(count.repairedWords()))
        .toList();
  }

  /** Returns the ten worst with poor text, and how many there are besides. */
  static List<String> worst(List<WorstPage> worst) {
    List<WorstPage> read = worst.stream().filter(WorstPage::isPoorText).toList();
    List<String> lines = new ArrayList<>();
    read.stream().limit(SHOWN).map(PagePrinter::line).forEach(lines::add);
    if (read.size() > SHOWN) {
      lines.add("och " + counted(read.size() - SHOWN, "fil", "filer") + " till; se /arkivet");
    }
    return lines;
  }

  private static String line(WorstPage worst) {
    PageReading page = worst.page();
    return worst.path()
        + (page.number() == SourceSpan.UNKNOWN_PAGE ? "" : ", sida " + page.number())
        + ": "
        + ReadingKind.of(page).label()
        + ", läskvalitet "
        + percent(page.quality())
        + repaired(page.repairedWords())
        + (page.reason().isEmpty() ? "" : ". " + page.reason());
  }

  private static String repaired(int words) {
    return words == 0 ? "" : ", " + counted(words, "ord rättat", "ord rättade");
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  private static String percent(double quality) {
    return (int) Math.floor(quality * PERCENT + ROUNDING) + " %";
  }
}
