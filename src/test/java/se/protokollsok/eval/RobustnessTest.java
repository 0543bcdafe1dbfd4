package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.web.WebServer;
import se.protokollsok.web.WebSettings;

/** Whatever is typed is answered in bounded time, never with an error; nonsense gets no answer. */
class RobustnessTest {
  /** A bound against endless work, wide enough for a busy machine; no measurement. */
  private static final Duration BOUND = Duration.ofMinutes(1);

  /** The same for one question of many numbers or names. */
  private static final Duration IN_TIME = Duration.ofSeconds(20);

  private static final int LONGEST = 5_000;
  private static final int HTTP_EVERY = 53;
  private static final long SEED = 20_260_610;
  private static final Path DEMO = Path.of("index-data", "exempel");

  /** No Swedish word is made of these alone. */
  private static final String CONSONANTS = "bcfghjkqvwxz";

  private static final List<String> QUESTIONS =
      List.of(
          "%s",
          "vem beslutade om %s",
          "när beslutades %s",
          "vad beslutades om %s 2019",
          "hur mycket kostade %s",
          "vilka deltog på %s",
          "%s Klippan");

  @TempDir static Path temp;

  private static SearchEngine engine;
  private static WebServer server;

  @BeforeAll
  static void start() throws IOException {
    Path archive = Files.createDirectory(temp.resolve("arkiv"));
    try (Stream<Path> files = Files.walk(DEMO)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.toString().contains("skann")) {
          Files.copy(file, archive.resolve(String.valueOf(file.getFileName())));
        }
      }
    }
    Path data = temp.resolve("data");
    CommandLineDoor.run("index", archive.toString(), "--data", data.toString(), "--json");
    engine = LuceneSearchEngine.open(data.resolve("index"), Measurement.SETTINGS);
    server =
        WebServer.start(
            engine,
            file -> new ByteArrayInputStream(new byte[0]),
            new WebSettings("127.0.0.1", 0, "/"));
  }

  @AfterAll
  static void stop() {
    server.close();
    engine.close();
  }

  @Test
  void everyPrefixOfEveryGoldQueryIsAnswered() throws IOException, InterruptedException {
    List<String> prefixes = List.copyOf(prefixes());
    prefixes.parallelStream()
        .forEach(prefix -> assertTimeout(BOUND, () -> engine.search(first(prefix)), prefix));
    for (int i = 0; i < prefixes.size(); i += HTTP_EVERY) {
      assertEquals(200, status(prefixes.get(i)), prefixes.get(i));
    }
  }

  /** As one types, a few hits are enough. */
  private static SearchRequest first(String text) {
    SearchRequest plain = SearchRequest.of(text);
    return new SearchRequest(
        text,
        plain.filters(),
        plain.hidden(),
        plain.roles(),
        plain.attended(),
        plain.from(),
        plain.to(),
        plain.sort(),
        1,
        3);
  }

  private static Set<String> prefixes() {
    Set<String> prefixes = new LinkedHashSet<>();
    for (GoldArchive archive : GoldArchive.all()) {
      for (String list : List.of("queries.json", "dev-questions.json")) {
        archive
            .read(list)
            .ifPresent(
                queries -> queries.forEach(it -> addPrefixes(it.path("q").asString(), prefixes)));
      }
    }
    return prefixes;
  }

  private static void addPrefixes(String query, Set<String> prefixes) {
    for (int end = 0; end <= query.length(); end++) {
      prefixes.add(query.substring(0, end));
    }
  }

  @Test
  void nonsenseIsAnsweredWithoutAnAnswerCard() throws IOException, InterruptedException {
    for (String nonsense : nonsense()) {
      WireReply reply = assertTimeout(BOUND, () -> WireReply.of(engine, nonsense), nonsense);
      assertEquals(Optional.empty(), reply.answer(), nonsense);
      assertEquals(200, status(nonsense), nonsense);
    }
  }

  private static List<String> nonsense() {
    Random random = new Random(SEED);
    List<String> nonsense = new ArrayList<>();
    for (char letter = 'a'; letter <= 'z'; letter++) {
      nonsense.add(String.valueOf(letter));
    }
    nonsense.addAll(List.of("å", "ä", "ö", "é", "1", "§", "?", "\"", "*", "-", "😀", "\u0301"));
    for (int i = 0; i < 10; i++) {
      for (String question : QUESTIONS) {
        nonsense.add(question.formatted(letters(random, 5 + random.nextInt(12))));
      }
    }
    return nonsense;
  }

  private static String letters(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
    }
    return word.toString();
  }

  @Test
  void fiveThousandCharactersAreAnsweredAndMoreAreRefused()
      throws IOException, InterruptedException {
    for (String piece :
        List.of(
            "a",
            "a ",
            "ö",
            "ab* ",
            "*",
            "\"",
            "\"bad ",
            "(",
            "-",
            "§ 1 ",
            "2019 ",
            "i april 2019 ",
            "bad bibliotek skola väg ",
            "mellan 2015 och 2020 ",
            "Klippan ",
            "vem ",
            "9/2025 ",
            "KS 2025/1 ",
            "kommunstyrelsen ",
            "+-&|!(){}[]^~*?:\\/",
            "\u202e\u200b",
            "😀",
            "x\t\n",
            "Fastighetsförvaltningsdirektörsassistent",
            "bad OCH väg ELLER ",
            "AND OR NOT ")) {
      String text = piece.repeat(LONGEST / piece.length() + 1).substring(0, LONGEST);
      assertEquals(200, status(Character.isSurrogate(text.charAt(0)) ? piece : text), piece);
    }
    assertEquals(400, status("a".repeat(LONGEST + 1)));
  }

  @Test
  void longListsAreAnsweredInTime() {
    for (String question : longLists()) {
      SearchRequest request = SearchRequest.of(question);
      assertTimeoutPreemptively(IN_TIME, () -> engine.search(request), question.substring(0, 20));
    }
  }

  private static List<String> longLists() {
    return List.of(
        counted("avtal", " %d", 1950, 50).repeat(19),
        "ks ".repeat(1_666),
        counted("", "§ %d ", 9001, 700),
        counted("§ 1", ", %d", 2, 800) + " och 9000",
        counted("9/2025", " punkt %d", 1, 500),
        "2019 ".repeat(1_000),
        "senaste mötet ".repeat(350),
        "avtal" + " ".repeat(4_900) + "Klippan");
  }

  private static String counted(String begin, String each, int first, int many) {
    return IntStream.range(first, first + many)
        .mapToObj(each::formatted)
        .collect(Collectors.joining("", begin, ""));
  }

  private static int status(String query) throws IOException, InterruptedException {
    URI address =
        URI.create(
            "http://127.0.0.1:"
                + server.port()
                + "/api/v1/search?q="
                + URLEncoder.encode(query, StandardCharsets.UTF_8));
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(address).timeout(BOUND).build(), BodyHandlers.discarding())
          .statusCode();
    }
  }
}
