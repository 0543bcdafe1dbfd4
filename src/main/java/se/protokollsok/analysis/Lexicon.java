package se.protokollsok.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The compounding side of DSSO, the Swedish Hunspell dictionary: which forms begin a compound and
 * which words end one.
 *
 * <p>Only its compound flags are read: X (may begin), Y (may end), and suffix rules whose result
 * may begin one, like {@code SFX v 0 s/WXZ [^a]} (näringsliv gives näringslivs).
 *
 * @param firsts forms that begin a compound
 * @param lasts words that end one
 */
record Lexicon(Set<String> firsts, Set<String> lasts) {
  private static final String FOLDER = "/org/languagetool/resource/sv/hunspell/";
  private static final String BEGINS = "X";
  private static final String ENDS = "Y";
  private static final String FORBIDDEN = "%";

  /** Real words of the list that, as parts, are nearly always a piece of an ending. */
  private static final Set<String> ENDINGS =
      Set.of(
          "ande", "arna", "aren", "aste", "erna", "orna", "ning", "sion", "tion", "else", "inga",
          "isten", "iska", "isering");

  /** A suffix rule that makes the first part of a compound. */
  private record Rule(String strip, String add, Pattern condition) {}

  /** Reads the dictionary from the class path: some 0.3 s. */
  static Lexicon load() {
    Map<Character, List<Rule>> rules = rules(lines("sv_SE.aff"));
    Set<String> firsts = new HashSet<>();
    Set<String> lasts = new HashSet<>();
    for (String line : lines("sv_SE.dic")) {
      int slash = line.indexOf('/');
      String word = slash < 0 ? line : line.substring(0, slash);
      String flags = slash < 0 ? "" : line.substring(slash + 1);
      boolean usable =
          word.length() >= 2
              && !flags.contains(FORBIDDEN)
              && word.chars().allMatch(Character::isLowerCase)
              && !ENDINGS.contains(word);
      if (usable) {
        if (flags.contains(BEGINS)) {
          firsts.add(word);
        }
        if (flags.contains(ENDS)) {
          lasts.add(word);
        }
        flags.chars().forEach(flag -> firsts.addAll(apply(rules, (char) flag, word)));
      }
    }
    return new Lexicon(firsts, lasts);
  }

  /** Returns the same with å ä ö folded away, for words whose dots a scanner lost. */
  Lexicon folded() {
    return new Lexicon(
        firsts.stream().map(Folding::fold).collect(Collectors.toSet()),
        lasts.stream().map(Folding::fold).collect(Collectors.toSet()));
  }

  private static Map<Character, List<Rule>> rules(List<String> lines) {
    Map<Character, List<Rule>> rules = new HashMap<>();
    for (String line : lines) {
      String[] fields = line.split("\\s+", -1);
      if (fields.length >= 5 && fields[0].equals("SFX") && fields[3].contains("/")) {
        String[] added = fields[3].split("/", -1);
        if (added[1].contains(BEGINS)) {
          rules
              .computeIfAbsent(fields[1].charAt(0), flag -> new ArrayList<>())
              .add(
                  new Rule(
                      fields[2].equals("0") ? "" : fields[2],
                      added[0].equals("0") ? "" : added[0],
                      Pattern.compile(".*" + fields[4])));
        }
      }
    }
    return rules;
  }

  private static List<String> apply(Map<Character, List<Rule>> rules, char flag, String word) {
    return rules.getOrDefault(flag, List.of()).stream()
        .filter(rule -> !rule.add().endsWith("-"))
        .filter(rule -> word.endsWith(rule.strip()) && rule.condition().matcher(word).matches())
        .map(rule -> word.substring(0, word.length() - rule.strip().length()) + rule.add())
        .toList();
  }

  private static List<String> lines(String name) {
    try (InputStream stream = Lexicon.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException("The word list " + FOLDER + name + " is not packaged");
      }
      try (BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
        return reader.lines().toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
