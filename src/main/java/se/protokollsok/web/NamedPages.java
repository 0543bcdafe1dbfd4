package se.protokollsok.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Optional;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Person;
import se.protokollsok.search.NameResolution;
import se.protokollsok.search.SearchEngine;

/** The lasting names of persons and matters: what they show, redirects, and what is gone. */
final class NamedPages {
  private final Site site;
  private final SearchEngine engine;
  private final Links links;
  private final PersonPages persons;
  private final Edge edge;
  private final Templates templates;
  private final PersonPage page;
  private final MatterPages matters;

  NamedPages(Site site) {
    this.site = site;
    this.engine = site.engine();
    this.links = site.links();
    this.persons = site.persons();
    this.edge = site.edge();
    this.templates = site.templates();
    this.page = new PersonPage(site);
    this.matters = new MatterPages(site);
  }

  void route(RoutesConfig routes) {
    Edge.read(routes, "/person/{id}", this::person);
    Edge.read(routes, "/arende/{id}", this::matter);
  }

  private void person(Context context) {
    if (!persons.shown()) {
      edge.answer(context, persons.refusal());
      return;
    }
    String state = site.state(); // asked first: a tag may be too old, never too new
    NameResolution<Person> named = engine.person(context.pathParam("id"));
    if (named instanceof NameResolution.Moved<Person> moved) {
      Edge.move(context, links.person(moved.id()));
      return;
    }
    Optional<Person> person = found(context, named);
    if (person.isPresent() && persons.href(person.get()).isEmpty()) {
      edge.answer(context, persons.refusal());
    } else if (person.isPresent() && !edge.unchanged(context, state)) {
      Edge.html(context, templates.render("person", page.view(person.get())));
    }
  }

  private void matter(Context context) {
    String state = site.state(); // asked first: a tag may be too old, never too new
    NameResolution<Matter> named = engine.matter(context.pathParam("id"));
    if (named instanceof NameResolution.Moved<Matter> moved) {
      Edge.move(context, links.matter(moved.id()));
      return;
    }
    Optional<Matter> matter = found(context, named);
    if (matter.isPresent() && !edge.unchanged(context, state)) {
      Edge.html(context, templates.render("matter", matters.view(matter.get())));
    }
  }

  /** Returns what a name stands for; if that is nothing, answers with a problem. */
  private <T> Optional<T> found(Context context, NameResolution<T> named) {
    if (named instanceof NameResolution.Found<T> found) {
      return Optional.of(found.value());
    }
    edge.answer(context, Problem.of(named instanceof NameResolution.Gone<T> ? 410 : 404));
    return Optional.empty();
  }
}
