package se.protokollsok.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.protokollsok.store.Json;

/** {@code index ARCHIVE}: takes the archive into the index. */
@Command(
    name = "index",
    mixinStandardHelpOptions = true,
    description = "Läs arkivet och bygg eller uppdatera indexet. Arkivet ändras aldrig.")
final class IndexCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "ARKIV", description = "Mappen med protokoll.")
  private Path archive;

  @Mixin private DataOption data;

  @Option(
      names = "--curated",
      paramLabel = "MAPP",
      description = "Mappen med arkivariens egna rättelser.")
  private @Nullable Path curated;

  @Option(
      names = "--full",
      description = "Gör om alla steg och bygg indexet från grunden; adresserna består.")
  private boolean full;

  @Option(
      names = "--reread",
      description = "Läs om varje fil i stället för att använda sparad text.")
  private boolean reread;

  @Option(
      names = "--accept-removals",
      description = "Ta bort filer som saknas i arkivet även om de är fler än 10 procent.")
  private boolean acceptRemovals;

  @Option(names = "--json", description = "Skriv resultatet som JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    IndexJob job = new IndexJob(archive, data.folder(), Optional.ofNullable(curated), options());
    Progress progress = json ? Progress.SILENT : TerminalProgress.of(spec.commandLine().getErr());
    IndexReport report = new SettledIndexer(job, Clock.systemUTC(), progress).run();
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(new String(Json.write(report), StandardCharsets.UTF_8));
    } else {
      ReportPrinter.print(report, out);
    }
    out.flush();
    return report.exitCode();
  }

  private Set<IndexJob.Option> options() {
    Set<IndexJob.Option> options = EnumSet.noneOf(IndexJob.Option.class);
    if (full) {
      options.add(IndexJob.Option.FULL);
    }
    if (reread) {
      options.add(IndexJob.Option.REREAD);
    }
    if (acceptRemovals) {
      options.add(IndexJob.Option.ACCEPT_REMOVALS);
    }
    return options;
  }
}
