package se.protokollsok.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What one command said.
 *
 * @param code the exit code
 * @param out standard output
 * @param err standard error
 */
record CommandRun(int code, String out, String err) {
  /** Runs a command in this process. */
  static CommandRun of(Object... words) {
    String[] args = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      args[i] = words[i].toString();
    }
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
    return new CommandRun(code, out.toString(), err.toString());
  }

  /** Returns both streams, for a message that may stand in either. */
  String text() {
    return out + err;
  }

  CommandRun hasCode(int expected) {
    assertEquals(expected, code, this::text);
    return this;
  }

  CommandRun says(String words) {
    assertTrue(text().contains(words), () -> "”" + words + "” is not in:\n" + text());
    return this;
  }
}
