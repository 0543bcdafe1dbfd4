package se.protokollsok.web;

import java.util.List;

/**
 * The tasks. A view for the templates.
 *
 * @param frame what stands around it
 * @param extent "12 uppdrag", or what the filters leave of them
 * @param filtered whether a filter is chosen
 * @param selects the filters that are a choice
 * @param from earliest day, or empty
 * @param to latest day, or empty
 * @param sections the tasks by what is known of their deadline
 */
public record TasksView(
    Frame frame,
    String extent,
    boolean filtered,
    List<Select> selects,
    String from,
    String to,
    List<Section> sections) {

  /** Copies the lists. */
  public TasksView {
    selects = List.copyOf(selects);
    sections = List.copyOf(sections);
  }

  /**
   * A filter that is a choice.
   *
   * @param name the parameter
   * @param label "Organ"
   * @param options what there is to choose from, everything first
   */
  public record Select(String name, String label, List<Option> options) {
    /** Copies the list. */
    public Select {
      options = List.copyOf(options);
    }
  }

  /**
   * One of them.
   *
   * @param value what the parameter takes; empty for everything
   * @param label what users see
   * @param chosen whether it is chosen
   */
  public record Option(String value, String label, boolean chosen) {}

  /**
   * Tasks under a heading.
   *
   * @param label "Kommande datum"
   * @param count how many there are
   * @param tasks the first of them
   * @param rest how many are not shown; empty if all are
   */
  public record Section(String label, String count, List<TaskView> tasks, String rest) {
    /** Copies the list. */
    public Section {
      tasks = List.copyOf(tasks);
    }
  }
}
