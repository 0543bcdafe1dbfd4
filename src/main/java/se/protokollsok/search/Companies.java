package se.protokollsok.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.source.SourceSpan;

/** The companies and associations a text names by their form: "Norrvik Entreprenad AB". */
final class Companies {
  private static final String NAME = "\\p{Lu}[\\p{L}\\d&.'’-]*";

  /** Example: {@code Norrvik Entreprenad AB}, {@code Åsbo ekonomiska förening}. */
  private static final Pattern FORM_LAST =
      Pattern.compile(
          "(?U)\\b"
              + NAME
              + "(?: (?:"
              + NAME
              + "|i|och|&)){0,4}? (?:AB|HB|KB|AS|ApS|Aktiebolag|ekonomiska? förening)\\b");

  /** Example: {@code AB Norrvik Entreprenad}, {@code Stiftelsen Åsbogården}. */
  private static final Pattern FORM_FIRST =
      Pattern.compile("(?U)\\b(?:AB|Stiftelsen|Föreningen) " + NAME + "(?: " + NAME + "){0,3}");

  private Companies() {}

  /** Returns each once, in printed order. */
  static List<Answer.Evidence> in(String text, SourceSpan span) {
    Set<String> names = new LinkedHashSet<>();
    for (Pattern form : List.of(FORM_LAST, FORM_FIRST)) {
      Matcher found = form.matcher(text);
      while (found.find()) {
        String name = found.group();
        if (names.stream().noneMatch(it -> it.contains(name) || name.contains(it))) {
          names.add(name);
        }
      }
    }
    List<Answer.Evidence> evidence = new ArrayList<>();
    names.forEach(name -> evidence.add(new Answer.Evidence(name, span)));
    evidence.sort((one, other) -> text.indexOf(one.words()) - text.indexOf(other.words()));
    return List.copyOf(evidence);
  }
}
