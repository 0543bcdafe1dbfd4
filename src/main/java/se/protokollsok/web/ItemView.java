package se.protokollsok.web;

import java.util.List;
import java.util.Optional;

/**
 * An item. A view for the templates.
 *
 * @param frame what stands around it
 * @param number "Ärende 5", "§ 179"; empty if it has none
 * @param title as printed
 * @param reading how its text was read
 * @param meeting link to the protocol
 * @param day the day for machines; empty if not known
 * @param organisation canonical; empty if not known
 * @param notes flags: approved at once, not published in full
 * @param clauses its decisions
 * @param text all else it says
 * @param facts diarienummer and the like
 * @param presenters who presents it
 * @param persons who else is named or gets a task
 * @param municipalities which it concerns, as links to searches
 * @param proceedings votes, reservations and jäv
 * @param tasks what is to be done by when
 * @param courses the matters it is a step of
 * @param mentioned matters it only mentions
 * @param references the items and meetings it points to; without address where that is not sure
 * @param parts its parts, or the item it is a part of
 * @param address its lasting address
 * @param anchor what a link to the page it begins on jumps to
 * @param attendance who was at the meeting
 * @param sheet a page of the original
 * @param pages its other pages that no text of its own begins with, from 1
 * @param copy what to copy of it
 * @param excerpt the address of its excerpt
 * @param original the file, at the item's page if that is known
 * @param previous the item before
 * @param next the item after
 */
public record ItemView(
    Frame frame,
    String number,
    LineView title,
    ReadingView reading,
    LinkView meeting,
    String day,
    String organisation,
    List<String> notes,
    List<ClauseView> clauses,
    List<TextView> text,
    List<ProtocolView.Fact> facts,
    List<LinkView> presenters,
    List<LinkView> persons,
    List<LinkView> municipalities,
    List<ProtocolView.Fact> proceedings,
    List<TaskView> tasks,
    List<Course> courses,
    List<LinkView> mentioned,
    List<LinkView> references,
    List<LinkView> parts,
    String address,
    String anchor,
    List<ProtocolView.Attendees> attendance,
    SheetView sheet,
    List<Integer> pages,
    CopyView copy,
    String excerpt,
    ProtocolView.Original original,
    Optional<LinkView> previous,
    Optional<LinkView> next) {

  /** Copies the lists. */
  public ItemView {
    notes = List.copyOf(notes);
    clauses = List.copyOf(clauses);
    text = List.copyOf(text);
    facts = List.copyOf(facts);
    presenters = List.copyOf(presenters);
    persons = List.copyOf(persons);
    municipalities = List.copyOf(municipalities);
    proceedings = List.copyOf(proceedings);
    tasks = List.copyOf(tasks);
    courses = List.copyOf(courses);
    mentioned = List.copyOf(mentioned);
    references = List.copyOf(references);
    parts = List.copyOf(parts);
    attendance = List.copyOf(attendance);
    pages = List.copyOf(pages);
  }

  /**
   * A matter with its steps.
   *
   * @param name what it is about
   * @param href the matter's page
   * @param steps title and day, oldest first; this item is the current one
   */
  public record Course(String name, String href, List<LinkView> steps) {
    /** Copies the list. */
    public Course {
      steps = List.copyOf(steps);
    }
  }
}
