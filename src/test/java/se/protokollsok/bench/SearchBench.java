package se.protokollsok.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import se.protokollsok.app.Main;
import se.protokollsok.index.ArchiveIndex;
import se.protokollsok.index.SampleProtocol;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.search.LuceneSearchEngine;
import se.protokollsok.search.MeetingSummary;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.web.WebServer;
import se.protokollsok.web.WebSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints how fast searching over HTTP is beside plain BM25 on the same items, in the same process
 * and run: the real protocols where they lie beside the project, and a generated archive. Rounds of
 * the one and the other take turns, so that a busy machine harms both. Run it on a machine that
 * does nothing else.
 */
public final class SearchBench {
  private static final Path REAL = Path.of("..", "shared", "archive");
  private static final Path REAL_QUERIES = Path.of("..", "shared", "gold", "queries.json");
  private static final int ITEMS = 100_000;
  private static final int QUERIES = 200;
  private static final int ROUNDS = 5;
  private static final List<Integer> CLIENTS = List.of(1, 4);

  private final PrintStream out;
  private final int rounds;

  private SearchBench(PrintStream out, int rounds) {
    this.out = out;
    this.rounds = rounds;
  }

  /**
   * Prints the table.
   *
   * @param arguments how many items to generate, if not {@value #ITEMS}
   */
  public static void main(String[] arguments) throws Exception {
    int items = arguments.length == 0 ? ITEMS : Integer.parseInt(arguments[0]);
    SearchBench bench = new SearchBench(System.out, ROUNDS);
    bench.header();
    if (Files.isDirectory(REAL)) {
      bench.real();
    } else {
      System.out.println("SKIPPED the real protocols: " + REAL + " is not on this machine");
    }
    bench.generated(items, QUERIES);
  }

  /** Measures a generated archive and prints the table. */
  static void run(int items, int queries, int rounds, PrintStream out) throws Exception {
    SearchBench bench = new SearchBench(out, rounds);
    bench.header();
    bench.generated(items, queries);
  }

  private void header() {
    out.printf(
        Locale.ROOT,
        "%-26s %7s  %8s %8s %6s  %8s %8s %6s  %9s %9s %6s%n",
        "search over HTTP",
        "clients",
        "p50 ms",
        "plain",
        "ratio",
        "p99 ms",
        "plain",
        "ratio",
        "a second",
        "plain",
        "ratio");
  }

  private void real() throws Exception {
    Path data = Files.createTempDirectory("protokollsok-bench");
    try {
      PrintWriter silent = new PrintWriter(Writer.nullWriter());
      Main.run(silent, silent, "index", REAL.toString(), "--data", data.toString(), "--json");
      List<String> queries = new ArrayList<>();
      for (JsonNode query : JsonMapper.shared().readTree(REAL_QUERIES)) {
        queries.add(query.path("q").asString());
      }
      try (SearchEngine engine = LuceneSearchEngine.open(data.resolve("index"))) {
        List<ArchivedProtocol> protocols =
            engine.meetings().stream()
                .map(MeetingSummary::id)
                .map(id -> engine.protocol(id).orElseThrow())
                .toList();
        measure("five files", engine, protocols, repeated(queries));
      }
    } finally {
      remove(data);
    }
  }

  private static List<String> repeated(List<String> queries) {
    return Stream.generate(() -> queries).flatMap(List::stream).limit(QUERIES).toList();
  }

  private void generated(int items, int queries) throws Exception {
    GeneratedArchive.Generated archive = GeneratedArchive.of(items, queries);
    Path folder = Files.createTempDirectory("protokollsok-bench");
    try {
      long begin = System.nanoTime();
      try (ArchiveIndex index = ArchiveIndex.open(folder)) {
        index.commit(SampleProtocol.state(archive.protocols().toArray(ArchivedProtocol[]::new)));
      }
      String took =
          String.format(
              Locale.ROOT, "indexed in %.0f s, %.0f MB", seconds(begin), megabytes(folder));
      try (SearchEngine engine = LuceneSearchEngine.open(folder)) {
        measure(items + " items", engine, archive.protocols(), archive.queries());
      }
      out.println(items + " items: " + took);
    } finally {
      remove(folder);
    }
  }

  private void measure(
      String name, SearchEngine engine, List<ArchivedProtocol> protocols, List<String> queries)
      throws IOException, InterruptedException, ExecutionException {
    Path folder = Files.createTempDirectory("protokollsok-plain");
    WebSettings settings = new WebSettings("127.0.0.1", 0, "/");
    try (PlainSearch plain = new PlainSearch(protocols, folder);
        WebServer server =
            WebServer.start(engine, file -> InputStream.nullInputStream(), settings)) {
      String address = "http://127.0.0.1:" + server.port() + "/api/v1/search?q=";
      for (int clients : CLIENTS) {
        Load ours = new Load(address, clients);
        Load theirs = new Load(plain.address(), clients);
        ours.ask(queries);
        theirs.ask(queries);
        Load.Result our = ours.ask(queries);
        Load.Result their = theirs.ask(queries);
        for (int round = 1; round < rounds; round++) {
          our = our.plus(ours.ask(queries));
          their = their.plus(theirs.ask(queries));
        }
        print(name, clients, our, their);
      }
    } finally {
      remove(folder);
    }
  }

  private void print(String name, int clients, Load.Result our, Load.Result plain) {
    out.printf(
        Locale.ROOT,
        "%-26s %7d  %8.1f %8.1f %6.1f  %8.1f %8.1f %6.1f  %9.0f %9.0f %6.2f%n",
        name,
        clients,
        our.millis(0.5),
        plain.millis(0.5),
        our.millis(0.5) / plain.millis(0.5),
        our.millis(0.99),
        plain.millis(0.99),
        our.millis(0.99) / plain.millis(0.99),
        our.perSecond(),
        plain.perSecond(),
        our.perSecond() / plain.perSecond());
  }

  private static double seconds(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static double megabytes(Path folder) throws IOException {
    double bytes = 0;
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        bytes += Files.size(file);
      }
    }
    return bytes / 1e6;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
