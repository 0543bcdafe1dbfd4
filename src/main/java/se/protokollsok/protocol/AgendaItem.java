package se.protokollsok.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.Sourced;
import se.protokollsok.source.WordRepair;

/**
 * One agenda item (ärende, punkt, §): the unit people look for and link to. Its place in the
 * protocol is its place in the list, not its number.
 *
 * @param number its number
 * @param title as printed, on one line
 * @param fileNumber the diarienummer as printed: "KS-2025-00970"
 * @param presenters the named persons who present it
 * @param paragraphs all its text in reading order, decisions included, title not
 * @param decisions its decisions in printed order, those in running text last
 * @param immediate whether "Paragrafen justeras omedelbart"
 * @param partial whether the file says that it is not published in full
 * @param titleSpan where the title stands
 * @param span the item from its title to the next
 * @param titleRepairs the misread words of {@code title} that were put right, in order
 * @param searchWords what leads to it though it is not shown
 */
public record AgendaItem(
    ItemNumber number,
    String title,
    Optional<String> fileNumber,
    List<Sourced<PersonMention>> presenters,
    List<Paragraph> paragraphs,
    List<DecisionClause> decisions,
    boolean immediate,
    boolean partial,
    SourceSpan titleSpan,
    SourceSpan span,
    List<WordRepair> titleRepairs,
    SearchWords searchWords) {

  /** Copies the lists. */
  public AgendaItem {
    presenters = List.copyOf(presenters);
    paragraphs = List.copyOf(paragraphs);
    decisions = List.copyOf(decisions);
    titleRepairs = List.copyOf(titleRepairs);
  }

  /** Returns this item with further lines that lead to it. */
  public AgendaItem withPrinted(List<String> lines) {
    List<String> printed = new ArrayList<>(searchWords.printed());
    printed.addAll(lines);
    return new AgendaItem(
        number,
        title,
        fileNumber,
        presenters,
        paragraphs,
        decisions,
        immediate,
        partial,
        titleSpan,
        span,
        titleRepairs,
        new SearchWords(printed, searchWords.otherReadings()));
  }

  /** Makes an item whose title stands as it was read. */
  public AgendaItem(
      ItemNumber number,
      String title,
      Optional<String> fileNumber,
      List<Sourced<PersonMention>> presenters,
      List<Paragraph> paragraphs,
      List<DecisionClause> decisions,
      boolean immediate,
      boolean partial,
      SourceSpan titleSpan,
      SourceSpan span) {
    this(
        number,
        title,
        fileNumber,
        presenters,
        paragraphs,
        decisions,
        immediate,
        partial,
        titleSpan,
        span,
        List.of(),
        SearchWords.NONE);
  }
}
