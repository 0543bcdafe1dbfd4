package se.protokollsok.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.knowledge.WordCounts;
import se.protokollsok.repair.Draft.Edit;

/**
 * Letters of other scripts inside a Latin word, as reading models and mixed keyboards leave them:
 * "Anm\u00e4\u0644\u062a" is "Anmält". A word that is all of another script is left alone, and so
 * is one with a letter nothing is known about.
 */
final class LookAlikes {
  private static final String TABLE = "/repair/look-alikes.tsv";
  private static final double KNOWN_WORD = 0.99;
  private static final double BY_SHAPE = 0.95;

  /** The longest Swedish compounds have some fifty letters; a longer run is no word. */
  private static final int LONGEST_WORD = 80;

  /** {@code Anmält}: letters and the marks on them. */
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  /** From a letter to the Latin letters it may stand for, likeliest first. */
  private static final Map<Character, String> CANDIDATES = load();

  private final WordCounts words;

  LookAlikes(WordCounts words) {
    this.words = words;
  }

  List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (word.end() - word.start() > LONGEST_WORD) {
        continue;
      }
      repaired(word.group())
          .ifPresent(latin -> edits.addAll(byLetter(word.start(), word.group(), latin)));
    }
    return edits;
  }

  private List<Edit> byLetter(int begin, String word, String latin) {
    double confidence = known(latin) ? KNOWN_WORD : BY_SHAPE;
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != latin.charAt(i)) {
        edits.add(new Edit(begin + i, begin + i + 1, latin.substring(i, i + 1), confidence));
      }
    }
    return edits;
  }

  /** The word in Latin letters, as long as it was; empty if there is nothing to put right. */
  private Optional<String> repaired(String word) {
    int latin = 0;
    List<String> choices = List.of("");
    boolean certain = true;
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      String letters = String.valueOf(unit);
      UnicodeScript script = UnicodeScript.of(unit);
      if (script == UnicodeScript.LATIN) {
        latin++;
      } else if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
        letters = CANDIDATES.getOrDefault(unit, "");
        certain &= letters.length() == 1;
      }
      choices = extended(choices, letters);
    }
    // rule: a stray letter in a Latin word, not a Latin letter in a word of another script
    boolean stray = latin < word.length() && latin * 2 >= word.length();
    if (!stray || choices.isEmpty() || choices.get(0).equals(word)) {
      return Optional.empty();
    }
    Optional<String> knownChoice = choices.stream().filter(this::known).findFirst();
    return knownChoice.isPresent() || !certain ? knownChoice : Optional.of(choices.get(0));
  }

  private static List<String> extended(List<String> choices, String letters) {
    List<String> longer = new ArrayList<>();
    // A word with many doubtful letters is no stray letter any more; sixteen readings are enough.
    for (String choice : choices.subList(0, Math.min(16, choices.size()))) {
      for (int i = 0; i < letters.length(); i++) {
        longer.add(choice + letters.charAt(i));
      }
    }
    return longer;
  }

  private boolean known(String word) {
    return words.counts().containsKey(word.toLowerCase(Locale.ROOT));
  }

  private static Map<Character, String> load() {
    Map<Character, String> table = new HashMap<>();
    try (InputStream stream = LookAlikes.class.getResourceAsStream(TABLE)) {
      if (stream == null) {
        throw new IllegalStateException("resource is missing: " + TABLE);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          String[] fields = line.split("\t", -1);
          table.put(fields[0].charAt(0), fields[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read resource " + TABLE, e);
    }
    return Map.copyOf(table);
  }
}
