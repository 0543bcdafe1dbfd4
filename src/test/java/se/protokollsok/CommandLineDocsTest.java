package se.protokollsok;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps what the README says of the command line true, and whole. */
class CommandLineDocsTest {
  /** {@code index ARKIV [--data MAPP]}: a command, indented, and lines that continue it deeper. */
  private static final Pattern COMMAND =
      Pattern.compile("^ {4}([a-z]+) .*(?:\\n {5,}\\[.*)*", Pattern.MULTILINE);

  /** {@code --base-path}. */
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]*");

  /** {@code index Läs arkivet}: a command in the list that {@code --help} ends with. */
  private static final Pattern LISTED = Pattern.compile("^ {2}([a-z]+) {2,}\\S", Pattern.MULTILINE);

  private static Map<String, Set<String>> documented() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int begin = readme.indexOf("## Command line");
    String section = readme.substring(begin, readme.indexOf("\n## ", begin));
    Map<String, Set<String>> commands = new LinkedHashMap<>();
    COMMAND
        .matcher(section)
        .results()
        .forEach(match -> commands.put(match.group(1), options(match.group())));
    return commands;
  }

  private static Set<String> options(String text) {
    Set<String> options =
        OPTION
            .matcher(text)
            .results()
            .map(match -> match.group())
            .collect(Collectors.toCollection(TreeSet::new));
    options.removeAll(Set.of("--help", "--version"));
    return options;
  }

  private static String help(String... words) throws IOException, InterruptedException {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                "target/protokollsok.jar"));
    command.addAll(List.of(words));
    command.add("--help");
    Command run = Command.run(Map.of(), command);
    assertEquals(0, run.exit(), run.err());
    return run.out();
  }

  @Test
  void commandsAreAllNamedAndNoOthers() throws Exception {
    Set<String> listed =
        LISTED
            .matcher(help())
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(listed, new TreeSet<>(documented().keySet()));
  }

  @Test
  void optionsAreAllNamedAndNoOthers() throws Exception {
    Map<String, Set<String>> there = new LinkedHashMap<>();
    for (String command : documented().keySet()) {
      there.put(command, usage(help(command)));
    }

    assertEquals(there, documented());
  }

  /** The options of the usage line, without what descriptions mention. */
  private static Set<String> usage(String help) {
    return options(
        help.lines()
            .takeWhile(
                line ->
                    line.startsWith("Usage")
                        || line.startsWith("Användning")
                        || line.startsWith(" "))
            .collect(Collectors.joining("\n")));
  }
}
