package se.protokollsok.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of tab-separated lines. Lines that are empty or begin with {@code #} are remarks.
 *
 * @param name the file's name, for messages
 * @param content the whole text, for the version
 * @param rows the lines that are no remarks
 */
record TsvTable(String name, String content, List<Row> rows) {

  /**
   * One line.
   *
   * @param line its number, from 1
   * @param cells trimmed; those after the last one given are empty
   */
  record Row(int line, List<String> cells) {
    String cell(int index) {
      return index < cells.size() ? cells.get(index) : "";
    }
  }

  static TsvTable resource(String name) {
    try (InputStream in = TsvTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource missing: " + name);
      }
      return of(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TsvTable file(Path path) throws IOException {
    try {
      return of(path.toString(), Files.readString(path));
    } catch (CharacterCodingException e) {
      throw new CuratedFileException(
          path.toString(), 1, "filen är inte UTF-8; spara den om som UTF-8.");
    }
  }

  static TsvTable of(String name, String content) {
    List<Row> rows = new ArrayList<>();
    List<String> lines =
        Normalizer.normalize(content, Normalizer.Form.NFC).replace("\uFEFF", "").lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        rows.add(new Row(i + 1, Stream.of(line.split("\t")).map(String::strip).toList()));
      }
    }
    return new TsvTable(name, content, List.copyOf(rows));
  }
}
