package se.protokollsok.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.analysis.Tier;
import se.protokollsok.protocol.PersonRole;
import se.protokollsok.source.SourceSpan;

/** The persons of an item that a piece of its text names, as printed there. */
final class NamesInText {
  /** A given name and a family name, or several: {@code Bo Ek}, {@code Ann-Marie von Berg}. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: (?:von|af|de|van))?(?: \\p{Lu}[\\p{L}'’-]+){1,3}");

  private NamesInText() {}

  /** Returns each once, in printed order. */
  static List<Answer.Evidence> of(Candidate at, String text, SourceSpan span) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (PersonRole person : at.entry().persons()) {
      int exact = WholeWords.name(text, person.name());
      if (exact >= 0) {
        places.putIfAbsent(person.name(), exact);
      } else {
        printed(text, person.name(), places);
      }
    }
    List<Map.Entry<String, Integer>> ordered = new ArrayList<>(places.entrySet());
    ordered.sort(Comparator.comparingInt(Map.Entry::getValue));
    return ordered.stream().map(it -> new Answer.Evidence(it.getKey(), span)).toList();
  }

  /**
   * The register's spelling is not the printed one: the same given name and family name will do.
   */
  private static void printed(String text, String name, Map<String, Integer> places) {
    String[] known = Tier.folded(name).split(" ", -1);
    Matcher found = NAME.matcher(text);
    while (found.find()) {
      String[] printed = Tier.folded(found.group()).split(" ", -1);
      boolean same =
          printed[0].equals(known[0])
              && stem(printed[printed.length - 1]).equals(stem(known[known.length - 1]));
      if (same) {
        places.putIfAbsent(found.group(), found.start());
      }
    }
  }

  private static String stem(String name) {
    return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
  }
}
