package se.protokollsok.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.Amount;
import se.protokollsok.protocol.Assignment;
import se.protokollsok.protocol.DayMention;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Due;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Recusal;
import se.protokollsok.protocol.Reference;
import se.protokollsok.protocol.Reservation;
import se.protokollsok.protocol.Vote;
import se.protokollsok.source.Sourced;

/** An item as {@code show --stage protocol --json} prints it: see {@link GoldShape}. */
final class GoldItem {
  private GoldItem() {}

  /** Returns the values by their names, in the order of printing. */
  static Map<String, @Nullable Object> of(AgendaItem item) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("number", number(item.number().main()));
    values.put("sub", number(item.number().part()));
    values.put("title", item.title());
    item.fileNumber().ifPresent(dnr -> values.put("dnr", dnr));
    values.put("presenters", item.presenters().stream().map(it -> it.value().name()).toList());
    values.put("decisions", item.decisions().stream().map(GoldItem::decision).toList());
    values.put("immediate", item.immediate());
    values.put("partial", item.partial());
    values.put("votes", item.proceedings().votes().stream().map(GoldItem::vote).toList());
    values.put(
        "reservations",
        item.proceedings().reservations().stream().map(GoldItem::reservation).toList());
    values.put("recusals", item.proceedings().recusals().stream().map(GoldItem::recusal).toList());
    values.put(
        "references", item.mentions().references().stream().map(GoldItem::reference).toList());
    values.put("amounts", item.mentions().amounts().stream().map(GoldItem::amount).toList());
    values.put("days", item.mentions().days().stream().map(GoldItem::day).toList());
    return values;
  }

  private static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static Map<String, @Nullable Object> decision(DecisionClause decision) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("type", decision.kind().label());
    values.put("text", decision.text());
    values.put("explicit", decision.explicit());
    values.put(
        "assignees",
        decision.assignment().stream()
            .flatMap(it -> it.actors().stream())
            .map(Sourced::value)
            .toList());
    values.put(
        "due", decision.assignment().flatMap(Assignment::due).map(GoldItem::due).orElse(null));
    values.put("amounts", decision.amounts().stream().map(GoldItem::amount).toList());
    return values;
  }

  private static Map<String, @Nullable Object> due(Due due) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("date", due.day().map(Object::toString).orElse(null));
    values.put("words", due.words());
    return values;
  }

  private static Map<String, @Nullable Object> vote(Vote vote) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("yes", number(vote.yes()));
    values.put("no", number(vote.no()));
    values.put("abstained", number(vote.abstained()));
    values.put("text", vote.text());
    return values;
  }

  private static Map<String, @Nullable Object> reservation(Reservation reservation) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("persons", persons(reservation.persons()));
    values.put("text", reservation.text());
    return values;
  }

  private static Map<String, @Nullable Object> recusal(Recusal recusal) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("persons", persons(recusal.persons()));
    values.put("text", recusal.text());
    return values;
  }

  private static List<Map<String, @Nullable Object>> persons(List<PersonMention> persons) {
    return persons.stream().map(GoldItem::person).toList();
  }

  private static Map<String, @Nullable Object> person(PersonMention person) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("name", person.name());
    values.put("party", person.party().orElse(null));
    return values;
  }

  private static Map<String, @Nullable Object> reference(Reference reference) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("kind", reference.kind().label());
    values.put("text", reference.text());
    values.put("number", reference.number().orElse(null));
    values.put("body", reference.body().orElse(null));
    values.put("first", reference.first().map(Object::toString).orElse(null));
    values.put("last", reference.last().map(Object::toString).orElse(null));
    return values;
  }

  private static Map<String, @Nullable Object> amount(Amount amount) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("text", amount.text());
    values.put("unit", amount.unit().label());
    values.put("least", amount.least());
    values.put("most", amount.most());
    return values;
  }

  private static Map<String, @Nullable Object> day(DayMention day) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("text", day.text());
    values.put("first", day.first().toString());
    values.put("last", day.last().toString());
    values.put("deadline", day.deadline());
    values.put("inferred", day.inferred());
    return values;
  }
}
