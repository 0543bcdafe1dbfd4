package se.protokollsok.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a reading engine misreads: the probability that one or two meant letters were read as none to
 * three others (noisy channel; Brill and Moore 2000, An improved error model for noisy channel
 * spelling correction). Letters are lower case. Immutable, thread-safe.
 */
final class Channel {
  /** The longest piece that stands for one letter. */
  static final int LONGEST = 3;

  private static final String TABLE = "/repair/channel.tsv";

  /** A letter nothing is known of is nearly always read right. */
  private static final double ELSE_RIGHT = 0.9995;

  /** How many words of a letter's history one document may weigh against. */
  private static final double STRENGTH = 60;

  /**
   * Rarer misreadings are believed to be somewhat less rare elsewhere: other fonts, other scans.
   */
  private static final double FLATTEN = 0.8;

  private static final double LEAST = 1e-5;

  /** What å, ä and ö are mostly read as. */
  private static final List<String> DOTTED_AS = List.of("a", "o", "é", "d", "i");

  private static final double PAIR = 8.5;

  private final Map<String, Map<String, Double>> counts;
  private final Map<String, List<Meaning>> meanings = new HashMap<>();

  /**
   * What a piece may mean.
   *
   * @param letters the letters meant, one or two
   * @param cost minus the natural logarithm of the probability that they are read as that piece
   */
  record Meaning(String letters, double cost) {}

  private Channel(Map<String, Map<String, Double>> counts) {
    this.counts = counts;
    counts.forEach(this::learn);
    counts.keySet().stream().filter("åäö"::contains).forEach(this::learnPairs);
  }

  private void learn(String meant, Map<String, Double> readings) {
    double total = total(meant, readings);
    readings.forEach(
        (read, count) -> {
          double probability = weight(meant, count) / total;
          if (probability >= LEAST && !read.equals(meant)) {
            meanings
                .computeIfAbsent(read, piece -> new ArrayList<>())
                .add(new Meaning(meant, -Math.log(probability)));
          }
        });
  }

  /** A dotted letter may become two signs at once, of those it becomes alone, though never seen. */
  private void learnPairs(String meant) {
    for (String first : DOTTED_AS) {
      for (String second : DOTTED_AS) {
        List<Meaning> known = meanings.computeIfAbsent(first + second, piece -> new ArrayList<>());
        if (known.stream().noneMatch(meaning -> meaning.letters().equals(meant))) {
          known.add(new Meaning(meant, PAIR));
        }
      }
    }
  }

  private static double total(String meant, Map<String, Double> readings) {
    return readings.values().stream().mapToDouble(count -> weight(meant, count)).sum();
  }

  private static double weight(String meant, double count) {
    return "åäö".contains(meant) ? Math.pow(count, FLATTEN) : count;
  }

  private static final class Trained {
    static final Channel CHANNEL = load();

    private static Channel load() {
      Map<String, Map<String, Double>> counts = new TreeMap<>();
      try (InputStream stream = Channel.class.getResourceAsStream(TABLE)) {
        if (stream == null) {
          throw new IllegalStateException("resource is missing: " + TABLE);
        }
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (!line.startsWith("#")) {
            String[] cells = line.split("\t", -1);
            counts
                .computeIfAbsent(cells[0], letter -> new TreeMap<>())
                .put(cells[1], Double.valueOf(cells[2]));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read resource " + TABLE, e);
      }
      return new Channel(counts);
    }
  }

  /** The channel of English reading models, as learnt by {@link ChannelTrainer}. */
  static Channel trained() {
    return Trained.CHANNEL;
  }

  /** A channel of these counts: from meant letters to pieces read to how often. */
  static Channel of(Map<String, Map<String, Double>> counts) {
    return new Channel(counts);
  }

  /** What a piece of up to {@link #LONGEST} letters may mean; itself not included. */
  List<Meaning> meanings(String piece) {
    return meanings.getOrDefault(piece, List.of());
  }

  /** The cost of reading one letter right. */
  double costOfRight(char letter) {
    String right = String.valueOf(letter);
    Map<String, Double> readings = counts.get(right);
    if (readings == null) {
      return -Math.log(ELSE_RIGHT);
    }
    double read = weight(right, readings.getOrDefault(right, 0.0));
    return -Math.log(Math.max(LEAST, read / total(right, readings)));
  }

  /** This channel, leant towards what one document shows. */
  Channel adapted(Collection<MisreadWord> shown) {
    Map<String, Map<String, Double>> merged = new TreeMap<>();
    counts.forEach(
        (meant, readings) -> {
          double total = readings.values().stream().mapToDouble(Double::doubleValue).sum();
          double scale = Math.min(1, STRENGTH / total);
          Map<String, Double> scaled = new TreeMap<>();
          readings.forEach((read, count) -> scaled.put(read, count * scale));
          merged.put(meant, scaled);
        });
    for (MisreadWord word : shown) {
      for (ChannelTrainer.Step step : ChannelTrainer.align(word, this)) {
        merged
            .computeIfAbsent(step.meant(), meant -> new TreeMap<>())
            .merge(step.read(), word.count(), Double::sum);
      }
    }
    return new Channel(merged);
  }
}
