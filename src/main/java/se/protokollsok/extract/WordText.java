package se.protokollsok.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * A Word document as text: its running heads once, then its body. An empty line between paragraphs,
 * none between the entries of a list, a table row by row with four blanks between cells. Not
 * thread-safe.
 */
final class WordText {
  private static final String COLUMN_GAP = "    ";

  private final XWPFDocument document;
  private final Deadline deadline;
  private final ListNumbers numbers;
  private final StringBuilder text = new StringBuilder();
  private boolean lastWasEntry;

  WordText(XWPFDocument document, Deadline deadline) {
    this.document = document;
    this.deadline = deadline;
    this.numbers = new ListNumbers(document);
  }

  String text() {
    heads().forEach(head -> blocks(head.getBodyElements()));
    blocks(document.getBodyElements());
    return text.toString();
  }

  /** The running heads, each once: templates print body and date there and nowhere else. */
  private List<XWPFHeader> heads() {
    XWPFHeaderFooterPolicy policy = document.getHeaderFooterPolicy();
    return policy == null
        ? List.of()
        : Stream.of(policy.getFirstPageHeader(), policy.getDefaultHeader())
            .filter(Objects::nonNull)
            .toList();
  }

  private void blocks(List<IBodyElement> elements) {
    for (IBodyElement element : elements) {
      deadline.check();
      if (element instanceof XWPFTable table) {
        table(table);
      } else if (element instanceof XWPFParagraph paragraph) {
        paragraph(paragraph);
      } else if (element instanceof XWPFSDT control) {
        block(control.getContent().getText(), false);
      }
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    Optional<String> label = label(paragraph);
    block(label.map(mark -> mark + " ").orElse("") + content(paragraph), label.isPresent());
  }

  private void block(String content, boolean entry) {
    if (content.isBlank()) {
      lastWasEntry = false;
      return;
    }
    if (!text.isEmpty()) {
      text.append(entry && lastWasEntry ? "\n" : "\n\n");
    }
    text.append(content.strip());
    lastWasEntry = entry;
  }

  private void table(XWPFTable table) {
    List<String> lines = new ArrayList<>();
    for (XWPFTableRow row : table.getRows()) {
      deadline.check();
      lines.addAll(row(row));
    }
    block(String.join("\n", lines), false);
  }

  /** The cells' paragraphs side by side, as they stand on the page. */
  private List<String> row(XWPFTableRow row) {
    List<List<String>> cells = new ArrayList<>();
    for (XWPFTableCell cell : row.getTableCells()) {
      cells.add(cellLines(cell));
    }
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < height; i++) {
      List<String> parts = new ArrayList<>();
      for (List<String> cell : cells) {
        if (i < cell.size()) {
          parts.add(cell.get(i));
        }
      }
      lines.add(String.join(COLUMN_GAP, parts));
    }
    return lines;
  }

  private List<String> cellLines(XWPFTableCell cell) {
    List<String> lines = new ArrayList<>();
    for (IBodyElement element : cell.getBodyElements()) {
      if (element instanceof XWPFParagraph paragraph) {
        String mark = label(paragraph).map(label -> label + " ").orElse("");
        (mark + content(paragraph)).lines().map(String::strip).forEach(lines::add);
      } else if (element instanceof XWPFTable inner) {
        inner.getRows().forEach(row -> lines.addAll(row(row)));
      }
    }
    lines.removeIf(String::isEmpty);
    return lines;
  }

  private Optional<String> label(XWPFParagraph paragraph) {
    return content(paragraph).isBlank() ? Optional.empty() : numbers.next(paragraph);
  }

  private static String content(XWPFParagraph paragraph) {
    return paragraph.getText().replace('\f', '\n').replace("\r", "");
  }
}
