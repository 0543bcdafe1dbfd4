package se.protokollsok.web;

import java.util.List;

/**
 * A page that says one thing. A view for the templates.
 *
 * @param frame what stands around it
 * @param title the heading
 * @param detail what happened and what to do
 * @param near what may have been meant; empty if nothing is like it
 */
public record MessageView(Frame frame, String title, String detail, List<LinkView> near) {
  /** Copies the list. */
  public MessageView {
    near = List.copyOf(near);
  }
}
