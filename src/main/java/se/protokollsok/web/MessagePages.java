package se.protokollsok.web;

import java.util.List;

/** Pages for errors and for what is gone. */
final class MessagePages {
  private final Templates templates;
  private final Frames frames;

  MessagePages(Templates templates, Frames frames) {
    this.templates = templates;
    this.frames = frames;
  }

  /**
   * Returns the page for a problem.
   *
   * @param near what may have been meant
   */
  String render(Problem problem, List<LinkView> near) {
    Frame frame = frames.of(problem.title(), Frames.Place.NONE);
    return templates.render(
        "message", new MessageView(frame, problem.title(), problem.detail(), near));
  }
}
