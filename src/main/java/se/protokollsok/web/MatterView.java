package se.protokollsok.web;

import java.util.List;

/**
 * A matter over its meetings. A view for the templates.
 *
 * @param frame what stands around it
 * @param name what it is about
 * @param extent "Uppe 3 gånger, 12 april 2024 – 14 november 2025"
 * @param timeline its steps as a drawing
 * @param steps oldest first
 * @param related items that only mention it, oldest first
 * @param address its lasting address
 */
public record MatterView(
    Frame frame,
    String name,
    String extent,
    TimelineView timeline,
    List<Step> steps,
    List<LinkView> related,
    String address) {

  /** Copies the lists. */
  public MatterView {
    steps = List.copyOf(steps);
    related = List.copyOf(related);
  }

  /**
   * A step of a matter.
   *
   * @param day "12 december 2025"
   * @param meeting the meeting, named by its body
   * @param title the item's title
   * @param href the item's address
   * @param kind what was done in it
   * @param decisions what was decided
   * @param tasks what was given to do
   */
  public record Step(
      String day,
      LinkView meeting,
      String title,
      String href,
      TimelineView.Kind kind,
      List<HitView.Decision> decisions,
      List<TaskView> tasks) {
    /** Copies the lists. */
    public Step {
      decisions = List.copyOf(decisions);
      tasks = List.copyOf(tasks);
    }
  }
}
