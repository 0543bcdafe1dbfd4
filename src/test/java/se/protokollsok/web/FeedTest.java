package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.protocol.ArchivedProtocol;

/** The feed as ROME, a library of feed readers, reads it, and as RFC 4287's grammar judges it. */
class FeedTest {
  private static final Grammar ATOM = Grammar.of("atom.rnc");

  private static SampleServer server;

  @BeforeAll
  static void start() {
    List<ArchivedProtocol> protocols = new ArrayList<>(Samples.protocols());
    protocols.add(NastySamples.protocol());
    server = new SampleServer(new WebSettings("127.0.0.1", 0, "/arkiv"), protocols);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Feed feed(String path) {
    return read(server.get(path));
  }

  private static Feed read(HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response::body);
    assertEquals(List.of(), ATOM.complaints(response.body()));
    try {
      return (Feed) new WireFeedInput().build(new StringReader(response.body()));
    } catch (FeedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<String> link(List<Link> links, String rel) {
    return links.stream()
        .filter(link -> link.getRel().equals(rel))
        .map(Link::getHrefResolved)
        .findFirst();
  }

  private static List<Link> links(Feed feed) {
    List<Link> links = new ArrayList<>(feed.getAlternateLinks());
    links.addAll(feed.getOtherLinks());
    return links;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/flode.atom",
        "/flode.atom?q=v%C3%A4xel",
        "/flode.atom?q=v%C3%A4xel&municipality=Klippan&year=2025&hide=information&size=2",
        "/flode.atom?q=finnsinte",
        "/flode.atom?q=%00%08%3Cscript%3E%22%27%5D%5D%3E&municipality=%EF%BF%BE%01",
        "/flode.atom?q=%ED%A0%80&body=%0A%0D%09",
        "/flode.atom?size=100",
        "/flode.atom?size=5&page=3"
      })
  void isValidWhateverIsAskedAndFound(String path) {
    HttpResponse<String> response = server.get(path);
    Feed feed = read(response);
    assertEquals("application/atom+xml;charset=utf-8", SampleServer.mediaType(response));
    assertEquals("noindex", response.headers().firstValue("X-Robots-Tag").orElse(""));
    assertEquals(
        Optional.of(true), link(links(feed), "self").map(it -> it.startsWith(server.url(""))));
    assertTrue(feed.getId().startsWith("tag:protokollsok,2026:flode.atom"), feed.getId());
    assertFalse(feed.getAuthors().isEmpty());
  }

  @Test
  void holdsTheHitsNewestFirstWithRealLinks() {
    Feed feed = feed("/flode.atom?q=v%C3%A4xel&size=50");
    assertEquals("Protokollsök: ”växel”", feed.getTitle());
    List<Date> days = feed.getEntries().stream().map(Entry::getUpdated).toList();
    assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days);
    assertEquals(feed.getUpdated(), days.getFirst());
    Entry first = feed.getEntries().getFirst();
    assertEquals("Gemensam växelfunktion", first.getTitle());
    assertEquals(Date.from(Instant.parse("2025-11-14T12:00:00Z")), first.getPublished());
    String item = "/protokoll/2025-11-14-familjen-helsingborg-kommundirektorsmote/1";
    assertEquals(Optional.of(server.url(item)), link(first.getAlternateLinks(), "alternate"));
    assertEquals("tag:protokollsok,2026:" + item.substring(1), first.getId());
    assertEquals("godkännande", first.getCategories().getFirst().getTerm());
    assertTrue(first.getSummary().getValue().contains("att godkänna avtalet"), first::toString);
    assertEquals(200, server.get(item).statusCode());
  }

  @Test
  void showsNastyTextsAsTextAndKnowsEachEntry() {
    Feed feed = feed("/flode.atom?from=2025-02-03&to=2025-02-03&size=100");
    List<String> titles = feed.getEntries().stream().map(Entry::getTitle).toList();
    assertEquals(NastySamples.TEXTS.size() + 1, titles.size());
    for (String text : NastySamples.TEXTS) {
      assertTrue(titles.contains(SafeText.line(text)), () -> text + " in " + titles);
    }
    assertTrue(titles.contains("<script>alert('rubrik')</script>"));
    assertEquals(
        titles.size(), new HashSet<>(feed.getEntries().stream().map(Entry::getId).toList()).size());
  }

  @Test
  void leadsFromPageToPage() {
    Feed first = feed("/flode.atom?size=10");
    assertEquals(Optional.empty(), link(links(first), "previous"));
    String next = link(links(first), "next").orElseThrow();
    Feed second = feed(next.substring(server.url("").length()));
    assertNotEquals(first.getEntries().getFirst().getId(), second.getEntries().getFirst().getId());
    assertEquals(first.getId(), second.getId());
    assertEquals(link(links(first), "self"), link(links(second), "previous"));
  }

  @Test
  void isSentAgainOnlyWhenItChanged() {
    String path = "/flode.atom?q=v%C3%A4xel";
    HttpResponse<String> first = server.get(path);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    server.engine().change(); // a commit that changes nothing here
    HttpResponse<String> again = server.get(path, "If-None-Match", tag);
    assertEquals(304, again.statusCode());
    assertEquals("", again.body());
    assertEquals(first.body(), server.get(path).body());
    assertEquals(200, server.get("/flode.atom?q=badvatten", "If-None-Match", tag).statusCode());
  }

  @Test
  void isKnownByTheSameIdsUnderAnotherHostName() {
    Feed here = feed("/flode.atom");
    String other = server.getAs("intranat.exempel.se", "/flode.atom");
    assertTrue(other.contains("http://intranat.exempel.se/arkiv/protokoll/"));
    assertFalse(other.contains("127.0.0.1"));
    try {
      Feed there = (Feed) new WireFeedInput().build(new StringReader(other));
      assertEquals(here.getId(), there.getId());
      assertEquals(
          here.getEntries().stream().map(Entry::getId).toList(),
          there.getEntries().stream().map(Entry::getId).toList());
    } catch (FeedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void refusesWhatCannotBe() {
    assertEquals(400, server.get("/flode.atom?kommun=Klippan").statusCode());
    assertEquals(400, server.get("/flode.atom?page=101&size=100").statusCode());
  }

  @Test
  void isAnnouncedByThePageOfHits() {
    String page = server.get("/?q=v%C3%A4xel&municipality=Klippan").body();
    assertTrue(
        page.contains(
            "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Flöde: ”växel”, Kommun:"
                + " Klippan\" href=\"/arkiv/flode.atom?q=v%C3%A4xel&amp;municipality=Klippan&amp;size=50\">"),
        page);
  }
}
