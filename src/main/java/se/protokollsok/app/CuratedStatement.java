package se.protokollsok.app;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import se.protokollsok.web.Statement;
import se.protokollsok.web.StatementSource;

/**
 * The accessibility statement in the folder of curated files, read anew each time, so that an edit
 * shows at once. Thread-safe.
 */
final class CuratedStatement implements StatementSource {
  private final Optional<Path> file;

  /**
   * Creates it.
   *
   * @param curated the folder of curated files, if one is named
   */
  CuratedStatement(Optional<Path> curated) {
    this.file = curated.map(folder -> folder.resolve(Statement.FILE));
  }

  @Override
  public Statement current() {
    return file.map(CuratedStatement::read).orElse(Statement.EMPTY);
  }

  private static Statement read(Path file) {
    try {
      return Statement.parse(Files.readString(file));
    } catch (NoSuchFileException none) {
      return Statement.EMPTY;
    } catch (CharacterCodingException other) {
      return Statement.unreadable(file + " är inte sparad som UTF-8");
    } catch (IOException unreadable) {
      return Statement.unreadable(Messages.of(unreadable));
    }
  }
}
