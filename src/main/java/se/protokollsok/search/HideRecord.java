package se.protokollsok.search;

import java.time.Instant;
import java.util.List;

/**
 * A line of the log of what was hidden and shown again. It holds no word of what it is about.
 *
 * @param at when the program saw it
 * @param event what happened
 * @param what the row's first column in its one form: address, path or SHA-256
 * @param scope {@code ITEM} or {@code FILE}
 * @param original {@code WITHHELD} or {@code SHOWN}
 * @param who who decided, as the row says
 * @param when the day, as the row says
 * @param why the reason, as the row says
 * @param addresses the lasting addresses the row has stood for, by which it goes on to hide what
 *     was renamed, moved or read anew
 * @param hashes the SHA-256 of the files it has stood for, in hex
 */
public record HideRecord(
    Instant at,
    Event event,
    String what,
    String scope,
    String original,
    String who,
    String when,
    String why,
    List<String> addresses,
    List<String> hashes) {

  /** Copies the lists. */
  public HideRecord {
    addresses = List.copyOf(addresses);
    hashes = List.copyOf(hashes);
  }

  /** What happened to a row. */
  public enum Event {
    /** It was seen for the first time. */
    HIDDEN,
    /** It says something else of the same thing. */
    CHANGED,
    /** It has come to stand for further addresses or files. */
    BOUND,
    /** It is gone: what it hid is shown again. */
    SHOWN
  }
}
