package se.protokollsok;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keeps the documents true: what they name exists, and what must be named is. */
class DocsTest {
  private static final Path ARCHITECTURE = Path.of("docs/ARCHITECTURE.md");
  private static final Path MAKEFILE = Path.of("Makefile");

  /** {@code | `parse` | text to a protocol | `source`, `repair` | I/O |}. */
  private static final Pattern PACKAGE_ROW =
      Pattern.compile("^\\| `([a-z.]+)` \\| [^|]* \\| ([^|]*) ?\\| [^|]* \\|$", Pattern.MULTILINE);

  /** {@code `SearchEngine`}. */
  private static final Pattern TYPE = Pattern.compile("`((?:[A-Z][a-z]+){2,}|Protocol)`");

  /** {@code `parse`}. */
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** {@code [ADR 3](adr/0003-one-commit-per-run.md)}. */
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)[^)]*\\)");

  /** {@code run: $(JAR) ## build and serve}. */
  private static final Pattern TARGET = Pattern.compile("^([a-z-]+):.*?## ", Pattern.MULTILINE);

  /** {@code make run ARCHIVE=…}, in code. */
  private static final Pattern MAKE_CALL = Pattern.compile("(?<=[`\\s])make ([a-z-]+)");

  private static List<Path> documents() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"));
        Stream<Path> top = Files.list(Path.of(""))) {
      return Stream.concat(docs, top)
          .filter(file -> file.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static Set<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void packageTableIsTheOneTheArchitectureTestHolds() throws IOException {
    Map<String, Set<String>> documented = new LinkedHashMap<>();
    for (MatchResult row : PACKAGE_ROW.matcher(Files.readString(ARCHITECTURE)).results().toList()) {
      documented.put(
          row.group(1),
          row.group(2).contains("every other")
              ? ArchitectureRules.MAY_USE.get("app")
              : all(CODE, row.group(2)));
    }

    assertEquals(ArchitectureRules.MAY_USE, documented);
  }

  @Test
  void typesThatAreNamedExist() throws IOException {
    Set<String> sources;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      sources =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.replace(".java", ""))
              .collect(Collectors.toSet());
    }
    for (Path document : documents()) {
      Set<String> named = all(TYPE, Files.readString(document));
      named.removeAll(sources);
      assertEquals(Set.of(), named, () -> "types named in " + document);
    }
  }

  @Test
  void linkedFilesExist() throws IOException {
    List<String> broken = new ArrayList<>();
    for (Path document : documents()) {
      for (String link : all(LINK, Files.readString(document))) {
        if (!Files.exists(document.toAbsolutePath().resolveSibling(link))) {
          broken.add(document + ": " + link);
        }
      }
    }
    assertEquals(List.of(), broken);
  }

  @Test
  void makeTargetsThatAreNamedExist() throws IOException {
    Set<String> targets = all(TARGET, Files.readString(MAKEFILE));
    for (Path document : documents()) {
      Set<String> named = all(MAKE_CALL, Files.readString(document));
      named.removeAll(targets);
      assertEquals(Set.of(), named, () -> "make targets named in " + document);
    }
  }

  @Test
  void readmeNamesEveryMakeTarget() throws IOException {
    Set<String> targets = all(TARGET, Files.readString(MAKEFILE));
    targets.remove("help");
    targets.removeAll(all(MAKE_CALL, Files.readString(Path.of("README.md"))));

    assertEquals(Set.of(), targets);
  }

  @Test
  void makeHelpListsWhatDevelopersNeed() throws Exception {
    Command help = Command.run(Map.of(), List.of("make"));

    assertEquals(0, help.exit(), help.err());
    for (String target :
        List.of("run", "test", "index", "serve", "search", "eval", "check", "golden")) {
      assertTrue(help.out().lines().anyMatch(line -> line.startsWith("  " + target + " ")), target);
    }
  }
}
