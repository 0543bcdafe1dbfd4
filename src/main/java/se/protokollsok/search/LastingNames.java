package se.protokollsok.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.NameBinding;
import se.protokollsok.protocol.NameBook;
import se.protokollsok.protocol.Person;

/** The persons and matters of one generation by their lasting names, and what became of others. */
final class LastingNames {
  private final Map<String, Person> persons = new HashMap<>();
  private final Map<String, Matter> matters = new HashMap<>();
  private final NameBook book;

  LastingNames(ShownRegister register, List<NameBinding> names) {
    register.persons().forEach(it -> persons.put(it.id(), it));
    register.matters().forEach(it -> matters.put(it.slug(), it));
    book = NameBook.of(names);
  }

  NameResolution<Person> person(String id) {
    return resolve(NameBinding.Kind.PERSON, id, persons);
  }

  /** Returns the id that stands for a person now: the given one, if it has no other. */
  String currentPerson(String id) {
    return person(id) instanceof NameResolution.Moved<Person> moved ? moved.id() : id;
  }

  NameResolution<Matter> matter(String slug) {
    return resolve(NameBinding.Kind.MATTER, slug, matters);
  }

  private <T> NameResolution<T> resolve(NameBinding.Kind kind, String id, Map<String, T> shown) {
    T here = shown.get(id);
    if (here != null) {
      return new NameResolution.Found<>(here);
    }
    Optional<String> last = book.follow(kind, id);
    if (last.isEmpty()) {
      return new NameResolution.Unknown<>();
    }
    return shown.containsKey(last.get())
        ? new NameResolution.Moved<>(last.get())
        : new NameResolution.Gone<>();
  }
}
