package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.store.DataDirectory;
import se.protokollsok.web.WebServer;
import se.protokollsok.web.WebSettings;

/**
 * An archive grows old: texts are read anew, files renamed, dates put right, files removed and
 * added. Every address that was ever shown is asked for over HTTP, before and after.
 */
class LinksThatLastTest {
  private static final int MEETINGS = 12;
  private static final int REREAD_FROM_OTHER_BYTES = 2;
  private static final int REREAD_FROM_SAME_BYTES = 3;
  private static final int REDATED = 7;
  private static final int REMOVED = 8;
  private static final int PARTED = 9;
  private static final List<Integer> MOVED = List.of(4, 5, 6);
  private static final LocalDate RIGHT_DAY = LocalDate.of(2020, 9, 22);
  private static final String BODY = "-familjen-helsingborg-kommundirektorsmote";

  /** Example: {@code href="/protokoll/2020-02-21-…/1"}. */
  private static final Pattern LASTING =
      Pattern.compile(" href=\"(/(?:protokoll|person|arende|kommun)/[^\"#?]+)");

  private static final Pattern SUM = Pattern.compile("avsätta (\\d{5}) kr|avsatta (\\d{5}) kr");
  private static final Pattern NUMBER = Pattern.compile("<dt>Protokoll nr</dt><dd>([^<]+)<");
  private static final Pattern PRINTED_NUMBER = Pattern.compile("Protokoll nr (\\d+)");
  private static final Pattern HEADING = Pattern.compile("<h1>(.*?)</h1>", Pattern.DOTALL);
  private static final Pattern ARTICLE = Pattern.compile("<article.*?</article>", Pattern.DOTALL);

  @TempDir static Path temp;
  private static ProtocolFolder archive;
  private static Path data;
  private static Path curated;
  private static LuceneSearchEngine engine;
  private static WebServer server;
  private static HttpClient client;
  private static Map<String, Set<String>> before;
  private static String sameBytesBefore;

  @BeforeAll
  static void growOld() throws IOException, InterruptedException {
    archive = new ProtocolFolder(Files.createDirectory(temp.resolve("arkiv")));
    data = temp.resolve("data");
    curated = Files.createDirectory(temp.resolve("egna"));
    for (int n = 1; n <= MEETINGS; n++) {
      ProtocolPaper paper = ProtocolPaper.of(n);
      boolean bad = n == REREAD_FROM_OTHER_BYTES;
      archive.write(path(n), bad ? paper.misread() : paper.text());
    }
    CommandRun.of("index", archive.root(), "--data", data).hasCode(0);
    engine = LuceneSearchEngine.open(DataDirectory.index(data));
    server =
        WebServer.start(engine, new ArchiveOriginals(data), new WebSettings("127.0.0.1", 0, "/"));
    client = HttpClient.newHttpClient();
    before = walk();
    sameBytesBefore = get(page(REREAD_FROM_SAME_BYTES)).body();
    change();
  }

  private static void change() throws IOException {
    archive.write(path(REREAD_FROM_OTHER_BYTES), ProtocolPaper.of(REREAD_FROM_OTHER_BYTES).text());
    Files.writeString(
        curated.resolve("corrections.tsv"), "cykelleden\tcykelbanan\nfjärrvärme\tfjärrkyla\n");
    Path moved = Files.createDirectory(archive.root().resolve("flyttade"));
    for (int n : MOVED) {
      Files.move(archive.root().resolve(path(n)), moved.resolve("nytt namn " + n + ".txt"));
    }
    archive.write(path(REDATED), ProtocolPaper.of(REDATED).on(RIGHT_DAY).text());
    Files.delete(archive.root().resolve(path(REMOVED)));
    archive.write("del två.txt", ProtocolPaper.of(PARTED).from(20).text());
    CommandRun.of("index", archive.root(), "--data", data, "--curated", curated, "--full")
        .hasCode(0);
    engine.refresh();
  }

  @AfterAll
  static void stop() {
    client.close();
    server.close();
    engine.close();
  }

  private static String path(int meeting) {
    return "möte " + meeting + ".txt";
  }

  private static String id(int meeting) {
    return ProtocolPaper.of(meeting).day() + BODY;
  }

