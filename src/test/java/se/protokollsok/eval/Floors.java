package se.protokollsok.eval;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The values no figure may fall below.
 *
 * @param floors least value by name of the figure
 */
record Floors(Map<String, Double> floors) {
  /** Forgives what is lost in decimals. */
  private static final double EPSILON = 1e-9;

  /** Copies the map, sorted. */
  Floors {
    floors = new TreeMap<>(floors);
  }

  /** Reads {@code name = value} lines. */
  static Floors read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    Map<String, Double> floors = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(name -> floors.put(name, Double.valueOf(properties.getProperty(name))));
    return new Floors(floors);
  }

  /**
   * Names each figure that is too low or missing.
   *
   * @param values what was measured
   * @param archives which archives were measured: floors of others are not judged. A figure's
   *     archive is its name up to the first point
   */
  List<String> shortfalls(Map<String, Double> values, List<String> archives) {
    List<String> shortfalls = new ArrayList<>();
    floors.forEach(
        (name, floor) -> {
          if (archives.contains(name.substring(0, name.indexOf('.')))) {
            Double value = values.get(name);
            if (value == null) {
              shortfalls.add(name + " was not measured, floor " + floor);
            } else if (value < floor - EPSILON) {
              shortfalls.add(
                  String.format(Locale.ROOT, "%s is %.4f, floor %s", name, value, floor));
            }
          }
        });
    return shortfalls;
  }
}
