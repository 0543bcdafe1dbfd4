package se.protokollsok.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line's front door. */
@Command(
    name = "protokollsok",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Sök i ett arkiv av mötesprotokoll.",
    resourceBundle = "se.protokollsok.app.help",
    subcommands = {
      IndexCommand.class,
      ServeCommand.class,
      SearchCommand.class,
      ShowCommand.class,
      PersonsCommand.class,
      MattersCommand.class,
      TasksCommand.class,
      CheckCommand.class
    })
public final class Main implements Runnable {
  private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(Main.class);

  /** Held, because a logger's settings go with the logger. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  private Main() {}

  /**
   * Runs one command and ends the process with its exit code: 0 all good, 3 some files rejected, 1
   * failed.
   */
  public static void main(String[] args) {
    // Its only message is a hint about a faster module, which is not used (docs/adr/0006).
    LUCENE.setLevel(Level.SEVERE);
    // Text is UTF-8 whatever the locale says: others read it.
    PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    PrintWriter err =
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.exit(run(out, err, RawArguments.of(args)));
  }

  /** Runs one command, writing to these, and returns its exit code. */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    CommandLine line =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setExpandAtFiles(false)
            .setExecutionExceptionHandler(Main::explain)
            .setParameterExceptionHandler(Main::explainUse)
            .setCaseInsensitiveEnumValuesAllowed(true);
    line.getSubcommands().get("search").setUnmatchedOptionsArePositionalParams(true);
    int code = line.execute(args);
    out.flush();
    err.flush();
    return code;
  }

  /** Without a command there is only help. */
  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  // The edge for one run: whatever failed, say what in Swedish and end with 1.
  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    Optional<String> message = Messages.expected(failure);
    command.getErr().println("Fel: " + Messages.of(failure));
    if (message.isEmpty()) {
      LOG.error("Unexpected failure of {}", command.getCommandName(), failure);
    }
    return ExitCode.FAILED;
  }

  private static int explainUse(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    String what =
        switch (wrong) {
          case UnmatchedArgumentException unknown ->
              "Okänt: " + String.join(" ", unknown.getUnmatched()) + ".";
          case MissingParameterException missing ->
              "Det saknas: "
                  + String.join(
                      ", ",
                      missing.getMissing().stream()
                          .map(CommandLine.Model.ArgSpec::paramLabel)
                          .toList())
                  + ".";
          default -> unusable(wrong);
        };
    command.getErr().println("Fel: " + what);
    command.getErr().println("Hjälp: " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.FAILED;
  }

  private static String unusable(ParameterException wrong) {
    if (wrong.getArgSpec() instanceof CommandLine.Model.OptionSpec option
        && wrong.getValue() != null) {
      return "Värdet ”"
          + wrong.getValue()
          + "” kan inte användas för "
          + option.longestName()
          + " "
          + option.paramLabel()
          + ".";
    }
    return String.valueOf(wrong.getMessage());
  }
}
