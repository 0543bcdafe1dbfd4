package se.protokollsok.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.protocol.ReadingKind;
import se.protokollsok.protocol.Signature;
import se.protokollsok.register.Observation.Place;
import se.protokollsok.register.Observation.Standing;
import se.protokollsok.register.Observation.Title;
import se.protokollsok.source.PageReading;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.Sourced;

/** Collects where persons are met: attendance lists, presenters, signatures, full names in text. */
final class Observations {
  /** Offices of the meeting itself, "1:e vice ordförande"; all others are held somewhere. */
  private static final Pattern OFFICE_OF_MEETING =
      Pattern.compile(
          ".*(?:ordförande|sekreterare|justera|ledamot|ersättare).*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private final Knowledge knowledge;
  private final NameFinder names;

  Observations(Knowledge knowledge, NameFinder names) {
    this.knowledge = knowledge;
    this.names = names;
  }

  List<Observation> of(List<ParsedFile> files) {
    List<Observation> all = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      all.addAll(new OfFile(i, files.get(i)).all());
    }
    return all;
  }

  /** Returns the municipality whose own board met, if it was one. */
  static Optional<String> ownMunicipality(Protocol protocol, Knowledge knowledge) {
    return protocol
        .head()
        .organisation()
        .map(Sourced::value)
        .flatMap(it -> knowledge.municipalities().named(it));
  }

  /** Those of one file. */
  private final class OfFile {
    private final ParsedFile parsed;
    private final Protocol protocol;
    private final Occasion occasion;
    private final List<Observation> found = new ArrayList<>();

    OfFile(int file, ParsedFile parsed) {
      this.parsed = parsed;
      this.protocol = parsed.protocol();
      this.occasion =
          new Occasion(
              file,
              protocol.head().date().map(Sourced::value),
              family(),
              ownMunicipality(protocol, knowledge));
    }

    List<Observation> all() {
      protocol.attendance().forEach(this::attendance);
      protocol.items().forEach(this::item);
      for (Signature it : protocol.signatures()) {
        observe(it.name(), Place.UNKNOWN, Standing.SIGNS, it.role(), it.span());
      }
      return found;
    }

    private void attendance(Attendance it) {
      Place place = place(it.person());
      boolean ownBoard = place.equals(Place.UNKNOWN) && it.list() != AttendanceList.GUEST;
      observe(
          it.person().name(),
          ownBoard ? new Place(occasion.home(), Optional.empty()) : place,
          it.list() == AttendanceList.ABSENT ? Standing.ABSENT : Standing.ATTENDS,
          it.person().title(),
          it.span());
    }

    private void item(AgendaItem item) {
      for (Sourced<PersonMention> it : item.presenters()) {
        PersonMention who = it.value();
        observe(who.name(), place(who), Standing.PRESENTS, who.title(), it.span());
      }
      for (PersonName name : names.in(item)) {
        observe(name.printed(), Place.UNKNOWN, Standing.NAMED, Optional.empty(), item.span());
      }
    }

    private void observe(
        String printed, Place place, Standing standing, Optional<String> title, SourceSpan span) {
      PersonName.of(printed)
          .map(
              name ->
                  new Observation(
                      occasion,
                      name,
                      place,
                      standing,
                      title.filter(it -> !it.isBlank()).map(it -> title(it.strip(), place)),
                      isDoubtful(span.page())))
          .ifPresent(found::add);
    }

    private Title title(String text, Place place) {
      String body = protocol.head().body().map(Sourced::value).map(BodyName::canonical).orElse("");
      return new Title(text, OFFICE_OF_MEETING.matcher(text).matches() ? body : place.label());
    }

    private boolean isDoubtful(int page) {
      return parsed.file().readings().stream()
          .filter(it -> it.number() == page || page == SourceSpan.UNKNOWN_PAGE)
          .anyMatch(Observations::isDoubtful);
    }

    private String family() {
      return protocol
          .head()
          .organisation()
          .map(it -> knowledge.bodies().family(it.value()).stream().sorted().findFirst().orElse(""))
          .orElse("");
    }
  }

  private static boolean isDoubtful(PageReading page) {
    ReadingKind kind = ReadingKind.of(page);
    return kind == ReadingKind.OCR || kind == ReadingKind.REPAIRED;
  }

  private static Place place(PersonMention mention) {
    return new Place(mention.municipality(), mention.affiliation());
  }
}
