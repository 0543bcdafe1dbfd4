package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names that make up a value: {@code Anna Lind (M) och Bo Ek, § 4}. */
final class PersonNames {
  /** Columns, brackets, list words, dashes, and labels that may follow on one line. */
  private static final Pattern END =
      Pattern.compile(
          "\\t|\\s{2,40}|[(,;:/]|(?<=\\p{L}{3})\\.(?=\\s|$)|\\s(?:och|samt|&|-|–)\\s|\\s(?=Paragraf|PARAGRAF|§|[_.]{3})|^[-–*]+\\s*");

  private static final int LONGEST = 300;

  private PersonNames() {}

  /** Returns the names in a line, each cut out of it; none where it is a sentence. */
  static List<Line> in(Line line) {
    List<Line> names = new ArrayList<>();
    String text = line.text().substring(0, Math.min(LONGEST, line.text().length()));
    Matcher end = END.matcher(text);
    int from = 0;
    boolean more = true;
    while (more) {
      more = end.find();
      int to = more ? end.start() : text.length();
      String name = text.substring(from, Math.max(from, to)).strip();
      if (Names.isName(name)) {
        int at = text.indexOf(name, from);
        names.add(line.to(at + name.length()).from(at));
      }
      from = more ? end.end() : to;
    }
    return names;
  }
}
