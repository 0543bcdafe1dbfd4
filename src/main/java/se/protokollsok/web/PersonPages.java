package se.protokollsok.web;

import java.util.Optional;
import se.protokollsok.protocol.Person;
import se.protokollsok.search.Completion;
import se.protokollsok.search.NameResolution;
import se.protokollsok.search.SearchEngine;

/**
 * Which persons have a page: those who attended, presented or signed, unless a setting turns all
 * such pages off.
 *
 * @param engine knows the persons
 * @param links makes addresses
 * @param shown whether there are such pages at all
 */
record PersonPages(SearchEngine engine, Links links, boolean shown) {
  /** Returns the address of the page of the person with this id; empty if there is none. */
  Optional<String> href(String id) {
    return shown ? known(id).flatMap(this::href) : Optional.empty();
  }

  /** Returns the person with this id; empty if the register has none. */
  Optional<Person> known(String id) {
    return engine.person(id) instanceof NameResolution.Found<Person> found
        ? Optional.of(found.value())
        : Optional.empty();
  }

  /** Returns the address of a person's page; empty if there is none. */
  Optional<String> href(Person person) {
    return shown && person.official() ? Optional.of(links.person(person.id())) : Optional.empty();
  }

  /** Returns whether persons may be suggested. */
  Completion.Persons among() {
    return shown ? Completion.Persons.SUGGESTED : Completion.Persons.LEFT_OUT;
  }

  /** Returns why a person the register knows has no page. */
  Problem refusal() {
    return new Problem(
        404,
        "Ingen personsida",
        shown
            ? "Bara den som har deltagit, föredragit eller undertecknat har en egen sida. Sök på"
                + " namnet i stället."
            : "Här visas inga sidor om personer. Sök på namnet i stället.",
        Optional.empty());
  }
}
