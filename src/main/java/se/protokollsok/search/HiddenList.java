package se.protokollsok.search;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The archivist's list of what is hidden, which may change at any time. What cannot be read hides
 * what it hid before; a row that is gone is gone only when the list was read so twice, for a file
 * may be looked at while it is being written. Not thread-safe: its user looks at it under a lock.
 */
final class HiddenList {
  private final Optional<Path> file;
  private HiddenTable held = HiddenTable.EMPTY;
  private Optional<String> read = Optional.empty();
  private String told = "";

  private HiddenList(Optional<Path> file) {
    this.file = file;
  }

  /**
   * Reads the list in a folder of curated files.
   *
   * @param hiding how many rows hid something when the program last ran
   * @throws HiddenListException if it cannot be read, or is missing though something was hidden
   */
  static HiddenList open(Optional<Path> curated, int hiding) throws HiddenListException {
    HiddenList list = new HiddenList(curated.map(folder -> folder.resolve(HiddenTable.FILE)));
    Optional<String> content = list.content();
    if (content.isEmpty() && hiding > 0) {
      throw new HiddenListException(list.missing(hiding));
    }
    list.hold(content.map(list::table).orElse(HiddenTable.EMPTY), content);
    return list;
  }

  private String missing(int hiding) {
    String rows = hiding == 1 ? "1 rad som döljer" : hiding + " rader som döljer";
    return file.map(
                path ->
                    "Listan "
                        + path
                        + " saknas, men hade senast "
                        + rows
                        + " något. Lägg tillbaka den.")
            .orElse(
                "Listan "
                    + HiddenTable.FILE
                    + " hade senast "
                    + rows
                    + " något. Ange dess mapp med --curated.")
        + " Ska allt visas igen: låt filen finnas, men tom.";
  }

  private void hold(HiddenTable table, Optional<String> content) {
    held = table;
    read = content;
  }

  private HiddenTable table(String content) {
    return HiddenTable.of(file.orElseThrow().toString(), content);
  }

  /** Returns the rows that hold. */
  HiddenTable held() {
    return held;
  }

  /** Reads the list anew; what cannot be read leaves all as it is, and is told. */
  HiddenTable look() {
    if (file.isEmpty()) {
      return held;
    }
    try {
      Optional<String> content = content();
      if (content.isEmpty() && !held.rows().isEmpty()) {
        tell("Listan " + file.get() + " saknas. Det som var dolt förblir dolt. Lägg tillbaka den.");
        return held;
      }
      HiddenTable now = content.map(this::table).orElse(HiddenTable.EMPTY);
      hold(content.equals(read) ? now : now.keeping(held), content);
      told = "";
    } catch (HiddenListException unreadable) {
      tell(unreadable.getMessage() + " Det som var dolt förblir dolt.");
    }
    return held;
  }

  private Optional<String> content() throws HiddenListException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Path path = file.get();
    try {
      return Optional.of(Files.readString(path));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (CharacterCodingException e) {
      throw new HiddenListException(
          "Listan " + path + " är inte UTF-8; spara den om som UTF-8, så kan den läsas.");
    } catch (IOException e) {
      throw new HiddenListException(
          "Listan "
              + path
              + " över vad som är dolt kan inte läsas ("
              + e
              + "). Ge läsrätt till den.");
    }
  }

  /** Said once, not every second. */
  private void tell(String message) {
    if (!message.equals(told)) {
      told = message;
      System.getLogger(HiddenList.class.getName()).log(System.Logger.Level.ERROR, message);
    }
  }
}
