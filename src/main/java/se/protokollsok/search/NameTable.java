package se.protokollsok.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.protokollsok.index.IndexedState;
import se.protokollsok.index.ProtocolCard;
import se.protokollsok.protocol.Person;

/**
 * What of one generation a question can name. Immutable.
 *
 * @param persons the register's
 * @param bodies bodies and organisations
 * @param cards the protocols
 * @param families for each body and organisation its names over time
 * @param numbers the numbers of the protocols' items
 */
record NameTable(
    PersonNames persons,
    BodyNames bodies,
    List<ProtocolCard> cards,
    Map<String, List<String>> families,
    CardNumbers numbers) {
  /** Of no archive. */
  static final NameTable NONE =
      new NameTable(PersonNames.NONE, BodyNames.NONE, List.of(), Map.of(), new CardNumbers());

  NameTable {
    cards = List.copyOf(cards);
    families = Map.copyOf(families);
  }

  /**
   * Makes the table of a generation.
   *
   * @param persons those that may be shown
   */
  static NameTable of(IndexedState state, List<Person> persons) {
    return new NameTable(
        new PersonNames(persons),
        new BodyNames(state),
        state.cards(),
        state.families(),
        new CardNumbers());
  }

  /** Returns the names a filter by this name matches. */
  List<String> family(String name) {
    return families.getOrDefault(name, List.of(name));
  }

  /** Returns whether a protocol is of a body and of an owner that are named, if any are. */
  boolean belongs(ProtocolCard card, List<Mention> mentions) {
    List<String> bodies = new ArrayList<>();
    List<String> owners = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.thing() instanceof Mention.Organ organ) {
        bodies.addAll(family(organ.body()));
      } else if (mention.thing() instanceof Mention.Owner owner) {
        owners.addAll(family(owner.organisation()));
      } else if (mention.thing() instanceof Mention.Place place) {
        owners.add(PlaceNames.all().fullName(place.municipality()));
      }
    }
    return (bodies.isEmpty() || bodies.contains(card.body()))
        && (owners.isEmpty() || owners.contains(card.organisation()));
  }

  /** Returns the last year the archive may hold something of. */
  int lastYear(int thisYear) {
    return Math.max(
        thisYear,
        cards.stream()
            .flatMap(card -> card.date().stream())
            .mapToInt(LocalDate::getYear)
            .max()
            .orElse(thisYear));
  }
}
