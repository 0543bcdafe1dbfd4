package se.protokollsok.web;

/** Pages for errors and for what is gone. */
final class MessagePages {
  private final Templates templates;
  private final Frames frames;

  MessagePages(Templates templates, Frames frames) {
    this.templates = templates;
    this.frames = frames;
  }

  /** Returns the page for a problem. */
  String render(Problem problem) {
    Frame frame = frames.of(problem.title(), Frames.Place.NONE);
    return templates.render("message", new MessageView(frame, problem.title(), problem.detail()));
  }
}
