package se.protokollsok.eval;

import java.io.PrintWriter;
import java.io.StringWriter;
import se.protokollsok.app.Main;

/** Runs the product's command line in this process and catches what it prints. */
final class CommandLineDoor {
  private CommandLineDoor() {}

  /**
   * Runs one command and returns its standard output.
   *
   * @throws IllegalStateException if the command fails; rejected files are no failure
   */
  static String run(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Main.run(new PrintWriter(out), new PrintWriter(err), words);
    if (exit != 0 && exit != 3) {
      throw new IllegalStateException(
          String.join(" ", words) + " ended with " + exit + "\n" + out + err);
    }
    return out.toString();
  }
}
