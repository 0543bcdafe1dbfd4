package se.protokollsok.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.protokollsok.index.IndexFormatException;
import se.protokollsok.index.IndexLockedException;
import se.protokollsok.index.IndexMissingException;
import se.protokollsok.knowledge.CuratedFileException;
import se.protokollsok.search.BadRequestException;

/** What went wrong, in words for the person at the keyboard. */
final class Messages {
  /** Examples: {@code No space left on device}, {@code Disk quota exceeded}. */
  private static final Pattern FULL =
      Pattern.compile("no space left|quota exceeded|file too large|not enough space");

  private Messages() {}

  /** Returns what failed and what to do, in Swedish. */
  static String of(Throwable failure) {
    return expected(failure).orElseGet(() -> "Ett fel i Protokollsök: " + failure);
  }

  /** Returns the same, or empty for what nobody could expect. */
  static Optional<String> expected(Throwable failure) {
    return switch (failure) {
      case UserException known -> Optional.of(String.valueOf(known.getMessage()));
      case CuratedFileException line ->
          Optional.of("Rättelsefilen kan inte läsas: " + line.getMessage());
      case IOException disk when isFull(disk) -> Optional.of(full());
      case AccessDeniedException denied ->
          Optional.of(
              "Rättighet saknas till "
                  + denied.getFile()
                  + ". Ge rättighet, eller kör som en annan användare.");
      case NoSuchFileException missing ->
          Optional.of("Filen eller mappen " + missing.getFile() + " finns inte.");
      case FileSystemException other -> Optional.of(other.getFile() + ": " + reason(other) + ".");
      case UncheckedIOException wrapped -> expected(wrapped.getCause());
      case IOException other -> Optional.of(String.valueOf(other.getMessage()));
      case IndexFormatException format -> Optional.of(String.valueOf(format.getMessage()));
      case IndexLockedException locked -> Optional.of(String.valueOf(locked.getMessage()));
      case IndexMissingException missing -> Optional.of(String.valueOf(missing.getMessage()));
      case BadRequestException bad -> Optional.of(bad.parameter() + ": " + bad.getMessage());
      default -> Optional.empty();
    };
  }

  /** Returns the system's own word for a failure. */
  static String reason(FileSystemException failure) {
    return switch (failure) {
      case AccessDeniedException denied -> "rättighet saknas";
      case NoSuchFileException missing -> "finns inte";
      default ->
          Optional.ofNullable(failure.getReason()).orElse(failure.getClass().getSimpleName());
    };
  }

  private static boolean isFull(IOException failure) {
    return FULL.matcher(String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT)).find();
  }

  private static String full() {
    return "Disken är full. Det senaste hela indexet är orört och sökningen fungerar som förut."
        + " Frigör utrymme och kör indexeringen igen.";
  }
}
