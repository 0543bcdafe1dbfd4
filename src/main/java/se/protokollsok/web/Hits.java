package se.protokollsok.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.protokollsok.search.Hit;
import se.protokollsok.search.Snippet;
import se.protokollsok.source.SourceSpan;

/** Hits as lists show them. */
final class Hits {
  private static final int DECISIONS = 3;

  private final Links links;

  Hits(Links links) {
    this.links = links;
  }

  /** Returns the view of a hit. */
  HitView view(Hit hit) {
    String href = links.item(hit.protocolId(), hit.itemKey());
    return new HitView(
        href,
        number(hit.itemNumber()),
        hit.title(),
        links.protocol(hit.protocolId()),
        meeting(hit.body(), hit.date(), hit.file()),
        hit.date().map(LocalDate::toString).orElse(""),
        hit.organisation(),
        hit.decisions().stream().limit(DECISIONS).map(HitView.Decision::of).toList(),
        Math.max(0, hit.decisions().size() - DECISIONS),
        hit.snippets().stream().map(snippet -> piece(snippet, href)).toList(),
        hit.file());
  }

  /** Returns "Kommundirektörsmöte 12 december 2025", or what of it is known, or the file. */
  static String meeting(String body, Optional<LocalDate> date, String file) {
    String words = (body + " " + date.map(Swedish::day).orElse("")).strip();
    return words.isEmpty() ? file : words;
  }

  private static String number(String itemNumber) {
    return itemNumber.isEmpty() || itemNumber.equals("0") ? "" : "Ärende " + itemNumber;
  }

  private static HitView.Piece piece(Snippet snippet, String href) {
    boolean known = snippet.page() != SourceSpan.UNKNOWN_PAGE;
    return new HitView.Piece(
        segments(snippet),
        known ? Optional.of("sida " + snippet.page()) : Optional.empty(),
        known ? href + "#p" + snippet.page() : href);
  }

  /** Returns the snippet's text, all of it, cut where marks begin and end. */
  static List<HitView.Segment> segments(Snippet snippet) {
    List<HitView.Segment> segments = new ArrayList<>();
    String text = snippet.text();
    int at = 0;
    for (Snippet.Mark mark : snippet.marks()) {
      add(segments, text.substring(at, mark.begin()), false);
      add(segments, text.substring(mark.begin(), mark.end()), true);
      at = mark.end();
    }
    add(segments, text.substring(at), false);
    return segments;
  }

  private static void add(List<HitView.Segment> segments, String text, boolean marked) {
    if (!text.isEmpty()) {
      segments.add(new HitView.Segment(text, marked));
    }
  }
}
