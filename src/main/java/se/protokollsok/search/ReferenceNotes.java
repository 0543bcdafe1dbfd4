package se.protokollsok.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import se.protokollsok.index.HeadText;
import se.protokollsok.index.ProtocolCard;
import se.protokollsok.protocol.DocumentKind;

/**
 * Tells of references that lead nowhere, and which ones near them do: "Protokoll 7/2025 finns inte
 * i arkivet (6/2025 och 8/2025 finns)."
 */
final class ReferenceNotes {
  private final ParsedQuery parsed;
  private final NameTable names;
  private final List<String> notes = new ArrayList<>();

  private ReferenceNotes(ParsedQuery parsed, NameTable names) {
    this.parsed = parsed;
    this.names = names;
  }

  /** Returns a sentence for each reference to what the archive has not. */
  static List<String> of(ParsedQuery parsed, NameTable names) {
    ReferenceNotes notes = new ReferenceNotes(parsed, names);
    parsed.required(Clause.Protocol.class).forEach(notes::protocol);
    notes.days().forEach(notes::day);
    parsed.required(Clause.Paragraph.class).forEach(it -> notes.paragraph(it.number()));
    return notes.notes;
  }

  /** The days of meetings; of other days those that are all of the question. */
  private List<LocalDate> days() {
    List<LocalDate> days = new ArrayList<>();
    parsed.required(Clause.Day.class).forEach(it -> days.add(it.date()));
    if (parsed.asked().isEmpty()) {
      parsed.mentions().stream()
          .map(Mention::thing)
          .filter(Mention.Days.class::isInstance)
          .map(thing -> ((Mention.Days) thing).period())
          .filter(period -> period.first().isPresent() && period.first().equals(period.last()))
          .forEach(period -> days.add(period.first().get()));
    }
    return days;
  }

  /** The protocols of the bodies and municipalities that are named; all if there are none. */
  private List<ProtocolCard> cards() {
    return names.cards().stream()
        .filter(card -> card.kind() == DocumentKind.PROTOCOL)
        .filter(card -> names.belongs(card, parsed.mentions()))
        .toList();
  }

  private void protocol(Clause.Protocol protocol) {
    List<ProtocolCard> own = cards();
    List<ProtocolCard> found =
        own.stream().filter(card -> protocol.ids().contains(card.id())).toList();
    if (found.isEmpty()) {
      String year = protocol.words().getLast();
      NavigableSet<Integer> numbers = new TreeSet<>();
      own.stream()
          .flatMap(card -> card.number().stream())
          .filter(number -> number.matches("[0-9]{1,4}/" + year))
          .forEach(number -> numbers.add(Integer.valueOf(number.split("/", 2)[0])));
      String near =
          near(numbers, Integer.parseInt(protocol.words().getFirst()), it -> it + "/" + year);
      notes.add("Protokoll " + protocol.number() + " finns inte i arkivet" + near + ".");
    } else {
      parsed.required(Clause.Item.class).forEach(item -> item(item.number(), found));
    }
  }

  private void item(String number, List<ProtocolCard> found) {
    boolean there = found.stream().anyMatch(card -> card.keys().contains(number));
    if (!there) {
      notes.add(
          "Punkt "
              + number
              + " finns inte i protokollet"
              + near(numbers(found), (int) Double.parseDouble(number), Object::toString)
              + ".");
    }
  }

  private void day(LocalDate day) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    cards().forEach(card -> card.date().ifPresent(days::add));
    if (!days.contains(day)) {
      notes.add(
          "Inget protokoll från "
              + HeadText.day(day)
              + " finns i arkivet"
              + near(days, day, HeadText::day)
              + ".");
    }
  }

  private void paragraph(String number) {
    List<ProtocolCard> own = cards();
    boolean there = own.stream().anyMatch(card -> card.keys().contains(number));
    if (!there) {
      String near = near(numbers(own), Integer.parseInt(number), it -> "§ " + it);
      notes.add("§ " + number + " finns inte i arkivet" + near + ".");
    }
  }

  private static NavigableSet<Integer> numbers(List<ProtocolCard> cards) {
    NavigableSet<Integer> numbers = new TreeSet<>();
    cards.stream()
        .flatMap(card -> card.keys().stream())
        .filter(key -> key.matches("[1-9][0-9]{0,3}"))
        .forEach(key -> numbers.add(Integer.valueOf(key)));
    return numbers;
  }

  /** The nearest before and behind: " (6/2025 och 8/2025 finns)". */
  private static <T> String near(NavigableSet<T> all, T missing, Function<T, String> shown) {
    List<String> near =
        Stream.of(Optional.ofNullable(all.lower(missing)), Optional.ofNullable(all.higher(missing)))
            .flatMap(Optional::stream)
            .map(shown)
            .toList();
    return near.isEmpty() ? "" : " (" + String.join(" och ", near) + " finns)";
  }
}
