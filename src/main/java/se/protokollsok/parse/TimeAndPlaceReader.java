package se.protokollsok.parse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.source.Sourced;

// IN HAND until 18:35 in clone "head" (all head layouts, body, chair, secretary); do not edit, tell
// in your report.
/**
 * Reads day, times and venue.
 *
 * <p>Rule: "date line ”Helsingborg 2025-12-12 e-mail”, ”Tid och plats: Den 12 december 2025
 * 08.30-12:00 på …” or ”Plats och tid:”; 2015: ”Tid/Plats: 150612, …”."
 */
final class TimeAndPlaceReader {
  /** {@code på Mindpark}, {@code kl i Rådhuset}: what leads to the venue. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iU)^(?:[\\s,.;:–-]+|(?:på|pa|p4|i|vid|kl|klockan|ki|måndag|tisdag|onsdag|torsdag|fredag|den)\\b\\.?)+");

  /** {@code och via Teams}, {@code samt digitalt}: how it was held besides. */
  private static final Pattern REMOTE =
      Pattern.compile(
          "(?iU)[,;]?\\s*(?:och|samt|alt\\.?|eller)?\\s*(?:via|genom|digitalt(?: via)?)\\s+(?:teams|zoom|länk|lank)\\s*\\.?$");

  /** {@code . Mötesrum Studion}, {@code , sal A}: from a full stop on it is the room. */
  private static final Pattern SENTENCE_END = Pattern.compile("\\.(?:\\s|$)");

  private static final int MOST_LINES = 3;
  private static final int HEAD_LINES = 12;
  private static final int LONGEST_PLACE = 120;

  private final Sources sources;

  TimeAndPlaceReader(Sources sources) {
    this.sources = sources;
  }

  /**
   * What was found.
   *
   * @param date the day
   * @param start when it began
   * @param end when it ended
   * @param place the venue
   */
  record TimeAndPlace(
      Optional<Sourced<LocalDate>> date,
      Optional<Sourced<LocalTime>> start,
      Optional<Sourced<LocalTime>> end,
      Optional<Sourced<String>> place) {}

  /** Reads the lines of a head; a day without year gets this one. */
  TimeAndPlace read(List<Line> head, OptionalInt year) {
    Optional<Passage> both = labelled(head, Label.TIME_AND_PLACE);
    Optional<Passage> time = both.or(() -> labelled(head, Label.TIME));
    Optional<Passage> place = labelled(head, Label.PLACE);
    Optional<Passage> day = labelled(head, Label.DATE);
    Passage top = Passage.of(head.subList(0, Math.min(HEAD_LINES, head.size())));
    OptionalInt known = year.isPresent() ? year : firstYear(top);
    Optional<Sourced<LocalDate>> date =
        both.flatMap(text -> date(text, known))
            .or(() -> time.flatMap(text -> date(text, known)))
            .or(() -> day.flatMap(text -> date(text, known)))
            .or(() -> date(top, known));
    Optional<Passage> clock =
        time.filter(text -> Times.in(text.text()).isPresent())
            .or(() -> day)
            .filter(text -> Times.in(text.text()).isPresent());
    return new TimeAndPlace(
        date,
        clock.flatMap(this::start),
        clock.flatMap(this::end),
        both.flatMap(this::venue).or(() -> place.flatMap(this::venue)));
  }

  private static OptionalInt firstYear(Passage top) {
    return Dates.in(top.text()).stream()
        .map(Dates.Found::year)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private Optional<Passage> labelled(List<Line> head, Label wanted) {
    for (int i = 0; i < head.size(); i++) {
      String text = head.get(i).text();
      Optional<Labels.Found> found =
          wanted == Label.TIME_AND_PLACE ? Labels.openAt(text) : head.get(i).label();
      if (found.isPresent() && found.get().label() == wanted) {
        return Optional.of(value(head, i, found.get().rest())).filter(it -> !it.isEmpty());
      }
    }
    return Optional.empty();
  }

  private static Passage value(List<Line> head, int at, int rest) {
    List<Line> lines = new ArrayList<>();
    Line first = head.get(at);
    if (rest < first.text().length()) {
      lines.add(first.from(rest));
    }
    for (int i = at + 1; i < head.size() && lines.size() < MOST_LINES; i++) {
      Line next = head.get(i);
      boolean timeless = Times.in(Passage.of(lines).text()).isEmpty();
      boolean stands =
          Labels.openAt(next.text()).filter(it -> it.label() != Label.TIME).isPresent();
      // Columns may part a day from its label by a blank line, but not what comes after the time.
      if (stands || (next.gap() && !lines.isEmpty() && !timeless)) {
        break;
      }
      lines.add(next);
    }
    return Passage.of(lines);
  }

  private Optional<Sourced<LocalDate>> date(Passage text, OptionalInt year) {
    for (Dates.Found found : Dates.in(text.text())) {
      Optional<LocalDate> date = found.in(year);
      if (date.isPresent()) {
        return Optional.of(
            new Sourced<>(date.get(), sources.of(text.slice(found.begin(), found.end()))));
      }
    }
    return Optional.empty();
  }

  private Optional<Sourced<LocalTime>> start(Passage text) {
    return Times.in(text.text())
        .map(it -> new Sourced<>(it.start(), sources.of(text.slice(it.begin(), it.stop()))));
  }

  private Optional<Sourced<LocalTime>> end(Passage text) {
    return Times.in(text.text())
        .flatMap(
            it ->
                it.end()
                    .map(end -> new Sourced<>(end, sources.of(text.slice(it.begin(), it.stop())))));
  }

  /** What is left of the text without day, times, room and "via Teams". */
  private Optional<Sourced<String>> venue(Passage text) {
    Optional<Passage> longest = Optional.empty();
    for (Passage piece : withoutTimes(text)) {
      Passage cut = cut(piece);
      if (!cut.isEmpty()
          && longest.map(it -> it.text().length() < cut.text().length()).orElse(true)) {
        longest = Optional.of(cut);
      }
    }
    return longest.map(found -> new Sourced<>(found.text(), sources.of(found)));
  }

  private static List<Passage> withoutTimes(Passage text) {
    List<int[]> cuts = new ArrayList<>();
    Dates.in(text.text()).forEach(date -> cuts.add(new int[] {date.begin(), date.end()}));
    Times.in(text.text()).ifPresent(time -> cuts.add(new int[] {time.begin(), time.stop()}));
    cuts.sort((one, other) -> Integer.compare(one[0], other[0]));
    List<Passage> pieces = new ArrayList<>();
    int from = 0;
    for (int[] cut : cuts) {
      if (cut[0] > from) {
        pieces.add(text.slice(from, cut[0]));
      }
      from = Math.max(from, cut[1]);
    }
    pieces.add(text.from(from));
    return pieces;
  }

  private static Passage cut(Passage piece) {
    Matcher lead = LEAD.matcher(piece.text());
    Passage rest = lead.find() ? piece.from(lead.end()) : piece;
    Matcher stop = SENTENCE_END.matcher(rest.text());
    int from = 0;
    while (stop.find(from)) {
      from = stop.end();
      // "Kv. Lejonet", "St. Torg" go on.
      if (stop.start() > 3 || stop.end() >= rest.text().length()) {
        rest = rest.slice(0, stop.start());
        break;
      }
    }
    Matcher remote = REMOTE.matcher(rest.text());
    if (remote.find()) {
      rest = rest.slice(0, remote.start());
    }
    String text = rest.text().substring(0, Math.min(LONGEST_PLACE, rest.text().length()));
    int end = text.length();
    while (end > 0 && " ,;:-–(".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return rest.slice(0, end);
  }
}
