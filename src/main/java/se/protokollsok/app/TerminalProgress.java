package se.protokollsok.app;

import java.io.PrintWriter;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A progress bar on a terminal; one line a piece of work elsewhere. */
final class TerminalProgress implements Progress {
  private static final int WIDTH = 100;
  private static final int NAME_WIDTH = 32;

  private final PrintWriter out;
  private final boolean bars;
  private volatile @Nullable ProgressBar bar;

  private TerminalProgress(PrintWriter out, boolean bars) {
    this.out = out;
    this.bars = bars;
  }

  /** Returns bars if a person looks at a terminal, else plain lines written to {@code out}. */
  static Progress of(PrintWriter out) {
    return new TerminalProgress(out, CommandLine.Help.Ansi.AUTO.enabled());
  }

  @Override
  public void begin(String task, int steps) {
    if (steps == 0) {
      return;
    }
    if (!bars) {
      out.println(task + ": " + steps + (steps == 1 ? " fil" : " filer"));
      return;
    }
    bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.UNICODE_BLOCK)
            .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
            .build();
  }

  @Override
  public void step(String name) {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.setExtraMessage(" " + shortened(name));
      shown.step();
    }
  }

  @Override
  public void detail(String text) {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.setExtraMessage(" " + shortened(text));
    }
  }

  @Override
  public void end() {
    ProgressBar shown = bar;
    if (shown != null) {
      shown.setExtraMessage("");
      shown.close();
      bar = null;
    }
  }

  private static String shortened(String name) {
    String line = name.replaceAll("\\p{Cntrl}", "?");
    return line.length() <= NAME_WIDTH
        ? line
        : "…" + line.substring(line.length() - NAME_WIDTH + 1);
  }
}
