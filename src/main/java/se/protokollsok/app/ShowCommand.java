package se.protokollsok.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.protokollsok.archive.Hasher;
import se.protokollsok.extract.ExtractedDocument;
import se.protokollsok.extract.Extractor;
import se.protokollsok.extract.Limits;
import se.protokollsok.extract.Ocr;
import se.protokollsok.extract.RecognitionMemory;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.parse.ParseResult;
import se.protokollsok.parse.ProtocolParser;
import se.protokollsok.repair.RepairedText;
import se.protokollsok.repair.Repairer;
import se.protokollsok.source.Finding;
import se.protokollsok.store.Json;

/** {@code show FILE}: what each stage makes of one file. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    description = "Visa vad programmet läser ut ur en fil, steg för steg.")
final class ShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FIL", description = "Filen; den behöver inte vara indexerad.")
  private Path file;

  @Option(
      names = "--stage",
      paramLabel = "STEG",
      defaultValue = "protocol",
      description =
          "Steget: text (som den står), repaired (rättad) eller protocol (tolkad). Normalt"
              + " ${DEFAULT-VALUE}.")
  private Stage stage = Stage.PROTOCOL;

  @Option(
      names = "--data",
      paramLabel = "MAPP",
      description = "Datakatalogen vars ordkunskap används; annars bara den inbyggda.")
  private @Nullable Path data;

  @Option(names = "--curated", paramLabel = "MAPP", description = "Mappen med egna rättelser.")
  private @Nullable Path curated;

  @Option(names = "--json", description = "Skriv som JSON.")
  private boolean json;

  /** How far to go. */
  enum Stage {
    /** The text as extracted. */
    TEXT,
    /** The text as repaired. */
    REPAIRED,
    /** The protocol as parsed. */
    PROTOCOL
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UserException("Filen " + file + " finns inte eller är ingen vanlig fil.");
    }
    Ocr ocr = new Ocr(new FoundEngine(), RecognitionMemory.NONE, Ocr.PageProgress.SILENT);
    ExtractedDocument document =
        new Extractor(Limits.DEFAULT, ocr).extract(file, Hasher.sha256(file));
    Optional<String> rejection =
        document.findings().stream()
            .filter(finding -> finding.kind().rejects())
            .map(Finding::message)
            .findFirst();
    if (rejection.isPresent()) {
      spec.commandLine().getErr().println(file + ": " + rejection.get());
      return ExitCode.SOME_REJECTED;
    }
    ShownFile shown = ShownFile.of(file, Optional.ofNullable(data));
    Knowledge knowledge = shown.knowledge(Optional.ofNullable(curated));
    show(document, shown.path(), knowledge);
    return ExitCode.OK;
  }

  private void show(ExtractedDocument document, String path, Knowledge knowledge) {
    PrintWriter out = spec.commandLine().getOut();
    switch (stage) {
      case TEXT -> print(out, document.text(), Map.of("file", path, "pages", document.pages()));
      case REPAIRED -> {
        RepairedText repaired = new Repairer(knowledge).repair(document);
        print(out, repaired.text(), repaired);
      }
      case PROTOCOL -> {
        RepairedText repaired = new Repairer(knowledge).repair(document);
        ParseResult result = new ProtocolParser(knowledge).parse(repaired, path);
        print(out, PlainProtocol.of(result), new GoldShape(path, result).values());
      }
    }
    out.flush();
  }

  private void print(PrintWriter out, String text, Object value) {
    if (json) {
      out.println(new String(Json.write(value), StandardCharsets.UTF_8));
    } else {
      out.print(text.endsWith("\n") ? text : text + "\n");
    }
  }
}
