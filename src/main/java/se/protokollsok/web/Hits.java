package se.protokollsok.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.search.Hit;
import se.protokollsok.search.Snippet;
import se.protokollsok.source.SourceSpan;

/** Hits as lists show them. */
final class Hits {
  private static final int DECISIONS = 3;

  /** Example: {@code … till 2022. …}. */
  private static final Pattern ELLIPSES = Pattern.compile("^…\\s*|\\s*…$");

  private final Links links;
  private final String query;

  private final OriginalPages pages;

  Hits(Links links) {
    this(links, "", OriginalPages.NONE);
  }

  /**
   * Makes hits of a query.
   *
   * @param query whose words are marked where the hits lead; empty for none
   * @param pages shows the lines of what was put right
   */
  Hits(Links links, String query, OriginalPages pages) {
    this.links = links;
    this.query = query.strip();
    this.pages = pages;
  }

  /** Returns the address of an item on which a query's words are marked, at a page if known. */
  static String marked(String lasting, String query, int page) {
    String address =
        new Sight(query, ReadingMode.PLAIN, query.isEmpty() ? 0 : page, 0, 1).address(lasting);
    return page == SourceSpan.UNKNOWN_PAGE ? address : address + "#p" + page;
  }

  /** Returns the view of a hit. */
  HitView view(Hit hit) {
    String lasting = links.item(hit.protocolId(), hit.itemKey());
    List<HitView.Decision> decisions = new ArrayList<>();
    List<Snippet> snippets = new ArrayList<>(hit.snippets());
    hit.decisions().stream()
        .limit(DECISIONS)
        .forEach(clause -> decisions.add(decision(clause, snippets)));
    return new HitView(
        marked(lasting, query, SourceSpan.UNKNOWN_PAGE),
        number(hit),
        hit.title(),
        links.protocol(hit.protocolId()),
        meeting(hit.body(), hit.date(), hit.file()),
        hit.date().map(LocalDate::toString).orElse(""),
        hit.organisation(),
        decisions,
        Math.max(0, hit.decisions().size() - DECISIONS),
        snippets.stream().map(snippet -> piece(snippet, hit)).toList(),
        hit.file(),
        hit.matter().map(matter -> LinkView.of(matter.name(), links.matter(matter.slug()))),
        hit.explanation(),
        Optional.empty());
  }

  /** Returns the view of a hit of which title, decisions and address can be copied. */
  HitView view(Hit hit, PublicAddress reached) {
    HitView view = view(hit);
    return view.with(
        CopyView.of(
            heading(view.number(), hit.title()),
            CopyView.meeting(view.meeting(), hit.organisation()),
            hit.decisions().stream().map(DecisionClause::text).toList(),
            new CopyView.Place(links.item(hit.protocolId(), hit.itemKey()), reached)));
  }

  /** A snippet that only repeats the decision gives it its marks and is taken away. */
  private static HitView.Decision decision(DecisionClause clause, List<Snippet> snippets) {
    for (Snippet snippet : snippets) {
      String words = ELLIPSES.matcher(snippet.text()).replaceAll("");
      int there = clause.text().indexOf(words);
      if (there >= 0 && !words.isBlank()) {
        int shift = there - snippet.text().indexOf(words);
        snippets.remove(snippet);
        List<Segment> segments = segments(clause.text(), snippet.marks(), shift);
        return HitView.Decision.of(clause, new LineView(segments, List.of()));
      }
    }
    return HitView.Decision.of(clause);
  }

  /** Returns "Kommundirektörsmöte 12 december 2025", or what of it is known, or the file. */
  static String meeting(String body, Optional<LocalDate> date, String file) {
    String words = (body + " " + date.map(Swedish::day).orElse("")).strip();
    return words.isEmpty() ? file : words;
  }

  private static String number(Hit hit) {
    String number = hit.itemNumber();
    return hit.itemKey().equals("0") ? "" : number(number, hit.paragraph());
  }

  /** Returns "§ 179" or "Ärende 5"; the empty text for an item without number. */
  static String number(String number, boolean paragraph) {
    if (number.isEmpty()) {
      return "";
    }
    return (paragraph ? "§ " : "Ärende ") + number;
  }

  /** Returns "§ 179 Ny cykelväg", "Ärende 5. Ny cykelväg", or the title of what has no number. */
  static String heading(String number, String title) {
    return number.isEmpty() ? title : number + (number.startsWith("§") ? " " : ". ") + title;
  }

  private HitView.Piece piece(Snippet snippet, Hit hit) {
    String lasting = links.item(hit.protocolId(), hit.itemKey());
    boolean known = snippet.page() != SourceSpan.UNKNOWN_PAGE;
    return new HitView.Piece(
        segments(snippet),
        known ? Optional.of("sida " + snippet.page()) : Optional.empty(),
        marked(lasting, query, snippet.page()),
        snippet.repaired(),
        snippet.repaired()
            ? Pictures.strip(pages, links.protocol(hit.protocolId()), hit.file(), snippet.span())
            : Optional.empty());
  }

  /** Returns the snippet's text, all of it, cut where marks begin and end. */
  static List<Segment> segments(Snippet snippet) {
    return segments(snippet.text(), snippet.marks(), 0);
  }

  private static List<Segment> segments(String text, List<Snippet.Mark> marks, int shift) {
    List<Segment> segments = new ArrayList<>();
    int at = 0;
    for (Snippet.Mark mark : marks) {
      add(segments, text.substring(at, mark.begin() + shift), false);
      add(segments, text.substring(mark.begin() + shift, mark.end() + shift), true);
      at = mark.end() + shift;
    }
    add(segments, text.substring(at), false);
    return segments;
  }

  private static void add(List<Segment> segments, String text, boolean marked) {
    if (!text.isEmpty()) {
      segments.add(marked ? Segment.matched(text) : Segment.plain(text));
    }
  }
}
