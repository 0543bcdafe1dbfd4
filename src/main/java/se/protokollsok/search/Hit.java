package se.protokollsok.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Matter;
import se.protokollsok.source.SourceSpan;

/**
 * A hit: an item or a head.
 *
 * @param protocolId the protocol's id
 * @param itemKey the item's key; "0" for the head
 * @param score above 0, comparable within one response only; 0 when not sorted by relevance
 * @param file the file's path
 * @param body canonical; empty text if not known
 * @param organisation canonical; empty text if not known
 * @param date the day of the meeting
 * @param number the protocol's number
 * @param itemNumber "5", "7.3", "" or "0"
 * @param paragraph whether the number is that of a paragraph: § 179
 * @param title the item's title; for a head the meeting's name
 * @param decisions the item's decisions
 * @param snippets at most three, best first; empty if nothing but the title matched
 * @param matter the matter whose other steps led here, where none of the query's words stands in it
 * @param explanation why it stands where it does, in Swedish, weightiest first; empty unless asked
 * @param page the page of the file it begins on, from 1; 0 if not known
 */
public record Hit(
    String protocolId,
    String itemKey,
    float score,
    String file,
    String body,
    String organisation,
    Optional<LocalDate> date,
    Optional<String> number,
    String itemNumber,
    boolean paragraph,
    String title,
    List<DecisionClause> decisions,
    List<Snippet> snippets,
    Optional<Matter> matter,
    List<String> explanation,
    int page) {

  /** Copies the lists. */
  public Hit {
    decisions = List.copyOf(decisions);
    snippets = List.copyOf(snippets);
    explanation = List.copyOf(explanation);
  }

  /** Makes a hit that explains nothing, on a page that is not known. */
  public Hit(
      String protocolId,
      String itemKey,
      float score,
      String file,
      String body,
      String organisation,
      Optional<LocalDate> date,
      Optional<String> number,
      String itemNumber,
      boolean paragraph,
      String title,
      List<DecisionClause> decisions,
      List<Snippet> snippets) {
    this(
        protocolId,
        itemKey,
        score,
        file,
        body,
        organisation,
        date,
        number,
        itemNumber,
        paragraph,
        title,
        decisions,
        snippets,
        Optional.empty(),
        List.of(),
        SourceSpan.UNKNOWN_PAGE);
  }
}
