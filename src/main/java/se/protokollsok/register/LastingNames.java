package se.protokollsok.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.AddressBook;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.NameBinding;
import se.protokollsok.protocol.NameBook;
import se.protokollsok.register.NameKeeper.Bearer;

/**
 * Gives persons and matters their lasting names.
 *
 * @param book every name ever given
 * @param whereabouts where the protocols and items of earlier runs stand now
 * @param protocolIds for each file its protocol's id
 */
record LastingNames(NameBook book, Whereabouts whereabouts, List<String> protocolIds) {
  /**
   * Creates one for this run.
   *
   * @param names the ledger's lines of names
   * @param ledger the ledger's lines of addresses
   * @param addresses this run's addresses
   */
  static LastingNames of(
      List<NameBinding> names, List<AddressBinding> ledger, Addresses addresses) {
    List<AddressBinding> lines = new ArrayList<>(ledger);
    lines.addAll(addresses.newBindings());
    return new LastingNames(
        NameBook.of(names),
        new Whereabouts(AddressBook.of(lines)),
        addresses.given().stream().map(Addresses.Given::id).toList());
  }

  /**
   * Gives persons their ids.
   *
   * @param wishes for each person the id it would have if there were no others
   * @param persons the observations of each, in an order that does not depend on the run
   * @param rulings what tells spellings apart
   */
  NameKeeper.Given persons(List<String> wishes, List<List<Observation>> persons, Rulings rulings) {
    List<Bearer> bearers = new ArrayList<>();
    for (int i = 0; i < persons.size(); i++) {
      bearers.add(bearer(wishes.get(i), persons.get(i), rulings));
    }
    return new NameKeeper(NameBinding.Kind.PERSON, book, whereabouts::ofPerson, it -> true)
        .give(bearers);
  }

  /** Known again by any spelling, for a ruling may begin or end; kept as the rulings tell it. */
  private Bearer bearer(String wish, List<Observation> person, Rulings rulings) {
    Set<String> evidence = new HashSet<>();
    Set<String> kept = new HashSet<>();
    for (Observation it : person) {
      addTo(kept, rulings.spelling(it.name()), it);
      addTo(evidence, it.name().key(), it);
      addTo(evidence, it.name().exact(), it);
    }
    return new Bearer(wish, evidence, kept);
  }

  private void addTo(Set<String> evidence, String name, Observation it) {
    if (!it.place().key().isEmpty()) {
      evidence.add(name + "|" + it.place().key());
    }
    evidence.add(name + Whereabouts.AT + protocolIds.get(it.file()));
  }

  /**
   * Matters with lasting names.
   *
   * @param matters sorted by slug
   * @param newBindings the lines to add to the ledger
   */
  record Matters(List<Matter> matters, List<NameBinding> newBindings) {}

  /**
   * Gives matters their lasting slugs.
   *
   * @param found matters with the slugs they would have if there were no others, in an order that
   *     does not depend on the run
   */
  Matters matters(List<Matter> found) {
    Set<String> here = Set.copyOf(protocolIds);
    NameKeeper.Given given =
        new NameKeeper(
                NameBinding.Kind.MATTER,
                book,
                whereabouts::ofStep,
                step -> here.contains(step.substring(0, Math.max(0, step.lastIndexOf('/')))))
            .give(found.stream().map(LastingNames::bearer).toList());
    List<Matter> matters = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      matters.add(found.get(i).withSlug(given.ids().get(i)));
    }
    matters.sort(Comparator.comparing(Matter::slug));
    return new Matters(List.copyOf(matters), given.newBindings());
  }

  private static Bearer bearer(Matter matter) {
    Set<String> steps =
        matter.steps().stream()
            .map(it -> it.protocolId() + "/" + it.itemKey())
            .collect(Collectors.toSet());
    return new Bearer(matter.slug(), steps, steps);
  }
}
