package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.protocol.Head;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.Sourced;

// IN HAND until 18:35 in clone "head" (all head layouts, body, chair, secretary); do not edit, tell
// in your report.
/** Reads which meeting a protocol is of. */
final class HeadReader {
  /** {@code Protokoll nr 9 2025}, {@code protokoll 4/2015}, {@code Protokoll nr 9}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iU)\\b(?:protokoll|minnesanteckningar)\\s*(?:(?:nr|nummer|no)\\.?\\s*)?[:#]?\\s*(?<!\\d)(\\d{1,3})(?:\\s*[/( -]\\s*((?:19|20)\\d\\d)\\)?)?(?![\\d-])");

  /** {@code Nr 9/2025}. */
  private static final Pattern BARE_NUMBER =
      Pattern.compile(
          "(?iU)^(?:möte\\s+)?nr\\.?\\s*(\\d{1,3})\\s*[/ (-]\\s*((?:19|20)\\d\\d)\\)?$");

  private static final Pattern EXCERPT =
      Pattern.compile("protokollsutdrag|utdrag ur protokoll|publiceras inte i sin helhet");

  private static final int NUMBER_LINES = 12;

  private final Knowledge knowledge;
  private final Affiliations affiliations;
  private final Sources sources;

  HeadReader(Knowledge knowledge, Affiliations affiliations, Sources sources) {
    this.knowledge = knowledge;
    this.affiliations = affiliations;
    this.sources = sources;
  }

  /** Reads the lines of a head, running heads included. */
  Head read(List<Line> head, boolean isFormal) {
    Optional<Numbered> number = number(head);
    OptionalInt year = number.map(Numbered::year).orElse(OptionalInt.empty());
    TimeAndPlaceReader.TimeAndPlace when = new TimeAndPlaceReader(sources).read(head, year);
    BodyReader.Meeting meeting =
        new BodyReader(knowledge, affiliations, sources)
            .read(head, when.date().map(Sourced::value));
    OptionalInt of =
        year.isPresent()
            ? year
            : when.date()
                .map(date -> OptionalInt.of(date.value().getYear()))
                .orElse(OptionalInt.empty());
    FormalHead formal = new FormalHead(isFormal ? head : List.of(), sources);
    return new Head(
        meeting.body(),
        meeting.organisation(),
        when.date(),
        number.filter(it -> of.isPresent()).map(it -> it.in(of.getAsInt())),
        when.start(),
        when.end(),
        when.place(),
        formal.paragraphs(),
        formal.name(Label.CHAIR),
        formal.name(Label.SECRETARY),
        formal.names(Label.VERIFIER),
        head.stream().anyMatch(line -> EXCERPT.matcher(Fold.letters(line.text())).find()),
        head.isEmpty() ? SourceSpan.NONE : sources.of(head));
  }

  private record Numbered(int number, OptionalInt year, SourceSpan span) {
    /** Always {@code number/year}: "9/2025". */
    Sourced<String> in(int otherwise) {
      return new Sourced<>(number + "/" + year.orElse(otherwise), span);
    }
  }

  private Optional<Numbered> number(List<Line> head) {
    List<Line> top = new ArrayList<>(head.subList(0, Math.min(NUMBER_LINES, head.size())));
    for (Line line : top) {
      String text = line.text().substring(0, Math.min(200, line.text().length()));
      for (Pattern pattern : List.of(NUMBER, BARE_NUMBER)) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
          OptionalInt year =
              found.group(2) == null
                  ? OptionalInt.empty()
                  : OptionalInt.of(Integer.parseInt(found.group(2)));
          SourceSpan span = sources.of(line.begin() + found.start(), line.begin() + found.end());
          return Optional.of(new Numbered(Integer.parseInt(found.group(1)), year, span));
        }
      }
    }
    return Optional.empty();
  }
}
