package se.protokollsok.protocol;

/** Whether a protocol shows that it was signed. */
public enum SignatureState {
  /** At least one signer is named. */
  SIGNED("undertecknat"),
  /** It holds the words of a signature page, but names nobody. */
  UNSIGNED_PAGE("underskriftssida utan namn"),
  /** Nothing is said of signatures. */
  NONE("uppgift saknas");

  private final String label;

  SignatureState(String label) {
    this.label = label;
  }

  /** Returns the Swedish words users see. */
  public String label() {
    return label;
  }
}
