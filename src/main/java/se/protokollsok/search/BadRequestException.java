package se.protokollsok.search;

/** A request that cannot be answered because one of its values cannot be. */
public final class BadRequestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String parameter;

  /**
   * Creates it.
   *
   * @param parameter the parameter at fault, as on the wire
   * @param message in Swedish: what was wrong and what is allowed
   */
  public BadRequestException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /** Returns the parameter at fault. */
  public String parameter() {
    return parameter;
  }
}
