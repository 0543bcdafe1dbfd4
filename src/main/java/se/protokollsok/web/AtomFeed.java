package se.protokollsok.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.search.Hit;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;
import se.protokollsok.search.SortOrder;

/**
 * A search as an Atom feed (RFC 4287), paged (RFC 5005). Entries are known by their lasting
 * addresses and not by the host, and dated by their meetings, so that neither another host name nor
 * a new reading of the same files makes readers show them again.
 */
final class AtomFeed {
  /** What it is sent as. */
  static final String MEDIA_TYPE = "application/atom+xml; charset=utf-8";

  /** RFC 4151. What follows is the lasting address, without a proxy's base path. */
  private static final String TAG = "tag:protokollsok,2026:";

  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

  /** Of what has no date. */
  private static final String NEVER = "1970-01-01T12:00:00Z";

  private static final Links BARE = new Links("");

  private final Links links;
  private final PublicAddress here;

  AtomFeed(Links links, PublicAddress here) {
    this.links = links;
    this.here = here;
  }

  /**
   * Returns the feed.
   *
   * @param request what was asked, newest first
   * @param title what the search is called
   * @param response the page asked for
   */
  String write(SearchRequest request, String title, SearchResponse response) {
    XmlDocument xml = new XmlDocument("feed", NAMESPACE);
    xml.attribute("xml:lang", "sv");
    xml.element("id", TAG + BARE.feed(Draft.of(request).request()).substring(1));
    xml.element("title", "Protokollsök: " + title);
    xml.element("updated", updated(response));
    xml.open("author").element("name", "Protokollsök").close();
    xml.element("generator", "Protokollsök");
    link(xml, "self", "application/atom+xml", links.feed(request));
    SearchRequest shown = Draft.of(request).sort(SortOrder.NEWEST).request();
    link(xml, "alternate", "text/html", links.search(shown));
    pages(xml, request, response.total());
    response.hits().forEach(hit -> entry(xml, hit));
    return xml.end();
  }

  private void pages(XmlDocument xml, SearchRequest request, long total) {
    int page = request.page();
    if (page > 1) {
      link(xml, "first", "application/atom+xml", links.feed(Draft.of(request).request()));
      link(xml, "previous", "application/atom+xml", feed(request, page - 1));
    }
    long shown = (long) page * request.size();
    if (shown < total && shown + request.size() <= SearchRequest.MAX_DEPTH) {
      link(xml, "next", "application/atom+xml", feed(request, page + 1));
    }
  }

  private String feed(SearchRequest request, int page) {
    return links.feed(Draft.of(request).page(page).request());
  }

  private void entry(XmlDocument xml, Hit hit) {
    boolean head = hit.itemKey().equals("0");
    xml.open("entry");
    xml.element("id", TAG + BARE.item(hit.protocolId(), hit.itemKey()).substring(1));
    xml.element("title", title(hit, head));
    String day = moment(hit.date());
    xml.element("published", day).element("updated", day);
    String author = named(hit);
    if (!author.isEmpty()) {
      xml.open("author").element("name", author).close();
    }
    String href =
        head ? links.protocol(hit.protocolId()) : links.item(hit.protocolId(), hit.itemKey());
    link(xml, "alternate", "text/html", href);
    hit.decisions().stream()
        .map(DecisionClause::kind)
        .distinct()
        .map(DecisionKind::label)
        .forEach(kind -> xml.open("category").attribute("term", kind).close());
    xml.element("summary", summary(hit));
    xml.close();
  }

  private static String title(Hit hit, boolean head) {
    String title = SafeText.line(hit.title());
    if (head) {
      return "Protokoll: " + title;
    }
    String number = hit.paragraph() && !hit.itemNumber().isEmpty() ? "§ " + hit.itemNumber() : "";
    String whole = (number + " " + title).strip();
    return whole.isEmpty() ? "Utan rubrik" : whole;
  }

  private static String named(Hit hit) {
    return Stream.of(hit.body(), hit.organisation())
        .map(SafeText::line)
        .filter(name -> !name.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String summary(Hit hit) {
    String meeting = Hits.meeting(hit.body(), hit.date(), hit.file());
    String said =
        hit.decisions().isEmpty()
            ? hit.snippets().stream().limit(1).map(it -> it.text()).collect(Collectors.joining())
            : hit.decisions().stream()
                .map(DecisionClause::text)
                .collect(Collectors.joining("; ", "Beslut: ", ""));
    return SafeText.line(said.isEmpty() ? meeting : meeting + ". " + said);
  }

  private void link(XmlDocument xml, String rel, String type, String href) {
    xml.open("link").attribute("rel", rel).attribute("type", type);
    xml.attribute("href", here.of(href)).close();
  }

  private static String updated(SearchResponse response) {
    return moment(
        response.hits().stream()
            .flatMap(hit -> hit.date().stream())
            .max(Comparator.naturalOrder()));
  }

  /** Noon, which is the same day in Sweden all the year. */
  private static String moment(Optional<LocalDate> day) {
    return day.map(it -> it + "T12:00:00Z").orElse(NEVER);
  }
}
