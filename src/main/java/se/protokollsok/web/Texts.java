package se.protokollsok.web;

import java.util.ArrayList;
import java.util.List;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.protocol.Section;

/** Paragraphs as pages show them: under headings, lists as lists, pages marked where they begin. */
record Texts(Lines lines) {
  private static final String BULLET = "• ";

  /**
   * Returns the text of an item without the decisions, which stand above it. Nothing else is left
   * out.
   */
  List<TextView> of(AgendaItem item) {
    List<Paragraph> shown =
        item.paragraphs().stream().filter(paragraph -> !isDecision(paragraph, item)).toList();
    return of(shown, item.titleSpan().page());
  }

  private static boolean isDecision(Paragraph paragraph, AgendaItem item) {
    String words = bare(paragraph.text());
    return paragraph.section() == Section.DECISION
        && item.decisions().stream()
            .filter(DecisionClause::explicit)
            .anyMatch(clause -> clause.text().contains(words));
  }

  /** Returns the text of a file that is no protocol, under one heading. */
  List<TextView> ofDocument(List<Paragraph> paragraphs) {
    return paragraphs.isEmpty()
        ? List.of()
        : List.of(new TextView(0, "Filens text", blocks(paragraphs, 0)));
  }

  /** Returns these paragraphs; pages up to this one are not marked. */
  List<TextView> of(List<Paragraph> paragraphs, int firstPage) {
    List<TextView> texts = new ArrayList<>();
    int begin = 0;
    int page = firstPage;
    for (int end = 1; end <= paragraphs.size(); end++) {
      Section section = paragraphs.get(begin).section();
      if (end == paragraphs.size() || paragraphs.get(end).section() != section) {
        List<Paragraph> run = paragraphs.subList(begin, end);
        int first = run.getFirst().span().page();
        boolean begins = first > page;
        page = Math.max(page, first);
        texts.add(new TextView(begins ? first : 0, Swedish.section(section), blocks(run, page)));
        page = Math.max(page, run.getLast().span().page());
        begin = end;
      }
    }
    return texts;
  }

  private List<TextView.Block> blocks(List<Paragraph> run, int pageBefore) {
    List<TextView.Block> blocks = new ArrayList<>();
    List<LineView> list = new ArrayList<>();
    int listPage = 0;
    int page = pageBefore;
    for (Paragraph paragraph : run) {
      int begins = paragraph.span().page() > page ? paragraph.span().page() : 0;
      page = Math.max(page, begins);
      boolean entry = paragraph.text().startsWith(BULLET);
      if (!list.isEmpty() && (!entry || begins > 0)) {
        blocks.add(new TextView.Block(listPage, true, list));
        list = new ArrayList<>();
      }
      if (entry) {
        listPage = list.isEmpty() ? begins : listPage;
        list.add(lines.from(BULLET.length(), paragraph.text(), paragraph.repairs()));
      } else {
        LineView line = lines.of(paragraph.text(), paragraph.repairs());
        blocks.add(new TextView.Block(begins, false, List.of(line)));
      }
    }
    if (!list.isEmpty()) {
      blocks.add(new TextView.Block(listPage, true, list));
    }
    return blocks;
  }

  private static String bare(String text) {
    return text.startsWith(BULLET) ? text.substring(BULLET.length()) : text;
  }
}
