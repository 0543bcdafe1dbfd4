package se.protokollsok.protocol;

/** The part of an item a paragraph belongs to. */
public enum Section {
  /** What the matter is about: Sammanfattning, or text before any heading. */
  SUMMARY,
  /** Föredragande. */
  PRESENTERS,
  /** Under "Mötet beslutar" or Beslut. */
  DECISION,
  /** Beslutsunderlag. */
  BASIS,
  /** Förslag till beslut, Yrkanden. */
  PROPOSAL,
  /** Beslutsgång, Votering, Reservation. */
  PROCEDURE,
  /** Beslutet skickas till. */
  DISTRIBUTION
}
