package se.protokollsok.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.protokollsok.index.IndexInspection;
import se.protokollsok.search.Completion;
import se.protokollsok.search.EngineSettings;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.store.DataDirectory;
import se.protokollsok.store.DataDirectoryBusyException;
import se.protokollsok.web.OriginalFiles;
import se.protokollsok.web.Robots;
import se.protokollsok.web.WebServer;
import se.protokollsok.web.WebSettings;

/** {@code serve}: answers over HTTP until it is stopped. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Visa söksidan och API:et över HTTP.")
final class ServeCommand implements Callable<Integer> {
  private static final int SECONDS_TO_STOP = 10;
  private static final long MEGABYTE = 1_000_000;

  @Spec private CommandSpec spec;
  @Mixin private DataOption data;

  @Option(
      names = "--archive",
      paramLabel = "MAPP",
      description = "Följ den här arkivmappen och ta in ändringar efter hand.")
  private @Nullable Path archive;

  @Option(
      names = "--curated",
      paramLabel = "MAPP",
      description =
          "Mappen med arkivariens egna rättelser, synonymer och lista över vad som är dolt.")
  private @Nullable Path curated;

  @Option(
      names = "--host",
      paramLabel = "ADRESS",
      defaultValue = "127.0.0.1",
      description = "Nätverksadress att lyssna på (normalt ${DEFAULT-VALUE}).")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8080",
      description = "Port att lyssna på (normalt ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--base-path",
      paramLabel = "SÖKVÄG",
      defaultValue = "/",
      description = "Sökväg bakom en omvänd proxy, till exempel /protokoll-sok.")
  private String basePath = "/";

  @Option(
      names = "--no-person-pages",
      description = "Visa inga sidor om personer; namn är då vanlig text.")
  private boolean noPersonPages;

  @Option(
      names = "--page-cache-mb",
      paramLabel = "MB",
      defaultValue = "500",
      description = "Så mycket får bilder av sidor ta i datakatalogen (normalt ${DEFAULT-VALUE}).")
  private int pageCache;

  @Option(
      names = "--robots",
      paramLabel = "VAD",
      defaultValue = "NOINDEX",
      description =
          "Vad sökmotorer på nätet får: noindex (normalt) eller index; då finns sitemap.xml.")
  private Robots robots = Robots.NOINDEX;

  @Mixin private WebOptions web;

  @Override
  public Integer call() throws IOException {
    if (pageCache < 0) {
      throw new UserException("--page-cache-mb ska vara 0 eller mer, var " + pageCache + ".");
    }
    PrintWriter out = spec.commandLine().getOut();
    if (archive == null) {
      return serve(out);
    }
    IndexJob job = new IndexJob(archive, data.folder(), Optional.ofNullable(curated), Set.of());
    index(job, out);
    Follower follower = Follower.start(job, spec.commandLine().getErr());
    try {
      return serve(out);
    } finally {
      follower.close();
    }
  }

  // What is indexed can be searched even while its archive is out of reach.
  private void index(IndexJob job, PrintWriter out) throws IOException {
    try {
      Progress progress = TerminalProgress.of(spec.commandLine().getErr());
      ReportPrinter.print(new SettledIndexer(job, Clock.systemUTC(), progress).run(), out);
    } catch (ArchiveUnreachableException away) {
      if (IndexInspection.state(DataDirectory.index(job.data())).isEmpty()) {
        throw away;
      }
      spec.commandLine()
          .getErr()
          .println(away.getMessage() + " Det som redan är indexerat visas så länge.");
    } catch (DataDirectoryBusyException busy) {
      spec.commandLine().getErr().println(busy.getMessage());
    }
    out.flush();
  }

  private int serve(PrintWriter out) throws IOException {
    CountDownLatch stop = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    WebSettings settings = settings();
    OriginalFiles originals = new ArchiveOriginals(data.folder());
    try (SearchEngine engine = data.open(engineSettings());
        ArchivePages pages = ArchivePages.open(data.folder(), originals, pageCache * MEGABYTE);
        WebServer server =
            WebServer.start(engine, new WebServer.Archive(originals, pages), settings)) {
      // The first search reads the dictionary and the archive's words; nobody is to wait for that.
      engine.search(SearchRequest.of("protokol"));
      engine.complete("protokoll", Completion.Persons.LEFT_OUT);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> finish(stop, stopped), "stop"));
      out.println(
          "Protokollsök är igång: http://"
              + (host.contains(":") ? "[" + host + "]" : host)
              + ":"
              + server.port()
              + settings.basePath()
              + "/");
      out.flush();
      stop.await();
      return ExitCode.OK;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return ExitCode.OK;
    } finally {
      stopped.countDown();
    }
  }

  // The process ends when the hook does: it waits until server and searcher are closed.
  private static void finish(CountDownLatch stop, CountDownLatch stopped) {
    stop.countDown();
    try {
      boolean unused = stopped.await(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }

  private EngineSettings engineSettings() {
    return EngineSettings.DEFAULT.withCurated(Optional.ofNullable(curated));
  }

  private WebSettings settings() throws UserException {
    try {
      WebSettings bare =
          new WebSettings(host, port, basePath, !noPersonPages)
              .withStatement(new CuratedStatement(Optional.ofNullable(curated)))
              .withRobots(robots);
      return web.addTo(bare, System.getenv());
    } catch (IllegalArgumentException wrong) {
      throw new UserException(String.valueOf(wrong.getMessage()), wrong);
    }
  }
}
