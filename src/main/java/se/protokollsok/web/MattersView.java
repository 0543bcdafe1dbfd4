package se.protokollsok.web;

import java.util.List;
import java.util.Optional;

/**
 * All matters, or those that hold the words of a filter. A view for the templates.
 *
 * @param frame what stands around it
 * @param filter the words as typed; empty for none
 * @param extent "12 ärenden"
 * @param matters the matters, the latest first
 * @param previous the page before
 * @param next the page after
 */
public record MattersView(
    Frame frame,
    String filter,
    String extent,
    List<LinkView> matters,
    Optional<LinkView> previous,
    Optional<LinkView> next) {

  /** Copies the list. */
  public MattersView {
    matters = List.copyOf(matters);
  }
}
