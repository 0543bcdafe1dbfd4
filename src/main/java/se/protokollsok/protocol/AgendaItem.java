package se.protokollsok.protocol;

import java.util.List;
import java.util.Optional;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.Sourced;

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
    SourceSpan span) {

  /** Copies the lists. */
  public AgendaItem {
    presenters = List.copyOf(presenters);
    paragraphs = List.copyOf(paragraphs);
    decisions = List.copyOf(decisions);
  }
}
