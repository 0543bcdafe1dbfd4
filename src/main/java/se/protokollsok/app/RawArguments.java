package se.protokollsok.app;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The arguments as they were typed. In a locale without UTF-8 (a bare {@code ssh} or {@code cron}
 * has LANG=C) Java turns å, ä and ö into question marks; Linux still knows the bytes.
 */
final class RawArguments {
  private static final Path OWN = Path.of("/proc/self/cmdline");

  private RawArguments() {}

  /** Returns the arguments with their letters. */
  static String[] of(String[] args) {
    Charset native_ = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    boolean whole = native_.equals(StandardCharsets.UTF_8);
    if (whole || args.length == 0 || !Files.isReadable(OWN)) {
      return args;
    }
    try {
      return last(args, Files.readAllBytes(OWN));
    } catch (IOException unreadable) {
      return args;
    }
  }

  /** Returns as many arguments as {@code args} has from the end of a NUL-separated command line. */
  static String[] last(String[] args, byte[] commandLine) {
    String[] all = new String(commandLine, StandardCharsets.UTF_8).split("\0", -1);
    int end = all.length - 1;
    return end < args.length ? args : Arrays.copyOfRange(all, end - args.length, end);
  }
}
