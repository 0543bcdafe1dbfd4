package se.protokollsok.web;

import java.util.List;
import java.util.Optional;

/** The pages that are lists: meetings, the archive, help. For the templates. */
public final class ListViews {
  private ListViews() {}

  /**
   * All meetings.
   *
   * @param frame what stands around it
   * @param calendar address of the same meetings as a calendar
   * @param years the years to jump to
   * @param bodies the bodies to choose from
   * @param groups the meetings by year and body, newest year first
   * @param attendance address of who was represented at the meetings
   */
  public record Meetings(
      Frame frame,
      String calendar,
      List<LinkView> years,
      List<LinkView> bodies,
      List<Year> groups,
      String attendance) {
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
   * What the archive holds and lacks.
   *
   * @param frame what stands around it
   * @param facts counts and times
   * @param pages how the pages became text
   * @param worst the files that were read with most doubt
   * @param allReadings address of the list of all of them; empty if all are shown
   * @param coverage what there is of each body and year, and what seems to be missing
   * @param files files by what is to say of them: rejected, incomplete, duplicate
   */
  public record Archive(
      Frame frame,
      List<ProtocolView.Fact> facts,
      List<Bar> pages,
      List<ReadFile> worst,
      String allReadings,
      CoverageView coverage,
      List<Files> files) {
    /** Copies the lists. */
    public Archive {
      facts = List.copyOf(facts);
      pages = List.copyOf(pages);
      worst = List.copyOf(worst);
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
   * @param count how many
   * @param detail what it means
   * @param open whether they are shown at once
   * @param files path and reason; the address is empty for what has no page
   */
  public record Files(
      String label, String count, String detail, boolean open, List<LinkView> files) {
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
