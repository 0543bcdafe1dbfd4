package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what the README says of the HTTP interface true, and whole. */
class ReadmeTest {
  /** {@code | `from`, `to` | dates, inclusive |}. */
  private static final Pattern PARAMETER_ROW =
      Pattern.compile("^\\| (`[a-z]+`(?:, `[a-z]+`)*) \\|", Pattern.MULTILINE);

  /** {@code `from`}. */
  private static final Pattern WORD = Pattern.compile("`([a-zåäö]+)`");

  /** {@code /api/v1/protocols/{id}}. */
  private static final Pattern PATH = Pattern.compile("/api/v1(/[a-z.]+(?:/\\{[a-z]+})?)");

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"));
  }

  private static Set<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String row(String parameter) throws IOException {
    return readme()
        .lines()
        .filter(line -> line.startsWith("| `" + parameter + "`"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void parametersAreAllNamedAndNoOthers() throws IOException {
    Set<String> named = all(WORD, String.join("\n", all(PARAMETER_ROW, readme())));
    Set<String> there =
        Arrays.stream(Parameter.values())
            .map(Parameter::wire)
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(there, named);
  }

  @Test
  void wordsOfAClosedListAreAllNamed() throws IOException {
    for (Parameter parameter : Set.of(Parameter.ROLE, Parameter.DECISION, Parameter.SORT)) {
      Set<String> named = all(WORD, row(parameter.wire()));
      named.remove(parameter.wire());

      assertEquals(new TreeSet<>(parameter.form().words()), named, parameter.wire());
    }
  }

  @Test
  void pathsAreAllNamedAndNoOthers() throws IOException {
    Set<String> there = new TreeSet<>();
    JsonMapper.shared()
        .readTree(OpenApi.write(new Links("")))
        .path("paths")
        .properties()
        .forEach(path -> there.add(path.getKey()));

    assertEquals(there, all(PATH, readme()));
  }
}