  private static String page(int meeting) {
    return "/protokoll/" + id(meeting);
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  /** From every list by links alone: each lasting address and by what its matter is known again. */
  private static Map<String, Set<String>> walk() throws IOException, InterruptedException {
    Map<String, Set<String>> found = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>(List.of("/moten", "/arenden", "/?q=kr&size=100"));
    Set<String> known = new TreeSet<>(open);
    while (!open.isEmpty()) {
      String path = open.remove();
      HttpResponse<String> answer = get(path);
      assertEquals(200, answer.statusCode(), path);
      if (path.lastIndexOf('/') > 0) {
        found.put(path, shown(path, answer));
      }
      LASTING
          .matcher(answer.body())
          .results()
          .map(link -> link.group(1))
          .filter(known::add)
          .forEach(open::add);
    }
    return found;
  }

  /** What a page is about, told by what outlives every misreading. */
  private static Set<String> shown(String path, HttpResponse<String> answer) {
    if (path.endsWith(".pdf")) {
      return Set.of(answer.headers().firstValue("Content-Type").orElse(""));
    }
    if (path.endsWith("/original")) {
      return all(PRINTED_NUMBER, answer.body());
    }
    if (path.startsWith("/protokoll/") && !path.matches(".*kommundirektorsmote(-2)?(/0)?")) {
      Set<String> articles = all(ARTICLE, answer.body());
      return all(SUM, articles.isEmpty() ? answer.body() : articles.iterator().next());
    }
    if (path.startsWith("/protokoll/")) {
      return all(NUMBER, answer.body());
    }
    return path.startsWith("/arende/") ? all(SUM, answer.body()) : all(HEADING, answer.body());
  }

  private static Set<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(LinksThatLastTest::words)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String words(MatchResult found) {
    for (int i = 1; i <= found.groupCount(); i++) {
      if (found.group(i) != null) {
        return found.group(i);
      }
    }
    return found.group();
  }

  @Test
  void everyAddressShowsItsOwnMatterOrLeadsToItOrIsGone() throws Exception {
    Set<String> gone = new TreeSet<>();
    Set<String> moved = new TreeSet<>();
    for (Map.Entry<String, Set<String>> old : before.entrySet()) {
      String path = old.getKey();
      HttpResponse<String> answer = get(path);
      if (answer.statusCode() == 410) {
        gone.add(path);
        continue;
      }
      if (answer.statusCode() == 301) {
        moved.add(path);
        path = answer.headers().firstValue("Location").orElseThrow();
        answer = get(path);
      }
      assertEquals(200, answer.statusCode(), () -> old.getKey());
      Set<String> now = shown(path, answer);
      if (path.startsWith("/arende/")) {
        assertTrue(2 * common(old.getValue(), now) >= old.getValue().size(), old + " now " + now);
      } else {
        assertEquals(old.getValue(), now, old.getKey());
      }
    }
    assertEquals(below(page(REMOVED)), gone);
    assertEquals(below(page(REDATED)), moved);
  }

  private static long common(Set<String> some, Set<String> others) {
    return some.stream().filter(others::contains).count();
  }

  private static Set<String> below(String page) {
    return before.keySet().stream()
        .filter(path -> path.equals(page) || path.startsWith(page + "/"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The walk itself found what it is about: nothing is asserted of an empty set. */
  @Test
  void walkFoundEveryKindOfAddressAndKnowsEachMatter() {
    for (int n = 1; n <= MEETINGS; n++) {
      assertEquals(Set.of(n + "/" + ProtocolPaper.of(n).day().getYear()), before.get(page(n)));
      for (String item : List.of("1", "2", "3", "4")) {
        assertEquals(1, before.get(page(n) + "/" + item).size(), page(n) + "/" + item);
        assertEquals(1, before.get(page(n) + "/" + item + "/utdrag").size());
        assertTrue(before.containsKey(page(n) + "/" + item + "/utdrag.pdf"));
      }
      assertEquals(Set.of("" + n), before.get(page(n) + "/original"));
    }
    for (String kind : List.of("/person/", "/arende/", "/kommun/")) {
      List<Set<String>> known =
          before.entrySet().stream()
              .filter(seen -> seen.getKey().startsWith(kind))
              .map(Map.Entry::getValue)
              .toList();
      assertTrue(known.size() >= 1, kind + known.size());
      assertTrue(known.stream().noneMatch(Set::isEmpty), kind);
    }
  }

  @Test
  void sameFileIsReadOtherwiseAndKeepsItsAddresses() throws Exception {
    String now = get(page(REREAD_FROM_SAME_BYTES)).body();
    assertNotEquals(sameBytesBefore, now);
    assertTrue(now.contains("fjärrkyla") || now.contains("cykelbanan"));
  }

  @Test
  void correctedDateLeadsToTheRightOneAndKeepsThePlaceWithin() throws Exception {
    String right = "/protokoll/" + RIGHT_DAY + BODY;
    for (String rest : List.of("", "/0", "/2", "/original", "/3/utdrag", "/3/utdrag.pdf")) {
      HttpResponse<String> answer = get(page(REDATED) + rest);
      assertEquals(301, answer.statusCode(), rest);
      assertEquals(right + rest, answer.headers().firstValue("Location").orElse(""));
    }
  }

  @Test
  void removedFileTellsWhatItWasAndSinceWhen() throws Exception {
    for (String rest : List.of("", "/0", "/2", "/original", "/2/utdrag", "/2/utdrag.pdf")) {
      HttpResponse<String> answer = get(page(REMOVED) + rest);
      assertEquals(410, answer.statusCode(), rest);
      assertTrue(
          answer
              .body()
              .contains("från Kommundirektörsmöte, Familjen Helsingborg, 23 oktober 2020."),
          answer::body);
      assertTrue(answer.body().contains("Filen togs bort ur arkivet senast "), answer::body);
      assertTrue(all(SUM, answer.body()).isEmpty());
    }
    assertEquals(404, get(page(REMOVED) + "/99").statusCode());
  }

  @Test
  void secondFileOfMeetingGetsItsOwnAddressAndBothAreLinked() throws Exception {
    String second = page(PARTED) + "-2";
    assertTrue(get(page(PARTED)).body().contains("href=\"" + second + "\""));
    assertTrue(get(second).body().contains("href=\"" + page(PARTED) + "\""));
    assertEquals(Set.of("10920"), shown(second + "/20", get(second + "/20")));
  }
}
