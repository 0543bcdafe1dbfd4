package se.protokollsok.parse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.Head;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.Sourced;

/** Reads which meeting a protocol is of. */
final class HeadReader {
  private static final Pattern EXCERPT =
      Pattern.compile(
          "protokolls?utdrag|utdrag ur (?:\\p{L}{0,20})protokoll|publiceras inte i sin helhet");

  /** {@code 179-180}, {@code §§ 179–180}, {@code 12, 14}, {@code 45 – § 52}. */
  private static final Pattern SERIES =
      Pattern.compile(
          "^[\\s:]*§{0,2}\\s?(\\d{1,4}(?:\\s?(?:[-–—,]|till|t\\.?o\\.?m\\.?)\\s?§{0,2}\\s?\\d{1,4}){0,20}+)(?!\\d)");

  /** {@code Protokoll §§ 45-52}, {@code §§ 12–25}: in a letterhead, without label. */
  private static final Pattern BARE_SERIES =
      Pattern.compile("§{1,2}\\s?(?=\\d{1,4}\\s?[-–—]\\s?§{0,2}\\s?\\d{1,4}\\b)");

  private final Knowledge knowledge;
  private final Affiliations affiliations;
  private final Sources sources;

  HeadReader(Knowledge knowledge, Affiliations affiliations, Sources sources) {
    this.knowledge = knowledge;
    this.affiliations = affiliations;
    this.sources = sources;
  }

  /**
   * Reads a head.
   *
   * @param head its lines, running heads included
   * @param text all lines of the text
   * @param below the lines from the first item to the page of electronic signatures
   * @param attendance who was there
   */
  Head read(List<Line> head, Lines text, List<Line> below, List<Attendance> attendance) {
    HeadFields fields = HeadFields.of(head);
    Optional<ProtocolNumber> number = ProtocolNumber.in(head);
    OptionalInt year = number.map(ProtocolNumber::year).orElse(OptionalInt.empty());
    TimeAndPlaceReader.TimeAndPlace when =
        new TimeAndPlaceReader(sources, affiliations).read(head, fields, below, year);
    Optional<LocalDate> day = when.date().map(Sourced::value);
    BodyReader.Meeting meeting =
        new BodyReader(knowledge, affiliations, sources).read(head, fields, text, day);
    Optional<Integer> of =
        year.isPresent() ? Optional.of(year.getAsInt()) : day.map(LocalDate::getYear);
    Officers officers = new OfficersReader(sources).read(head, fields, below, attendance);
    return new Head(
        meeting.body(),
        meeting.organisation(),
        when.date(),
        number.flatMap(
            it ->
                of.map(
                    in ->
                        new Sourced<>(it.of(in), sources.of(it.text().begin(), it.text().end())))),
        when.start(),
        when.end(),
        when.place(),
        paragraphs(fields),
        officers.chair(),
        officers.secretary(),
        officers.verifiers(),
        head.stream().anyMatch(HeadReader::excerpt),
        head.isEmpty() ? SourceSpan.NONE : sources.of(head));
  }

  private static boolean excerpt(Line line) {
    return EXCERPT.matcher(Fold.letters(line.text())).find();
  }

  private Optional<Sourced<String>> paragraphs(HeadFields fields) {
    Stream<Passage> labelled = fields.all(HeadLabel.PARAGRAPHS).stream().map(HeadField::passage);
    Stream<Passage> bare =
        fields.free().stream()
            .map(Passage::of)
            .flatMap(
                text -> {
                  Matcher found = BARE_SERIES.matcher(text.text());
                  return found.find() ? Stream.of(text.from(found.end())) : Stream.empty();
                });
    Stream<Passage> beside =
        fields.fields().stream()
            .filter(field -> field.label().isPerson())
            .flatMap(field -> field.value().stream())
            .filter(line -> line.text().startsWith("§"))
            .map(Passage::of);
    return Stream.of(labelled, bare, beside)
        .flatMap(it -> it)
        .flatMap(it -> series(it).stream())
        .findFirst();
  }

  private Optional<Sourced<String>> series(Passage value) {
    Matcher found = SERIES.matcher(value.text());
    if (!found.find()) {
      return Optional.empty();
    }
    String series =
        found
            .group(1)
            .replaceAll("\\s?(?:[-–—]|till|t\\.?o\\.?m\\.?)\\s?§{0,2}\\s?", "-")
            .replaceAll("\\s?,\\s?§{0,2}\\s?", ", ");
    return Optional.of(
        new Sourced<>(series, sources.of(value.slice(found.start(1), found.end(1)))));
  }
}
