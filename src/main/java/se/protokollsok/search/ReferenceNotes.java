package se.protokollsok.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokollsok.index.HeadText;
import se.protokollsok.index.ProtocolCard;
import se.protokollsok.protocol.DocumentKind;

/**
 * Tells of references that lead nowhere, and which ones near them do: "Protokoll 7/2025 finns inte
 * i arkivet (6/2025 och 8/2025 finns)."
 */
final class ReferenceNotes {
  private static final int MOST = 4;

  /** Example: {@code 9/2025}. */
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,4})/([0-9]{4})");

  private final ParsedQuery parsed;
  private final NameTable names;

  /** The protocols of the bodies and municipalities that are named; all if there are none. */
  private final List<ProtocolCard> cards;

  private final Set<String> notes = new LinkedHashSet<>();

  private ReferenceNotes(ParsedQuery parsed, NameTable names) {
    this.parsed = parsed;
    this.names = names;
    this.cards =
        names.cards().stream()
            .filter(card -> card.kind() == DocumentKind.PROTOCOL)
            .filter(card -> names.belongs(card, parsed.mentions()))
            .toList();
  }

  /** Returns a sentence for each of the first references to what the archive has not. */
  static List<String> of(ParsedQuery parsed, NameTable names) {
    List<Clause.Protocol> protocols = distinct(parsed.required(Clause.Protocol.class));
    List<Clause.Paragraph> paragraphs = distinct(parsed.required(Clause.Paragraph.class));
    List<LocalDate> days = distinct(days(parsed));
    if (protocols.isEmpty() && paragraphs.isEmpty() && days.isEmpty()) {
      return List.of();
    }
    ReferenceNotes notes = new ReferenceNotes(parsed, names);
    notes.each(protocols, notes::protocol);
    notes.each(days, notes::day);
    notes.each(paragraphs, it -> notes.paragraph(it.number()));
    return notes.notes.stream().limit(MOST).toList();
  }

  private static <T> List<T> distinct(List<T> all) {
    return all.stream().distinct().toList();
  }

  /** Looks no further where enough is said. */
  private <T> void each(List<T> references, Consumer<T> reader) {
    for (T reference : references) {
      if (notes.size() < MOST) {
        reader.accept(reference);
      }
    }
  }

  /** The days of meetings; of other days those that are all of the question. */
  private static List<LocalDate> days(ParsedQuery parsed) {
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

  private void protocol(Clause.Protocol protocol) {
    List<ProtocolCard> found =
        cards.stream().filter(card -> protocol.ids().contains(card.id())).toList();
    if (found.isEmpty()) {
      String year = protocol.words().getLast();
      NavigableSet<Integer> numbers = new TreeSet<>();
      for (ProtocolCard card : cards) {
        Matcher number = NUMBER.matcher(card.number().orElse(""));
        if (number.matches() && number.group(2).equals(year)) {
          numbers.add(Integer.valueOf(number.group(1)));
        }
      }
      String near =
          near(
              nearest(numbers, Integer.parseInt(protocol.words().getFirst())),
              it -> it + "/" + year);
      notes.add("Protokoll " + protocol.number() + " finns inte i arkivet" + near + ".");
    } else {
      each(distinct(parsed.required(Clause.Item.class)), item -> item(item.number(), found));
    }
  }

  private void item(String number, List<ProtocolCard> found) {
    boolean there = found.stream().anyMatch(card -> card.keys().contains(number));
    if (!there) {
      notes.add(
          "Punkt "
              + number
              + " finns inte i protokollet"
              + near(nearest(found, (int) Double.parseDouble(number)), Object::toString)
              + ".");
    }
  }

  private void day(LocalDate day) {
    NavigableSet<LocalDate> days = new TreeSet<>();
    cards.forEach(card -> card.date().ifPresent(days::add));
    if (!days.contains(day)) {
      notes.add(
          "Inget protokoll från "
              + HeadText.day(day)
              + " finns i arkivet"
              + near(nearest(days, day), HeadText::day)
              + ".");
    }
  }

  private void paragraph(String number) {
    boolean there = cards.stream().anyMatch(card -> card.keys().contains(number));
    if (!there) {
      String near = near(nearest(cards, Integer.parseInt(number)), it -> "§ " + it);
      notes.add("§ " + number + " finns inte i arkivet" + near + ".");
    }
  }

  /** The nearest of all protocols' numbers, before and behind. */
  private List<Integer> nearest(List<ProtocolCard> own, int missing) {
    NavigableSet<Integer> near = new TreeSet<>();
    for (ProtocolCard card : own) {
      near.addAll(nearest(names.numbers().of(card), missing));
    }
    return nearest(near, missing);
  }

  private static <T> List<T> nearest(NavigableSet<T> all, T missing) {
    return Stream.of(
            Optional.ofNullable(all.lower(missing)), Optional.ofNullable(all.higher(missing)))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Example: {@code (6/2025 och 8/2025 finns)}. */
  private static <T> String near(List<T> near, Function<T, String> shown) {
    return near.isEmpty()
        ? ""
        : " (" + String.join(" och ", near.stream().map(shown).toList()) + " finns)";
  }
}
