package se.protokollsok.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** Makes sentences by {@code bench/grammar.txt}: always the same from the same source of chance. */
final class Grammar {
  private static final Path FILE = Path.of("src", "test", "resources", "bench", "grammar.txt");
  private static final Pattern SLOT = Pattern.compile("\\{([^}]+)\\}");

  /** The rows by their first cell. */
  private final Map<String, List<List<String>>> rows = new HashMap<>();

  private final Nouns nouns;
  private final Random random;

  Grammar(Random random) throws IOException {
    this.random = random;
    this.nouns = new Nouns(random);
    for (String line : Files.readAllLines(FILE)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        rows.computeIfAbsent(cells.getFirst(), k -> new ArrayList<>())
            .add(cells.subList(1, cells.size()));
      }
    }
  }

  /** Returns a row of this kind as it stands. */
  List<String> row(String kind) {
    List<List<String>> all = rows.get(kind);
    return all.get(random.nextInt(all.size()));
  }

  /** Returns a name or sentence of this kind, its slots filled. */
  String one(String kind) {
    return filled(row(kind).getLast());
  }

  /** Fills the slots, and begins with a capital as the template does. */
  String filled(String template) {
    String text = SLOT.matcher(template).replaceAll(slot -> value(slot.group(1)));
    return template.startsWith("{") && !template.endsWith("}")
        ? Character.toUpperCase(text.charAt(0)) + text.substring(1)
        : text;
  }

  private String value(String slot) {
    return switch (slot) {
      case "n" -> nouns.base(random);
      case "f" -> nouns.form(random);
      case "s" -> nouns.compound(random);
      case "kommun", "månad" -> row(slot).getLast();
      case "person" -> person();
      case "år" -> Integer.toString(1990 + random.nextInt(36));
      case "antal" -> Integer.toString(2 + random.nextInt(97));
      case "belopp" -> "%d %d00".formatted(2 + random.nextInt(900), random.nextInt(10));
      default -> throw new IllegalArgumentException("no slot {" + slot + "}");
    };
  }

  /** Returns one of some hundred invented people. */
  String person() {
    return row("förnamn").getLast() + " " + row("efternamn").getLast();
  }
}
