package se.protokollsok.repair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns the packaged channel from pairs of words and writes its table: {@code make channel}. */
public final class ChannelTable {
  private static final String REMARK =
      "# Letters meant, what an English reading model read instead, how often in the pairs it was"
          + " learnt from. Written by `make channel`.";

  private ChannelTable() {}

  /**
   * Writes the table.
   *
   * @param arguments the pairs' path (observed, meant, count, parted by tabs, below a line of
   *     headings), the table's path
   */
  public static void main(String[] arguments) throws IOException {
    Map<String, Map<String, Double>> channel = ChannelTrainer.learn(pairs(Path.of(arguments[0])));
    List<String> lines = new ArrayList<>(List.of(REMARK));
    new TreeMap<>(channel)
        .forEach(
            (meant, readings) ->
                readings.entrySet().stream()
                    .sorted(
                        Map.Entry.<String, Double>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(read -> meant + "\t" + read.getKey() + "\t" + Math.round(read.getValue()))
                    .forEach(lines::add));
    Files.write(Path.of(arguments[1]), lines);
  }

  /** Reads pairs of words. */
  public static List<MisreadWord> pairs(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)))
        .map(cells -> new MisreadWord(cells.get(0), cells.get(1), Double.parseDouble(cells.get(2))))
        .toList();
  }
}
