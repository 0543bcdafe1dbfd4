package se.protokollsok.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The generator's own texts, from the test resources under {@code demo/}. */
final class Resources {
  private Resources() {}

  static String text(String name) {
    try (InputStream in = Resources.class.getResourceAsStream("/demo/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no test resource demo/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("demo/" + name, e);
    }
  }

  /** Returns the lines that are neither empty nor a comment ("# …"). */
  static List<String> lines(String name) {
    return text(name)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .toList();
  }

  /** Returns all manuscripts in the order of the list {@code manus.txt}. */
  static List<Manuscript> manuscripts() {
    return lines("manus.txt").stream()
        .map(name -> ManuscriptReader.read(text("manus/" + name + ".txt")))
        .toList();
  }
}
