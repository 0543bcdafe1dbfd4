package se.protokollsok.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.search.Answer;
import se.protokollsok.search.EngineSettings;
import se.protokollsok.search.Hit;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;
import se.protokollsok.search.Snippet;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.web.SearchJson;
import se.protokollsok.web.SearchParameters;

/** {@code search 'fråga'}: the same search as over HTTP. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description =
        "Sök från kommandoraden. Samma villkor som på webben; upprepat villkor betyder eller.")
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FRÅGA",
      arity = "0..*",
      description = "Det du söker. Utan fråga visas allt.")
  private List<String> words = List.of();

  @Mixin private DataOption data;

  @Option(names = "--municipality", paramLabel = "KOMMUN", description = "Kommun som ärendet rör.")
  private List<String> municipality = List.of();

  @Option(names = "--year", paramLabel = "ÅR", description = "Mötets år.")
  private List<String> year = List.of();

  @Option(names = "--person", paramLabel = "ID", description = "Person, enligt kommandot persons.")
  private List<String> person = List.of();

  @Option(
      names = "--decision",
      paramLabel = "SLAG",
      description = "Slag av beslut, till exempel uppdrag.")
  private List<String> decision = List.of();

  @Option(
      names = "--role",
      paramLabel = "ROLL",
      description = "Personens roll, till exempel presents.")
  private List<String> role = List.of();

  @Option(names = "--attended", paramLabel = "ID", description = "Person som var på mötet.")
  private List<String> attended = List.of();

  @Option(names = "--body", paramLabel = "ORGAN", description = "Organ.")
  private List<String> body = List.of();

  @Option(names = "--organisation", paramLabel = "NAMN", description = "Organisation.")
  private List<String> organisation = List.of();

  @Option(names = "--from", paramLabel = "DATUM", description = "Tidigaste mötesdag, ÅÅÅÅ-MM-DD.")
  private List<String> from = List.of();

  @Option(names = "--to", paramLabel = "DATUM", description = "Senaste mötesdag, ÅÅÅÅ-MM-DD.")
  private List<String> to = List.of();

  @Option(names = "--sort", paramLabel = "ORDNING", description = "relevance, newest eller oldest.")
  private List<String> sort = List.of();

  @Option(names = "--page", paramLabel = "N", description = "Sida, från 1.")
  private List<String> page = List.of();

  @Option(names = "--size", paramLabel = "N", description = "Träffar per sida, 1 till 100.")
  private List<String> size = List.of();

  @Option(
      names = "--curated",
      paramLabel = "MAPP",
      description = "Mappen med arkivariens egna synonymer och lista över vad som är dolt.")
  private @Nullable Path curated;

  @Option(names = "--json", description = "Skriv svaret som HTTP-gränssnittet gör.")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    SearchRequest request = request();
    try (SearchEngine engine = data.open(settings())) {
      SearchResponse response = engine.search(request);
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(SearchJson.write(request, response, "/"));
      } else {
        print(response, out);
      }
      out.flush();
      return ExitCode.OK;
    }
  }

  private EngineSettings settings() {
    return EngineSettings.DEFAULT.withCurated(Optional.ofNullable(curated));
  }

  // A query may begin with a minus, as -budget does; picocli hands it over among the words.
  private String query() throws UserException {
    for (String word : words) {
      if (word.startsWith("--")) {
        throw new UserException(
            "Villkoret " + word + " finns inte. Hjälp: protokollsok search --help");
      }
    }
    return String.join(" ", words);
  }

  private SearchRequest request() throws UserException {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("q", List.of(query()));
    parameters.put("municipality", municipality);
    parameters.put("year", year);
    parameters.put("person", person);
    parameters.put("decision", decision);
    parameters.put("role", role);
    parameters.put("attended", attended);
    parameters.put("body", body);
    parameters.put("organisation", organisation);
    parameters.put("from", from);
    parameters.put("to", to);
    parameters.put("sort", sort);
    parameters.put("page", page);
    parameters.put("size", size);
    parameters.values().removeIf(List::isEmpty);
    return SearchParameters.decode(parameters);
  }

  private static void print(SearchResponse response, PrintWriter out) {
    response.answer().ifPresent(answer -> print(answer, out));
    out.println(response.total() == 1 ? "1 träff" : response.total() + " träffar");
    for (Hit hit : response.hits()) {
      out.println();
      out.println(number(hit) + hit.title());
      String date = hit.date().map(Object::toString).orElse("utan datum");
      out.println("  " + hit.body() + ", " + hit.organisation() + ", " + date);
      for (DecisionClause decision : hit.decisions()) {
        boolean repaired = !decision.repairs().isEmpty();
        out.println("  [" + decision.kind().label() + "] " + decision.text() + repaired(repaired));
      }
      for (Snippet snippet : hit.snippets()) {
        out.println("  … " + snippet.text() + repaired(snippet.repaired()));
      }
      out.println(
          "  /protokoll/" + hit.protocolId() + "/" + hit.itemKey() + "   (" + hit.file() + ")");
    }
  }

  private static void print(Answer answer, PrintWriter out) {
    out.println(answer.text());
    answer.quote().lines().forEach(line -> out.println("  ”" + line + "”"));
    Answer.Source source = answer.source();
    String page = answer.page() == SourceSpan.UNKNOWN_PAGE ? "" : ", sida " + answer.page();
    out.println(
        "  /protokoll/"
            + source.protocolId()
            + "/"
            + source.itemKey()
            + page
            + "   ("
            + source.file()
            + ")"
            + repaired(answer.repaired()));
    out.println();
  }

  private static String number(Hit hit) {
    if (hit.itemNumber().isEmpty() || hit.itemKey().equals("0")) {
      return "";
    }
    return hit.paragraph() ? "§ " + hit.itemNumber() + " " : hit.itemNumber() + ". ";
  }

  private static String repaired(boolean repaired) {
    return repaired ? " (rättad läsning)" : "";
  }
}
