package se.protokollsok.web;

import java.util.List;
import java.util.Optional;

/** The pages that are lists: meetings, persons, matters, tasks, the archive. For the templates. */
public final class ListViews {
  private ListViews() {}

  /**
   * All meetings.
   *
   * @param frame what stands around it
   * @param years the years to jump to
   * @param bodies the bodies to choose from
   * @param groups the meetings by year and body, newest year first
   */
  public record Meetings(
      Frame frame, List<LinkView> years, List<LinkView> bodies, List<Year> groups) {
    /** Copies the lists. */
    public Meetings {
      years = List.copyOf(years);
      bodies = List.copyOf(bodies);
      groups = List.copyOf(groups);
    }
  }

  /**
   * The meetings of a year.
   *
   * @param label "2025", or "Utan datum"
   * @param anchor what a link within the page jumps to
   * @param bodies by body, as Swedish sorts
   */
  public record Year(String label, String anchor, List<Group> bodies) {
    /** Copies the list. */
    public Year {
      bodies = List.copyOf(bodies);
    }
  }

  /**
   * Links under a heading.
   *
   * @param label the heading
   * @param links the links
   */
  public record Group(String label, List<LinkView> links) {
    /** Copies the list. */
    public Group {
      links = List.copyOf(links);
    }
  }

  /**
   * A person.
   *
   * @param frame what stands around it
   * @param name the preferred spelling
   * @param spellings other spellings; empty if there are none
   * @param offices where they came from and when
   * @param active items they present, are named in or have a task from
   * @param more address of all of them; empty if all are shown
   * @param attended meetings they were at
   * @param search address of all hits
   */
  public record Person(
      Frame frame,
      String name,
      List<String> spellings,
      List<ProtocolView.Fact> offices,
      List<HitView> active,
      String more,
      List<LinkView> attended,
      String search) {
    /** Copies the lists. */
    public Person {
      spellings = List.copyOf(spellings);
      offices = List.copyOf(offices);
      active = List.copyOf(active);
      attended = List.copyOf(attended);
    }
  }

  /**
   * A matter over its meetings.
   *
   * @param frame what stands around it
   * @param name what it is about
   * @param steps oldest first
   */
  public record Matter(Frame frame, String name, List<Step> steps) {
    /** Copies the list. */
    public Matter {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A step of a matter.
   *
   * @param day "12 december 2025"
   * @param title the item's title
   * @param href the item's address
   * @param kinds what was decided
   */
  public record Step(String day, String title, String href, List<String> kinds) {
    /** Copies the list. */
    public Step {
      kinds = List.copyOf(kinds);
    }
  }

  /**
   * All matters.
   *
   * @param frame what stands around it
   * @param matters the matters, the latest first
   */
  public record Matters(Frame frame, List<LinkView> matters) {
    /** Copies the list. */
    public Matters {
      matters = List.copyOf(matters);
    }
  }

  /**
   * All tasks.
   *
   * @param frame what stands around it
   * @param dated those with a deadline, latest deadline first
   * @param undated the others, newest decision first
   */
  public record Tasks(Frame frame, List<Task> dated, List<Task> undated) {
    /** Copies the lists. */
    public Tasks {
      dated = List.copyOf(dated);
      undated = List.copyOf(undated);
    }
  }

  /**
   * A task.
   *
   * @param who as the decision names them
   * @param what word for word
   * @param due "31 augusti 2026"; empty if there is no deadline
   * @param decided "12 december 2025"
   * @param href the item's address
   * @param repaired whether misread words of it were put right
   */
  public record Task(
      String who, String what, String due, String decided, String href, boolean repaired) {}

  /**
   * What the archive holds and lacks.
   *
   * @param frame what stands around it
   * @param facts counts and times
   * @param pages how the pages became text
   * @param worst the files that were read with most doubt
   * @param allReadings address of the list of all of them; empty if all are shown
   * @param gaps what seems to be missing
   * @param files files by what is to say of them: rejected, incomplete, duplicate
   */
  public record Archive(
      Frame frame,
      List<ProtocolView.Fact> facts,
      List<Bar> pages,
      List<ReadFile> worst,
      String allReadings,
      List<String> gaps,
      List<Files> files) {
    /** Copies the lists. */
    public Archive {
      facts = List.copyOf(facts);
      pages = List.copyOf(pages);
      worst = List.copyOf(worst);
      gaps = List.copyOf(gaps);
      files = List.copyOf(files);
    }
  }

  /**
   * How many pages were read in one way.
   *
   * @param label "Inläst med OCR"
   * @param detail what it means
   * @param pages how many
   * @param share how large a part of all pages, "12 %"
   * @param width the same as a length, from 0 to 200
   * @param quality their mean quality, "97 %"; "–" for pages without text
   * @param repairedWords how many words were put right
   */
  public record Bar(
      String label,
      String detail,
      String pages,
      String share,
      int width,
      String quality,
      String repairedWords) {}

  /**
   * A file that was read with doubt, and its worst page.
   *
   * @param path within the archive
   * @param href the protocol's page, where it tells of that page
   * @param page "3"; "–" where the format does not tell pages
   * @param kind "Inläst med OCR"
   * @param quality "61 %"; "–" for a page without text
   * @param repairedWords how many words of the file were put right
   * @param reason why the page was read so; empty if there is nothing to say
   */
  public record ReadFile(
      String path,
      String href,
      String page,
      String kind,
      String quality,
      String repairedWords,
      String reason) {}

  /**
   * A page of the list of all files that were read with doubt.
   *
   * @param frame what stands around it
   * @param extent "43 filer"
   * @param files the worst first
   * @param previous the page before
   * @param next the page after
   */
  public record Readings(
      Frame frame,
      String extent,
      List<ReadFile> files,
      Optional<LinkView> previous,
      Optional<LinkView> next) {
    /** Copies the list. */
    public Readings {
      files = List.copyOf(files);
    }
  }

  /**
   * Files of one sort.
   *
   * @param label the heading
   * @param detail what it means
   * @param files path and reason; the address is empty for what has no page
   */
  public record Files(String label, String detail, List<LinkView> files) {
    /** Copies the list. */
    public Files {
      files = List.copyOf(files);
    }
  }

  /**
   * The help page.
   *
   * @param frame what stands around it
   * @param examples searches of this archive, with what they show
   * @param parameters the parameters of an address
   * @param api address of the API's description
   */
  public record Help(
      Frame frame, List<Example> examples, List<ProtocolView.Fact> parameters, String api) {
    /** Copies the lists. */
    public Help {
      examples = List.copyOf(examples);
      parameters = List.copyOf(parameters);
    }
  }

  /**
   * An example.
   *
   * @param typed what is typed or chosen
   * @param href the search
   * @param shows what it finds, in Swedish
   */
  public record Example(String typed, String href, String shows) {}
}
