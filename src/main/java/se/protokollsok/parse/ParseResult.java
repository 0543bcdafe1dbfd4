package se.protokollsok.parse;

import java.util.List;
import se.protokollsok.protocol.Protocol;
import se.protokollsok.source.Finding;

/**
 * What the parser understood, and what it missed.
 *
 * @param protocol always there, if need be empty
 * @param findings in the order of the text
 */
public record ParseResult(Protocol protocol, List<Finding> findings) {
  /** Copies the list. */
  public ParseResult {
    findings = List.copyOf(findings);
  }
}
