package se.protokollsok.web;

import java.util.List;
import java.util.Optional;

/**
 * A protocol, or its head as item "0". A view for the templates.
 *
 * @param frame what stands around it
 * @param heading "Kommundirektörsmöte 12 december 2025"
 * @param reading how its text was read
 * @param kind "Protokoll"
 * @param organisation canonical; empty if not known
 * @param href the protocol's own address
 * @param facts what the head tells
 * @param notes what a reader should know of this file: lost pages, gaps
 * @param items its items
 * @param attendance its lists
 * @param signatures who signed
 * @param text the text of a file that is no protocol
 * @param pages how each page was read; empty if all text is good as it stood
 * @param pagesOpen whether the list of pages is open from the start
 * @param sheet a page of the original
 * @param original the untouched file
 * @param parts other files of the same meeting
 * @param previous the meeting before
 * @param next the meeting after
 */
public record ProtocolView(
    Frame frame,
    String heading,
    ReadingView reading,
    String kind,
    String organisation,
    String href,
    List<Fact> facts,
    List<String> notes,
    List<Item> items,
    List<Attendees> attendance,
    List<String> signatures,
    List<TextView> text,
    List<PageRow> pages,
    boolean pagesOpen,
    SheetView sheet,
    Original original,
    List<LinkView> parts,
    Optional<LinkView> previous,
    Optional<LinkView> next) {

  /** Copies the lists. */
  public ProtocolView {
    facts = List.copyOf(facts);
    notes = List.copyOf(notes);
    items = List.copyOf(items);
    attendance = List.copyOf(attendance);
    signatures = List.copyOf(signatures);
    text = List.copyOf(text);
    pages = List.copyOf(pages);
    parts = List.copyOf(parts);
  }

  /**
   * A line of the head.
   *
   * @param name "Plats"
   * @param value as known
   */
  public record Fact(String name, String value) {}

  /**
   * An item in the list of items.
   *
   * @param number "5", "§ 179"; empty if it has none
   * @param part whether it is a part of the item before
   * @param title its title
   * @param href its address
   * @param decisions its decisions
   * @param presenters who presented it; empty if not known
   * @param pages the pages a link jumps to it by: those that begin with it or within it, from 1
   */
  public record Item(
      String number,
      boolean part,
      LineView title,
      String href,
      List<HitView.Decision> decisions,
      String presenters,
      List<Integer> pages) {
    /** Copies the lists. */
    public Item {
      decisions = List.copyOf(decisions);
      pages = List.copyOf(pages);
    }
  }

  /**
   * A list of attendance.
   *
   * @param label "Närvarande"
   * @param people in printed order
   */
  public record Attendees(String label, List<Attendee> people) {
    /** Copies the list. */
    public Attendees {
      people = List.copyOf(people);
    }
  }

  /**
   * One of them.
   *
   * @param name as printed
   * @param href the person's page, if it is known who it is
   * @param from municipality or affiliation; empty if not known
   * @param details "via Teams, från kl. 08.45"; empty if there is nothing to say
   */
  public record Attendee(String name, Optional<String> href, String from, String details) {}

  /**
   * The untouched file.
   *
   * @param href its address
   * @param path its path within the archive
   * @param format "PDF"
   * @param size "84 kB"
   * @param pages "3 sidor"; empty if not known
   * @param checksum SHA-256 in hex
   * @param signed whether it shows that it was signed; empty for what is no protocol
   */
  public record Original(
      String href,
      String path,
      String format,
      String size,
      String pages,
      String checksum,
      String signed) {}

  /**
   * How a page was read.
   *
   * @param anchor what a link to it jumps to
   * @param number "3", or "Hela filen"
   * @param href the original at that page; empty if it cannot be opened there
   * @param kind "Inläst med OCR"
   * @param quality "97 %"; "–" for a page without text
   * @param repairedWords how many words were put right
   * @param reason why it was read so; empty if there is nothing to say
   */
  public record PageRow(
      String anchor,
      String number,
      String href,
      String kind,
      String quality,
      String repairedWords,
      String reason) {}
}
