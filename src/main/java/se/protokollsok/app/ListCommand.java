package se.protokollsok.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.protokollsok.search.EngineSettings;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.store.Json;

/** A command that lists a part of the register, a line each or as one JSON array. */
abstract class ListCommand<T> implements Callable<Integer> {
  @Spec private CommandSpec spec;
  @Mixin private DataOption data;

  @Option(
      names = "--curated",
      paramLabel = "MAPP",
      description = "Mappen med arkivariens lista över vad som är dolt.")
  private @Nullable Path curated;

  @Option(names = "--json", description = "Skriv som JSON.")
  private boolean json;

  abstract List<T> entries(SearchEngine engine) throws IOException;

  abstract String line(T entry);

  private EngineSettings settings() {
    return EngineSettings.DEFAULT.withCurated(Optional.ofNullable(curated));
  }

  @Override
  public final Integer call() throws IOException {
    try (SearchEngine engine = data.open(settings())) {
      List<T> entries = entries(engine);
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(new String(Json.write(entries), StandardCharsets.UTF_8));
      } else {
        entries.forEach(entry -> out.println(line(entry)));
      }
      out.flush();
      return ExitCode.OK;
    }
  }
}
