package se.protokollsok.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a query names, in words for people and programs: the keys period, municipality, body,
 * organisation, person, maybePerson, paragraph, dnr, protocol, item and day of {@code
 * query.interpreted}.
 */
final class Understanding {
  private final Map<String, List<String>> told = new LinkedHashMap<>();

  Understanding(ParsedQuery parsed) {
    parsed.mentions().forEach(mention -> mention(mention.thing()));
    parsed.required(Clause.Paragraph.class).forEach(it -> tell("paragraph", it.number()));
    parsed.required(Clause.CaseNumber.class).forEach(it -> tell("dnr", it.shown()));
    parsed.required(Clause.Protocol.class).forEach(it -> tell("protocol", it.number()));
    parsed.required(Clause.Item.class).forEach(it -> tell("item", it.number()));
    parsed.required(Clause.Day.class).forEach(it -> tell("day", it.date().toString()));
  }

  private void mention(Mention.Thing thing) {
    switch (thing) {
      case Mention.Days days -> tell("period", period(days.period()));
      case Mention.Place place -> tell("municipality", place.municipality());
      case Mention.Organ organ -> tell("body", organ.body());
      case Mention.Owner owner -> tell("organisation", owner.organisation());
      case Mention.Who who -> tell(who.whole() ? "person" : "maybePerson", who.name());
    }
  }

  /** "2024-01-01..2024-12-31"; open: "2024-01-01..". */
  static String period(Period period) {
    return period.first().map(LocalDate::toString).orElse("")
        + ".."
        + period.last().map(LocalDate::toString).orElse("");
  }

  private void tell(String key, String value) {
    List<String> values = told.computeIfAbsent(key, k -> new ArrayList<>());
    if (!values.contains(value)) {
      values.add(value);
    }
  }

  /** Returns values by key; a key without any is not there. */
  Map<String, List<String>> told() {
    return told;
  }
}
