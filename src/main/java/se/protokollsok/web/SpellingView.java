package se.protokollsok.web;

import java.util.List;

/**
 * What is said of how a word was spelt: text, then links. A view for the templates.
 *
 * @param lead "Visar träffar för mentorprogrammet."
 * @param offer "Liknande:"; empty where the links say it all
 * @param links what is offered, at least one
 */
public record SpellingView(String lead, String offer, List<LinkView> links) {
  /** Copies the list. */
  public SpellingView {
    links = List.copyOf(links);
  }
}
