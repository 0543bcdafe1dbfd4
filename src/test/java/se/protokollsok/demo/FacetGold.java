package se.protokollsok.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Municipalities, persons and tasks of each item, by {@code path#item}. */
final class FacetGold {
  /** "Klippans kommun", "i Höganäs"; not "Familjen Helsingborg". */
  private static final Pattern MUNICIPALITY =
      Pattern.compile(
          "(?<!Familjen )(?<!\\p{L})("
              + String.join("|", CooperationHead.ELEVEN)
              + ")s?(?!\\p{L})");

  private FacetGold() {}

  static Map<String, Object> of(Manuscript manuscript) {
    Map<String, Object> facets = new LinkedHashMap<>();
    for (Manuscript.Entry entry : manuscript.entries()) {
      facets.put(manuscript.path() + "#" + entry.address(), facets(manuscript, entry));
    }
    return facets;
  }

  private static Map<String, Object> facets(Manuscript manuscript, Manuscript.Entry entry) {
    Map<String, Object> gold = new LinkedHashMap<>();
    gold.put("municipalities", List.copyOf(municipalities(manuscript, entry)));
    gold.put("persons", persons(manuscript, entry));
    gold.put("tasks", Truths.duties(entry).stream().map(FacetGold::task).toList());
    return gold;
  }

  private static Set<String> municipalities(Manuscript manuscript, Manuscript.Entry entry) {
    Set<String> found = new LinkedHashSet<>();
    manuscript.get("organisation").map(FacetGold::municipality).ifPresent(found::add);
    Matcher matcher = MUNICIPALITY.matcher(Truths.printed(entry));
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    found.addAll(entry.notes(Piece.NoteKind.CONCERNS));
    entry.notes(Piece.NoteKind.NOT_CONCERNS).forEach(found::remove);
    return found;
  }

  /** "Klippans kommun" is Klippan, "Höganäs kommun" Höganäs. */
  private static String municipality(String organisation) {
    return CooperationHead.ELEVEN.stream()
        .filter(organisation::startsWith)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(organisation));
  }

  private static List<Object> persons(Manuscript manuscript, Manuscript.Entry entry) {
    Map<String, String> roles = new LinkedHashMap<>();
    Truths.presenters(entry).forEach(name -> roles.put(name, "presents"));
    String text = Truths.printed(entry);
    known(manuscript, entry)
        .filter(text::contains)
        .forEach(name -> roles.putIfAbsent(name, hasTask(entry, name) ? "task" : "named"));
    List<Object> list = new ArrayList<>();
    roles.forEach((name, role) -> list.add(person(name, role)));
    return list;
  }

  private static Stream<String> known(Manuscript manuscript, Manuscript.Entry entry) {
    Stream<String> noted = Truths.checked(entry, Piece.NoteKind.NAMED);
    Stream<String> guests =
        manuscript.list("gäster").stream().map(g -> ManuscriptReader.presenter(g).name());
    Stream<String> elected =
        manuscript.is("slag", "formell")
            ? Boards.of(manuscript).seats().stream().map(Boards.Seat::name)
            : Stream.empty();
    Stream<String> officials =
        manuscript.is("slag", "formell")
            ? FormalHead.of(manuscript).officials().stream().map(FormalHead.Official::name)
            : Stream.empty();
    return Stream.of(noted, Chiefs.names().stream(), guests, elected, officials)
        .flatMap(stream -> stream);
  }

  private static boolean hasTask(Manuscript.Entry entry, String name) {
    return Truths.duties(entry).stream().anyMatch(duty -> duty.who().contains(name));
  }

  private static Map<String, Object> task(Piece.Duty duty) {
    Map<String, Object> gold = new LinkedHashMap<>();
    gold.put("who", duty.who());
    gold.put("due", duty.due().isEmpty() ? null : duty.due());
    return gold;
  }

  private static Map<String, Object> person(String name, String role) {
    Map<String, Object> gold = new LinkedHashMap<>();
    gold.put("name", name);
    gold.put("role", role);
    return gold;
  }
}
