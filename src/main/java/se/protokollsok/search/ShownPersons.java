package se.protokollsok.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import se.protokollsok.analysis.Tier;
import se.protokollsok.index.Fields;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.PersonRole;
import se.protokollsok.protocol.Role;
import se.protokollsok.source.Sourced;

/**
 * The register of persons without those whom only hidden items and files name; of the others
 * without spellings, titles and places that only these tell.
 */
final class ShownPersons {
  private static final List<String> AREAS =
      List.of(Fields.TITLE, Fields.DECISIONS, Fields.TEXT, Fields.PRINTED, Fields.MEETING);

  private final IndexSearcher shown;

  /** For each person whom something hidden names the days of those meetings. */
  private final Map<String, Set<LocalDate>> named = new HashMap<>();

  /**
   * Prepares it.
   *
   * @param touched the protocols of which something is hidden, whole
   * @param shown the index without what is hidden
   */
  ShownPersons(Hidden hidden, List<ArchivedProtocol> touched, IndexSearcher shown) {
    this.shown = shown;
    for (ArchivedProtocol protocol : touched) {
      for (ItemEntry entry : protocol.entries()) {
        if (hidden.hides(protocol.id(), entry.key())) {
          entry.persons().stream().map(PersonRole::personId).forEach(id -> note(id, protocol));
        }
      }
    }
  }

  private void note(String id, ArchivedProtocol protocol) {
    Set<LocalDate> days = named.computeIfAbsent(id, it -> new HashSet<>());
    protocol.protocol().head().date().map(Sourced::value).ifPresent(days::add);
  }

  /** Returns who may be shown, in the order given. */
  List<Person> of(List<Person> all) throws IOException {
    List<Person> persons = new ArrayList<>();
    for (Person person : all) {
      if (!named.containsKey(person.id())) {
        persons.add(person);
      } else if (shown.getIndexReader().docFreq(new Term(Fields.PERSON, person.id())) > 0) {
        rest(person).ifPresent(persons::add);
      }
    }
    Set<String> ids = persons.stream().map(Person::id).collect(Collectors.toSet());
    return persons.stream().map(person -> withOthers(person, ids)).toList();
  }

  private Optional<Person> rest(Person person) throws IOException {
    List<String> spellings = new ArrayList<>();
    for (String spelling : person.spellings()) {
      if (isTold(person, spelling)) {
        spellings.add(spelling);
      }
    }
    List<Person.Title> titles = new ArrayList<>();
    for (Person.Title title : person.titles()) {
      if (!isOfHidden(person, title.first(), title.last()) || isTold(person, title.text())) {
        titles.add(title);
      }
    }
    List<Person.Office> offices = new ArrayList<>();
    for (Person.Office office : person.offices()) {
      String place = office.municipality().or(office::affiliation).orElse("");
      if (!isOfHidden(person, office.first(), office.last()) || isTold(person, place)) {
        offices.add(office);
      }
    }
    boolean named = spellings.contains(person.name()) || isTold(person, person.name());
    if (!named && spellings.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Person(
            person.id(),
            named ? person.name() : spellings.getFirst(),
            spellings.isEmpty() ? List.of(person.name()) : spellings,
            offices,
            titles,
            person.official() && isOfficial(person.id()),
            person.maybeSame()));
  }

  /** Whether something shown tells more of a person than a mention or a task. */
  private boolean isOfficial(String id) throws IOException {
    for (Role role : Role.values()) {
      boolean more = role != Role.NAMED && role != Role.TASK;
      Term term = new Term(Fields.PERSON_ROLE, role.label() + "|" + id);
      if (more && shown.getIndexReader().docFreq(term) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfHidden(Person person, LocalDate first, LocalDate last) {
    Set<LocalDate> days = named.getOrDefault(person.id(), Set.of());
    return days.contains(first) || days.contains(last);
  }

  /** Whether some shown item or head names the person and holds these words. */
  private boolean isTold(Person person, String words) throws IOException {
    BooleanQuery.Builder query =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(Fields.PERSON, person.id())), Occur.FILTER);
    for (String word : SynonymTable.words(words)) {
      BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
      for (String area : AREAS) {
        for (String term : Tier.SURFACE.lookups(word)) {
          anywhere.add(new TermQuery(new Term(Tier.SURFACE.field(area), term)), Occur.SHOULD);
        }
      }
      query.add(anywhere.build(), Occur.FILTER);
    }
    return shown.count(query.build()) > 0;
  }

  private Person withOthers(Person person, Set<String> ids) {
    return ids.containsAll(person.maybeSame())
        ? person
        : new Person(
            person.id(),
            person.name(),
            person.spellings(),
            person.offices(),
            person.titles(),
            person.official(),
            person.maybeSame().stream().filter(ids::contains).toList());
  }
}
