package se.protokollsok.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.knowledge.WordCounts;
import se.protokollsok.repair.Draft.Edit;

/**
 * Words broken at a line end. "kommun-⏎styrelsen" is joined; a hyphen that belongs to the word
 * stays and only the line end goes ("IT-⏎chefer", "Jan-⏎Inge", "§§ 253-⏎256"); a hyphen that stands
 * for the rest of a compound keeps its line end too ("el-⏎och effektförsörjning").
 */
final class Hyphenation {
  private static final double KNOWN = 0.99;
  private static final double USUAL = 0.95;
  private static final char SOFT_HYPHEN = '\u00ad';

  /** {@code kommun-⏎styrelsen}: the part before, the hyphen, the line end, the part after. */
  private static final Pattern BROKEN =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])([\\p{L}\\p{N}]+)([-‐¬\u00ad])([ \\t]*\\n[ \\t]*)([\\p{L}\\p{N}]+)");

  /** What stands after a hyphen where a word goes on in the next line. */
  private static final Pattern GOES_ON = Pattern.compile("[ \\t]*\\n[ \\t]*[\\p{L}\\p{N}]");

  /** Words that follow a hyphen left open: "el- och effektförsörjning". */
  private static final Set<String> LINKS =
      Set.of("och", "eller", "samt", "respektive", "resp", "men", "till", "o", "å", "and", "som");

  private final WordCounts words;

  Hyphenation(WordCounts words) {
    this.words = words;
  }

  private enum Verdict {
    LEAVE,
    KEEP_HYPHEN,
    JOIN
  }

  List<Edit> edits(String text) {
    List<Edit> edits = new ArrayList<>();
    Matcher broken = BROKEN.matcher(text);
    int from = 0;
    while (broken.find(from)) {
      String left = broken.group(1);
      String right = broken.group(4);
      switch (verdict(left, broken.group(2).charAt(0), right)) {
        case LEAVE -> {}
        case KEEP_HYPHEN -> edits.add(new Edit(broken.start(3), broken.end(3), "", USUAL));
        case JOIN -> {
          double confidence = known(left + right) ? KNOWN : USUAL;
          edits.add(new Edit(broken.start(2), broken.end(3), "", confidence));
        }
      }
      // The second half may itself end in a hyphen at the next line's end.
      from = broken.start(4);
    }
    return edits;
  }

  /** Whether the hyphen at this offset stands between the two parts of a broken word. */
  static boolean breaksAt(String text, int at) {
    return at > 0
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && GOES_ON.matcher(text).region(at + 1, text.length()).lookingAt();
  }

  private Verdict verdict(String part, char hyphen, String right) {
    boolean digits = Character.isDigit(part.charAt(part.length() - 1));
    if (hyphen == SOFT_HYPHEN) {
      return Verdict.JOIN;
    }
    if (hyphen == '¬') {
      return Character.isLowerCase(right.charAt(0)) ? Verdict.JOIN : Verdict.LEAVE;
    }
    if (digits || Character.isDigit(right.charAt(0))) {
      boolean range = digits && right.chars().allMatch(Character::isDigit);
      return range ? Verdict.KEEP_HYPHEN : Verdict.LEAVE;
    }
    if (LINKS.contains(right.toLowerCase(Locale.ROOT)) && !known(part + right)) {
      return Verdict.LEAVE;
    }
    if (Character.isUpperCase(right.charAt(0))) {
      return properName(part, right) ? Verdict.KEEP_HYPHEN : Verdict.LEAVE;
    }
    return lowerCaseFollows(part, right);
  }

  private Verdict lowerCaseFollows(String part, String right) {
    if (known(part + right)) {
      return Verdict.JOIN;
    }
    boolean abbreviation = part.length() == 1 || part.equals(part.toUpperCase(Locale.ROOT));
    return abbreviation || known(part + "-" + right) ? Verdict.KEEP_HYPHEN : Verdict.JOIN;
  }

  /** "Jan-⏎Inge": both parts written like names. */
  private static boolean properName(String part, String right) {
    return Character.isUpperCase(part.charAt(0))
        && part.length() > 1
        && right.length() > 1
        && Character.isLowerCase(right.charAt(1));
  }

  private boolean known(String word) {
    return words.counts().containsKey(word.toLowerCase(Locale.ROOT));
  }
}
