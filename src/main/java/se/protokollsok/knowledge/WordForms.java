package se.protokollsok.knowledge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Every form of every word of DSSO, the Swedish Hunspell dictionary. Its suffix rules are applied
 * here: Lucene's generator of word forms gives none for words that may be part of a compound. DSSO
 * has neither prefixes nor suffixes on suffixes.
 */
final class WordForms {
  private static final String FOLDER = "/org/languagetool/resource/sv/hunspell/";
  private static final char BEGINS = 'X';
  private static final char MIDDLE = 'U';
  private static final char ENDS = 'Y';
  private static final char PART_ONLY = 'Z';
  private static final String WITHHELD = "%!";

  /**
   * A suffix rule.
   *
   * @param strip what it takes away
   * @param add what it puts there
   * @param condition how the word must end: one letter, or class of letters, after another
   * @param length how many letters that are
   * @param flags of the form it makes
   */
  private record Rule(String strip, String add, Pattern condition, int length, String flags) {
    boolean suits(String word) {
      int begin = word.length() - length;
      return begin >= 0
          && word.endsWith(strip)
          && condition.matcher(word).region(begin, word.length()).matches();
    }
  }

  /**
   * A form in small letters.
   *
   * @param lower the form
   * @param marks as {@link WordList} has them
   */
  record Form(String lower, int marks) {}

  /** {@code [^aeiou]} stands for one letter, as {@code a} does. */
  private static final Pattern LETTER_CLASS = Pattern.compile("\\[[^\\]]*]");

  private final Map<Character, List<Rule>> rules = new HashMap<>();

  private WordForms() {
    lines("sv_SE.aff").forEach(this::rule);
  }

  /** Returns every form, sorted; those of several words stand there as often. */
  static List<Form> all() {
    WordForms forms = new WordForms();
    return lines("sv_SE.dic").parallelStream()
        .<Form>mapMulti(forms::word)
        .sorted(Comparator.comparing(Form::lower))
        .toList();
  }

  /** Example: {@code SFX v 0 s/WXZ [^a]}. */
  private void rule(String line) {
    String[] fields = line.strip().split("\\s+", -1);
    if (fields.length < 5 || !fields[0].equals("SFX")) {
      return;
    }
    int slash = fields[3].indexOf('/');
    String add = slash < 0 ? fields[3] : fields[3].substring(0, slash);
    rules
        .computeIfAbsent(fields[1].charAt(0), flag -> new ArrayList<>())
        .add(
            new Rule(
                none(fields[2]),
                none(add),
                Pattern.compile(fields[4]),
                LETTER_CLASS.matcher(fields[4]).replaceAll("x").length(),
                slash < 0 ? "" : fields[3].substring(slash + 1)));
  }

  private static String none(String affix) {
    return affix.equals("0") ? "" : affix;
  }

  private void word(String line, Consumer<Form> to) {
    int slash = line.indexOf('/', 1);
    String word = slash < 0 ? line : line.substring(0, slash);
    String flags = slash < 0 ? "" : line.substring(slash + 1);
    if (!Character.isLetter(word.charAt(0)) || has(flags, WITHHELD)) {
      return;
    }
    if (word.endsWith("-")) {
      // "gatu-": listed for its compounds
      form(word.substring(0, word.length() - 1), "" + BEGINS + PART_ONLY, to);
      return;
    }
    form(word, flags, to);
    boolean ends = flags.indexOf(ENDS) >= 0;
    for (int i = 0; i < flags.length(); i++) {
      for (Rule rule : rules.getOrDefault(flags.charAt(i), List.of())) {
        if (rule.suits(word)) {
          String form = word.substring(0, word.length() - rule.strip().length()) + rule.add();
          form(form, rule.flags() + (ends && rule.flags().isEmpty() ? ENDS : ""), to);
        }
      }
    }
  }

  private static boolean has(String flags, String any) {
    for (int i = 0; i < any.length(); i++) {
      if (flags.indexOf(any.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static void form(String form, String flags, Consumer<Form> to) {
    if (form.isEmpty()) {
      return;
    }
    int marks = flags.indexOf(PART_ONLY) >= 0 ? 0 : WordList.caseOf(form);
    boolean plain = isPlain(form);
    if (plain && (flags.indexOf(BEGINS) >= 0 || flags.indexOf(MIDDLE) >= 0)) {
      marks |= WordList.BEGINS;
    }
    if (plain && flags.indexOf(ENDS) >= 0) {
      marks |= WordList.ENDS;
    }
    to.accept(new Form(form.toLowerCase(Locale.ROOT), marks));
  }

  private static boolean isPlain(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (!Character.isLetter(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> lines(String name) {
    try (InputStream stream = WordForms.class.getResourceAsStream(FOLDER + name)) {
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
