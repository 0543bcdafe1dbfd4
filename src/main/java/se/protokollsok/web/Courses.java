package se.protokollsok.web;

import java.util.List;
import se.protokollsok.protocol.Matter;
import se.protokollsok.search.SearchEngine;

/** The matters an item is a step of or mentions, step by step. */
final class Courses {
  private final SearchEngine engine;
  private final Links links;

  Courses(SearchEngine engine, Links links) {
    this.engine = engine;
    this.links = links;
  }

  /** Returns the matters the item is a step of. */
  List<ItemView.Course> of(String id, String key) {
    return engine.mattersOf(id, key).stream()
        .map(
            matter ->
                new ItemView.Course(
                    matter.name(),
                    links.matter(matter.slug()),
                    matter.steps().stream().map(step -> step(step, step.isAt(id, key))).toList()))
        .toList();
  }

  /** Returns the matters the item only mentions. */
  List<LinkView> mentionedBy(String id, String key) {
    return engine.mattersMentionedIn(id, key).stream()
        .map(matter -> LinkView.of(matter.name(), links.matter(matter.slug())))
        .toList();
  }

  private LinkView step(Matter.Step step, boolean current) {
    return new LinkView(
        step.title(),
        links.item(step.protocolId(), step.itemKey()),
        Swedish.day(step.date()),
        current);
  }
}
