package se.protokollsok.search;

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
   */
  record Gone(String protocolId) implements Resolution {}

  /**
   * What it shows is hidden by the operator. Nothing more is to be told of it.
   *
   * @param protocolId the id
   */
  record Hidden(String protocolId) implements Resolution {}

  /** It never showed anything. */
  record Unknown() implements Resolution {}
}
