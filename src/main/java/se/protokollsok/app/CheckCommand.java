package se.protokollsok.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.protokollsok.index.IndexInspection;
import se.protokollsok.protocol.Gap;
import se.protokollsok.search.ArchiveOverview;
import se.protokollsok.search.ArchiveOverview.FileNote;
import se.protokollsok.search.EngineSettings;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.store.DataDirectory;
import se.protokollsok.store.Json;
import se.protokollsok.web.Statement;

/** {@code check}: what the archive lacks, whether the index is sound and as the archive is. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Kontrollera indexet mot arkivet och visa vad som saknas.")
final class CheckCommand implements Callable<Integer> {
  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  @Spec private CommandSpec spec;
  @Mixin private DataOption data;

  @Option(
      names = "--curated",
      paramLabel = "MAPP",
      description =
          "Mappen med tillgänglighetsredogörelsen, "
              + Statement.FILE
              + ", och listan över vad som är dolt.")
  private @Nullable Path curated;

  @Option(names = "--json", description = "Skriv som JSON.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    Path index = DataDirectory.index(data.folder());
    try (SearchEngine engine = data.open(settings())) {
      Result result =
          new Result(
              IndexInspection.isSound(index),
              Drift.of(data.folder()),
              engine.overview(),
              new CuratedStatement(Optional.ofNullable(curated))
                  .current()
                  .complaints(LocalDate.now(SWEDEN)),
              engine.hidingNotes());
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(new String(Json.write(result), StandardCharsets.UTF_8));
      } else {
        print(result, out);
      }
      out.flush();
      return result.exitCode();
    }
  }

  private EngineSettings settings() {
    return EngineSettings.DEFAULT.withCurated(Optional.ofNullable(curated));
  }

  /**
   * What {@code --json} prints.
   *
   * @param sound whether every file of the index reads back as it was written
   * @param drift how the archive differs from the index
   * @param overview what the archive holds and lacks
   * @param statement what is wrong with the accessibility statement; it does not change the exit
   *     code, for not every operator has to publish one
   * @param hiding what is wrong with rows of the list of what is hidden
   */
  record Result(
      boolean sound,
      Drift drift,
      ArchiveOverview overview,
      List<String> statement,
      List<String> hiding) {
    int exitCode() {
      if (!sound) {
        return ExitCode.FAILED;
      }
      return drift.isNone() && overview.rejected().isEmpty() && hiding.isEmpty()
          ? ExitCode.OK
          : ExitCode.SOME_REJECTED;
    }
  }

  private static void print(Result result, PrintWriter out) {
    ArchiveOverview overview = result.overview();
    out.println(
        result.sound()
            ? "Indexet är helt."
            : "Indexet är skadat. Ta bort mappen index/ (inte ledger.jsonl) och kör index igen.");
    out.println(
        overview.protocols()
            + " filer, "
            + overview.items()
            + " sökbara ärenden och möteshuvuden.");
    drift(result.drift(), out);
    lines(out, "Listan över vad som är dolt", result.hiding());
    notes(out, "Kunde inte läsas", overview.rejected());
    notes(out, "Dubbletter", overview.duplicates());
    notes(out, "Ofullständiga", overview.incomplete());
    lines(out, "Sidor efter hur de lästes", PagePrinter.pages(overview.pages()));
    lines(
        out,
        "Sämst lästa sida i varje fil, sämst först",
        PagePrinter.worst(
            overview.readings().stream().map(ArchiveOverview.ReadFile::worst).toList()));
    for (Gap.Kind kind : Gap.Kind.values()) {
      List<Gap> gaps = overview.gaps().stream().filter(gap -> gap.kind() == kind).toList();
      lines(out, title(kind) + ": " + gaps.size(), gaps.stream().map(Gap::message).toList());
    }
    lines(out, "Tillgänglighetsredogörelsen är inte klar", result.statement());
  }

  private static String title(Gap.Kind kind) {
    return switch (kind) {
      case PROTOCOL_MISSING -> "Protokoll som saknas";
      case NUMBER_TWICE -> "Protokollnummer som finns flera gånger";
      case MEETING_TWICE -> "Möten som finns flera gånger";
      case ITEMS_MISSING -> "Ärenden som saknas";
      case ITEM_TWICE -> "Ärendenummer som finns flera gånger";
      case DATE_DOUBTFUL -> "Datum och tider som inte stämmer";
      case ONLY_EXCERPT -> "Möten som bara finns som utdrag";
    };
  }

  private static void drift(Drift drift, PrintWriter out) {
    if (!drift.unreachable().isEmpty()) {
      out.println("Arkivet kan inte jämföras: " + drift.unreachable());
      return;
    }
    out.println(
        drift.isNone() ? "Indexet stämmer med arkivet." : "Arkivet har ändrats; kör index.");
    lines(out, "Ännu inte indexerade", drift.added());
    lines(out, "Ändrade", drift.changed());
    lines(out, "Saknas i arkivet", drift.missing());
  }

  private static void notes(PrintWriter out, String title, List<FileNote> notes) {
    lines(out, title, notes.stream().map(note -> note.path() + ": " + note.note()).toList());
  }

  private static void lines(PrintWriter out, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      out.println(title.indexOf(':') < 0 ? title + ":" : title);
      lines.forEach(line -> out.println("  " + ReportPrinter.visible(line)));
    }
  }
}
