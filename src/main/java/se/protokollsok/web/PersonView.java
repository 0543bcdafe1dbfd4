package se.protokollsok.web;

import java.util.List;

/**
 * A person. A view for the templates.
 *
 * @param frame what stands around it
 * @param name the preferred spelling
 * @param offices where they came from and when
 * @param spellings other spellings; empty if there are none
 * @param maybeSame entries that may be the same person, with where they came from
 * @param tasks what they were given to do, the latest first
 * @param sections items they do something in, apart by what they do
 * @param attended the meetings they were called to, by year, newest first
 * @param search address of all hits
 * @param address the lasting address
 */
public record PersonView(
    Frame frame,
    String name,
    List<Office> offices,
    List<String> spellings,
    List<LinkView> maybeSame,
    List<TaskView> tasks,
    List<Section> sections,
    List<Year> attended,
    String search,
    String address) {

  /** Copies the lists. */
  public PersonView {
    offices = List.copyOf(offices);
    spellings = List.copyOf(spellings);
    maybeSame = List.copyOf(maybeSame);
    tasks = List.copyOf(tasks);
    sections = List.copyOf(sections);
    attended = List.copyOf(attended);
  }

  /**
   * Where they came from.
   *
   * @param place "Perstorp", or an affiliation
   * @param href the municipality's page; empty if it is none
   * @param years "2024", "2019–2024"
   * @param record the first and the last meeting on record
   */
  public record Office(String place, String href, String years, String record) {}

  /**
   * Items they do one thing in.
   *
   * @param anchor what a link within the page jumps to
   * @param label "Föredrar"
   * @param hits newest first
   * @param all address of all of them; empty if all are shown
   */
  public record Section(String anchor, String label, List<HitView> hits, String all) {
    /** Copies the list. */
    public Section {
      hits = List.copyOf(hits);
    }
  }

  /**
   * The meetings of a year.
   *
   * @param label "2025"
   * @param extent "5 möten, 1 förhinder"
   * @param meetings day and, where they were not simply present, what they were
   */
  public record Year(String label, String extent, List<LinkView> meetings) {
    /** Copies the list. */
    public Year {
      meetings = List.copyOf(meetings);
    }
  }
}
