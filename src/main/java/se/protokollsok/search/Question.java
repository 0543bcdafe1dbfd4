package se.protokollsok.search;

import java.util.List;
import java.util.Set;
import se.protokollsok.protocol.DecisionKind;

/**
 * What a query asks for.
 *
 * @param kind the kind of answer
 * @param ask what of it
 * @param kinds the kinds of decision it asks for; empty if it asks for none
 * @param event what is to happen on the day asked for, or what the sum is for
 * @param sum what the sum is called, without dots: "arsavgiften"; empty if it is not called
 *     anything
 * @param measures of what one the sum is, without dots: "mil" of "per mil"
 * @param verbs the words that tell the kinds of decision, without dots: "antogs"
 * @param places whether it asks for municipalities
 * @param companies whether it asks for a company or an association
 * @param cost whether it asks what something costs
 */
record Question(
    Answer.Kind kind,
    Ask ask,
    Set<DecisionKind> kinds,
    Event event,
    String sum,
    List<String> measures,
    List<String> verbs,
    boolean places,
    boolean companies,
    boolean cost) {

  /** What is asked. */
  enum Ask {
    /** Who decided, when it was decided, what was decided. */
    DECISION,
    /** Who was chosen. */
    CHOSEN,
    /** Who is to do it. */
    DOER,
    /** Who presented it. */
    PRESENTER,
    /** Who reserved themselves. */
    RESERVED,
    /** How the votes fell. */
    VOTED,
    /** Who kept away because of jäv. */
    RECUSED,
    /** Who came after whom. */
    SUCCESSOR,
    /** Whoever a sentence about it names. */
    NAMED,
    /** The day something happens. */
    DAY,
    /** What was said. */
    SAID,
    /** A sum of money. */
    SUM,
    /** A share in per cent. */
    SHARE,
    /** A number of something. */
    COUNT,
    /** Who was at a meeting, who was not. */
    PRESENT,
    /** Who was away. */
    ABSENT,
    /** Who was invited. */
    GUEST,
    /** Who took part by video link. */
    REMOTE,
    /** Who came late. */
    LATE,
    /** Who left early. */
    LEFT,
    /** Who led the meeting. */
    CHAIR,
    /** Who wrote the protocol. */
    SECRETARY
  }

  Question {
    kinds = Set.copyOf(kinds);
    measures = List.copyOf(measures);
    verbs = List.copyOf(verbs);
  }
}
