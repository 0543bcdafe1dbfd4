package se.protokollsok.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.protokollsok.index.IndexedState;
import se.protokollsok.index.Manifest;
import se.protokollsok.index.ProtocolCard;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.Person;

/** What an invented archive's questions can name. */
final class SampleNames {
  static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

  private static final Map<String, List<String>> FAMILIES =
      Map.of(
          "Kommundirektörsmöte", List.of("Kommundirektörsmöte", "Kommundirektörsgruppen"),
          "Kommundirektörsgruppen", List.of("Kommundirektörsgruppen", "Kommundirektörsmöte"));

  private SampleNames() {}

  /** The names of persons, each once on record. */
  static List<Person> persons(List<String> names) {
    return names.stream()
        .map(
            name ->
                new Person(
                    name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                    name,
                    List.of(name),
                    List.of(),
                    List.of(),
                    true,
                    List.of()))
        .toList();
  }

  /** A protocol of a body. */
  static ProtocolCard card(String day, String number, String body, String organisation) {
    return new ProtocolCard(
        day + "-" + number.replace('/', '-') + "-" + body.length() + organisation.length(),
        DocumentKind.PROTOCOL,
        body,
        organisation,
        Optional.of(LocalDate.parse(day)),
        Optional.of(number).filter(it -> !it.isEmpty()),
        List.of("0", "1", "2"),
        day + ".pdf",
        List.of(),
        List.of(),
        Optional.empty());
  }

  static NameTable table(List<Person> persons, List<ProtocolCard> cards) {
    return NameTable.of(
        new IndexedState(
            Instant.EPOCH,
            new Manifest("", Manifest.FORMAT, "", List.of()),
            cards,
            persons,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            FAMILIES),
        persons);
  }

  /** Some persons, and one protocol of each of some bodies. */
  static NameTable table() {
    List<ProtocolCard> cards = new ArrayList<>();
    cards.add(card("2015-01-30", "1/2015", "Kommundirektörsgruppen", "Skåne Nordväst"));
    cards.add(card("2025-12-12", "9/2025", "Kommundirektörsmöte", "Familjen Helsingborg"));
    for (String body :
        List.of(
            "Kommunstyrelsen",
            "Byggnadsnämnden",
            "Miljönämnden",
            "Barn- och utbildningsnämnden",
            "Samhällsbyggnadsnämnden",
            "Kommunfullmäktige")) {
      cards.add(card("2024-05-06", "", body, "Klippans kommun"));
    }
    return table(
        persons(
            List.of(
                "Ada Holm",
                "Maj Lind",
                "Per Vara",
                "Ove Mark",
                "Siri Åkerblom",
                "Bo Dahl",
                "Bo Dahlin",
                "Lena Klippberg",
                "Karin Höök")),
        cards);
  }
}
