package se.protokollsok.search;

import java.time.LocalDate;
import java.util.Optional;
import se.protokollsok.protocol.ArchivedProtocol;

/** What an address stands for. */
public sealed interface Resolution {

  /**
   * It shows this.
   *
   * @param protocol the protocol
   * @param itemKey the item's key; empty if the address is the protocol's own
   */
  record Found(ArchivedProtocol protocol, Optional<String> itemKey) implements Resolution {}

  /**
   * What it showed has another address now.
   *
   * @param protocolId the new id
   * @param itemKey the new key; empty for the protocol's own address
   */
  record Moved(String protocolId, Optional<String> itemKey) implements Resolution {}

  /**
   * It showed something that is no longer in the archive.
   *
   * @param protocolId the id
   * @param departed what is known of the protocol; empty where only the item is gone, or where
   *     nothing is to be told
   */
  record Gone(String protocolId, Optional<Departed> departed) implements Resolution {
    /** Makes one of which nothing more is told. */
    public Gone(String protocolId) {
      this(protocolId, Optional.empty());
    }
  }

  /**
   * A protocol that was in the archive.
   *
   * @param name whose meeting it was: "Miljönämnden, Ängelholms kommun"; empty text if not known
   * @param date the day of the meeting
   * @param removedOn the day its file was found gone
   */
  record Departed(String name, Optional<LocalDate> date, Optional<LocalDate> removedOn) {}

  /**
   * What it shows is hidden by the operator. Nothing more is to be told of it.
   *
   * @param protocolId the id
   */
  record Hidden(String protocolId) implements Resolution {}

  /** It never showed anything. */
  record Unknown() implements Resolution {}
}
