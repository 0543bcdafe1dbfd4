package se.protokollsok.web;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Amount;
import se.protokollsok.protocol.DayMention;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Vote;

/** How an item was decided, and what its text names, in few words. */
final class Particulars {
  private static final int SHOWN = 8;

  private Particulars() {}

  /** Returns votes, reservations and jäv, in this order. */
  static List<ProtocolView.Fact> proceedings(AgendaItem item) {
    List<ProtocolView.Fact> facts = new ArrayList<>();
    item.proceedings()
        .votes()
        .forEach(vote -> facts.add(new ProtocolView.Fact("Votering", counts(vote))));
    item.proceedings()
        .reservations()
        .forEach(
            it -> facts.add(new ProtocolView.Fact("Reservation", names(it.persons(), it.text()))));
    item.proceedings()
        .recusals()
        .forEach(it -> facts.add(new ProtocolView.Fact("Jäv", names(it.persons(), it.text()))));
    return facts;
  }

  /** "12 ja, 5 nej, 1 avstår"; the protocol's own words where it counts nothing. */
  private static String counts(Vote vote) {
    String counts =
        Stream.of(
                count(vote.yes(), "ja"), count(vote.no(), "nej"), count(vote.abstained(), "avstår"))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? vote.text() : counts;
  }

  private static String count(OptionalInt count, String word) {
    return count.isPresent() ? count.getAsInt() + " " + word : "";
  }

  /** The names with party as printed; the whole sentence where it names nobody. */
  private static String names(List<PersonMention> persons, String text) {
    return persons.isEmpty()
        ? text
        : persons.stream()
            .map(it -> it.name() + it.party().map(party -> " (" + party + ")").orElse(""))
            .collect(Collectors.joining(", "));
  }

  /** Returns the amounts as printed, each once. */
  static List<String> amounts(AgendaItem item) {
    return item.mentions().amounts().stream().map(Amount::text).distinct().limit(SHOWN).toList();
  }

  /** Returns the deadlines as printed, each once. */
  static List<String> deadlines(AgendaItem item) {
    return item.mentions().days().stream()
        .filter(DayMention::deadline)
        .map(DayMention::text)
        .distinct()
        .limit(SHOWN)
        .toList();
  }
}
