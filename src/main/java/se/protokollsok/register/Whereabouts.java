package se.protokollsok.register;

import java.util.Optional;
import se.protokollsok.protocol.AddressBook;

/**
 * Where the items and protocols that the ledger names stand today.
 *
 * @param book every address ever given, this run's among them
 */
record Whereabouts(AddressBook book) {
  /** Stands between name and protocol: "anna lind|@2025-01-17-bjuv-kommunstyrelsen". */
  static final String AT = "|@";

  /** Returns the evidence of a person with the protocol's present id, if it names one. */
  String ofPerson(String evidence) {
    int at = evidence.indexOf(AT);
    return at < 0
        ? evidence
        : evidence.substring(0, at + AT.length())
            + now(evidence.substring(at + AT.length()), Optional.empty());
  }

  /** Returns the present address of a matter's step, "protocol/item". */
  String ofStep(String evidence) {
    int slash = evidence.lastIndexOf('/');
    return slash < 0
        ? evidence
        : now(evidence.substring(0, slash), Optional.of(evidence.substring(slash + 1)));
  }

  private String now(String id, Optional<String> key) {
    String before = id + key.map(it -> "/" + it).orElse("");
    return switch (book.resolve(id, key)) {
      case AddressBook.Answer.Moved moved ->
          moved.id() + moved.key().map(it -> "/" + it).orElse("");
      case AddressBook.Answer.Found found -> before;
      case AddressBook.Answer.Gone gone -> before;
      case AddressBook.Answer.Unknown unknown -> before;
    };
  }
}
