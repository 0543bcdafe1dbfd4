/**
 * Repaired text to a {@link se.protokollsok.protocol.Protocol} plus findings, for both families of
 * protocols. Never fails: what is missing is a finding.
 *
 * <p>In: a {@link se.protokollsok.repair.RepairedText} and the knowledge snapshot. Out: a {@link
 * se.protokollsok.parse.ParseResult}. Pure. Deliberately absent: I/O, Lucene, the clock.
 *
 * <pre>{@code
 * ParseResult result = new ProtocolParser(knowledge).parse(repaired, "2025/protokoll 9.pdf");
 * result.protocol().items().get(4).title();
 * }</pre>
 */
@NullMarked
package se.protokollsok.parse;

import org.jspecify.annotations.NullMarked;
