package se.protokollsok.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What must be read out of a protocol, as maps in the shape of the gold files. */
final class ProtocolGold {
  private ProtocolGold() {}

  static Map<String, Object> cooperation(Manuscript manuscript) {
    boolean early = manuscript.date().getYear() < 2016;
    CooperationHead head = CooperationHead.of(manuscript);
    Map<String, Object> gold = new LinkedHashMap<>();
    gold.put("file", manuscript.path());
    gold.put("source_quality", quality(manuscript));
    gold.put("body", early ? "Kommundirektörsgruppen" : "Kommundirektörsmöte");
    gold.put("organisation", early ? "Skåne Nordväst" : "Familjen Helsingborg");
    when(gold, manuscript);
    gold.put("number", numberOf(manuscript));
    gold.put("present", attendees(head.present()));
    gold.put("absent", attendees(head.absent()));
    if (!head.guests().isEmpty()) {
      gold.put("guests", attendees(head.guests()));
    }
    gold.put("items", items(manuscript));
    gold.put("signatures", signatures(manuscript));
    return gold;
  }

  static Map<String, Object> formal(Manuscript manuscript) {
    FormalHead head = FormalHead.of(manuscript);
    Map<String, Object> gold = new LinkedHashMap<>();
    gold.put("file", manuscript.path());
    gold.put("source_quality", quality(manuscript));
    gold.put("body", manuscript.need("organ"));
    gold.put("organisation", manuscript.need("organisation"));
    when(gold, manuscript);
    gold.put("paragraphs", manuscript.need("paragrafer"));
    gold.put("chair", head.members().getFirst().seat().name());
    gold.put("secretary", manuscript.need("sekreterare"));
    gold.put("verifiers", List.of(manuscript.need("justerare").replaceAll(" \\(.*\\)", "")));
    List<Object> present = new ArrayList<>();
    head.members().forEach(voter -> present.add(voter(voter, "ledamot")));
    head.serving().forEach(voter -> present.add(voter(voter, "tjänstgörande ersättare")));
    head.substitutes().forEach(voter -> present.add(voter(voter, "ersättare")));
    head.officials().forEach(official -> present.add(official(official)));
    gold.put("present", present);
    gold.put("absent", head.absent().stream().map(ProtocolGold::seat).toList());
    gold.put("items", items(manuscript));
    gold.put("signatures", signatures(manuscript));
    return gold;
  }

  private static String quality(Manuscript manuscript) {
    return manuscript.is("format", "scan") ? "scan" : "text";
  }

  private static void when(Map<String, Object> gold, Manuscript manuscript) {
    gold.put("date", manuscript.need("datum"));
    gold.put("start", manuscript.times()[0]);
    gold.put("end", manuscript.times()[1]);
    gold.put("place", manuscript.need("plats"));
  }

  /** A number that the manuscript has but does not print is not there to be read. */
  private static @org.jspecify.annotations.Nullable Object numberOf(Manuscript manuscript) {
    return manuscript.is("nummerrad", "nej") ? null : manuscript.get("nummer").orElse(null);
  }

  private static List<Object> attendees(List<CooperationHead.Attendee> people) {
    List<Object> list = new ArrayList<>();
    for (CooperationHead.Attendee person : people) {
      Map<String, Object> gold = new LinkedHashMap<>();
      boolean same = person.name().equals(person.canonical());
      gold.put("name", same ? person.name() : person.name() + "|" + person.canonical());
      gold.put("municipality", person.municipality().isEmpty() ? null : person.municipality());
      putIf(gold, "affiliation", person.affiliation());
      if (person.remote().isPresent()) {
        gold.put("remote", true);
      }
      person.arrived().ifPresent(time -> gold.put("arrived", time));
      list.add(gold);
    }
    return list;
  }

  private static Map<String, Object> voter(FormalHead.Voter voter, String role) {
    Map<String, Object> gold = seat(voter.seat());
    putIf(gold, "title", voter.seat().title());
    gold.put("role", role);
    voter.replaces().ifPresent(other -> gold.put("replaces", other.name()));
    voter.paragraphs().ifPresent(range -> gold.put("paragraphs", range));
    voter.recused().ifPresent(number -> gold.put("recused", number));
    return gold;
  }

  private static Map<String, Object> seat(Boards.Seat seat) {
    Map<String, Object> gold = new LinkedHashMap<>();
    gold.put("name", seat.name());
    gold.put("party", seat.party());
    return gold;
  }

  private static Map<String, Object> official(FormalHead.Official official) {
    Map<String, Object> gold = new LinkedHashMap<>();
    gold.put("name", official.name());
    gold.put("title", official.title());
    gold.put("role", "tjänsteperson");
    official.paragraphs().ifPresent(range -> gold.put("paragraphs", range));
    return gold;
  }

  private static List<Object> items(Manuscript manuscript) {
    List<Object> items = new ArrayList<>();
    for (Manuscript.Entry entry : manuscript.entries()) {
      Map<String, Object> gold = new LinkedHashMap<>();
      gold.put("number", entry.number() == 0 ? null : entry.number());
      if (entry.part() > 0) {
        gold.put("sub", entry.part());
      }
      putIf(gold, "dnr", entry.reference());
      gold.put("title", entry.title());
      if (!entry.notes(Piece.NoteKind.IMMEDIATE).isEmpty()) {
        gold.put("immediate", true);
      }
      List<String> presenters = Truths.presenters(entry);
      if (!presenters.isEmpty()) {
        gold.put("presenters", presenters);
      }
      gold.put("decisions", decisions(entry));
      items.add(gold);
    }
    return items;
  }

  private static List<Object> decisions(Manuscript.Entry entry) {
    Stream<Map<String, Object>> printed = entry.decisions().stream().map(ProtocolGold::decision);
    Stream<Map<String, Object>> hidden =
        Truths.hidden(entry).stream()
            .map(ProtocolGold::decision)
            .peek(gold -> gold.put("explicit", false));
    return Stream.concat(printed, hidden).<Object>map(gold -> gold).toList();
  }

  private static Map<String, Object> decision(Piece.Clause clause) {
    Map<String, Object> gold = new LinkedHashMap<>();
    gold.put("type", clause.kind());
    gold.put("text", clause.text());
    return gold;
  }

  private static List<Object> signatures(Manuscript manuscript) {
    List<Object> list = new ArrayList<>();
    for (SignaturePage.Signer signer : SignaturePage.signers(manuscript)) {
      Map<String, Object> gold = new LinkedHashMap<>();
      gold.put("name", signer.name());
      if (manuscript.is("slag", "samverkan")) {
        gold.put("role", signer.role());
      }
      gold.put("date", signer.date());
      list.add(gold);
    }
    return list;
  }

  private static void putIf(Map<String, Object> gold, String key, String value) {
    if (!value.isEmpty()) {
      gold.put(key, value);
    }
  }
}
