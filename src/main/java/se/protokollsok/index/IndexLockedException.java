package se.protokollsok.index;

import java.nio.file.Path;

/** Another process is writing the index. */
public final class IndexLockedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  IndexLockedException(Path folder, Throwable cause) {
    super(
        "Indexet i "
            + folder
            + " skrivs just nu av en annan process. Vänta tills den är klar, eller avsluta den, och"
            + " försök igen.",
        cause);
  }
}
