package se.protokollsok.web;

import java.util.List;
import java.util.Optional;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.DecisionKind;

/**
 * A hit in a list. A view for the templates.
 *
 * @param href the item's address
 * @param number "Ärende 5", "§ 179"; empty for the head and for items without number
 * @param title the item's title
 * @param meetingHref the protocol's address
 * @param meeting "Kommundirektörsmöte 12 december 2025"
 * @param day the day for machines, "2025-12-12"; empty if not known
 * @param organisation canonical; empty if not known
 * @param decisions the first few decisions
 * @param moreDecisions how many there are besides
 * @param snippets pieces of the text
 * @param file the file's path
 * @param matter the matter whose other steps led here, where none of the words stands in it
 * @param explanation why it stands where it does, line by line; empty unless asked
 * @param copy what to copy of it; empty where nothing is offered to be copied
 */
public record HitView(
    String href,
    String number,
    String title,
    String meetingHref,
    String meeting,
    String day,
    String organisation,
    List<Decision> decisions,
    int moreDecisions,
    List<Piece> snippets,
    String file,
    Optional<LinkView> matter,
    List<String> explanation,
    Optional<CopyView> copy) {

  /** Copies the lists. */
  public HitView {
    decisions = List.copyOf(decisions);
    snippets = List.copyOf(snippets);
    explanation = List.copyOf(explanation);
  }

  /** Returns this hit with something to copy. */
  HitView with(CopyView other) {
    return new HitView(
        href,
        number,
        title,
        meetingHref,
        meeting,
        day,
        organisation,
        decisions,
        moreDecisions,
        snippets,
        file,
        matter,
        explanation,
        Optional.of(other));
  }

  /**
   * A decision.
   *
   * @param kind its kind's Swedish word
   * @param quiet whether it decides nothing
   * @param line its words, whole
   * @param explicit false if it stands in running text
   * @param repaired whether misread words of it were put right
   */
  public record Decision(
      String kind, boolean quiet, LineView line, boolean explicit, boolean repaired) {

    /** Returns a decision in which nothing stands out. */
    static Decision of(DecisionClause clause) {
      return of(clause, LineView.of(clause.text()));
    }

    /** Returns a decision whose words are shown like this. */
    static Decision of(DecisionClause clause, LineView line) {
      boolean quiet = clause.kind() == DecisionKind.INFORMATION;
      boolean repaired = !clause.repairs().isEmpty();
      return new Decision(clause.kind().label(), quiet, line, clause.explicit(), repaired);
    }
  }

  /**
   * A snippet.
   *
   * @param segments its text in pieces
   * @param page "sida 2"; empty if not known
   * @param href the item's address at that page
   * @param repaired whether misread words of it were put right
   * @param strip address of a picture of its lines, where words were put right
   */
  public record Piece(
      List<Segment> segments,
      Optional<String> page,
      String href,
      boolean repaired,
      Optional<String> strip) {
    /** Copies the list. */
    public Piece {
      segments = List.copyOf(segments);
    }
  }
}
