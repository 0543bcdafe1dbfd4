package se.protokollsok.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.protokollsok.search.HideLog;
import se.protokollsok.search.HideRecord;
import se.protokollsok.store.DataDirectory;
import se.protokollsok.store.LineLog;

/** The log of what was hidden, in the data directory: {@code hidden.jsonl}. */
final class KeptHideLog implements HideLog {
  private final LineLog<HideRecord> lines;

  /** Creates it for a data directory. */
  KeptHideLog(Path data) {
    this.lines = new LineLog<>(DataDirectory.hideLog(data), HideRecord.class);
  }

  @Override
  public List<HideRecord> read() throws IOException {
    return lines.read();
  }

  @Override
  public void add(List<HideRecord> records) throws IOException {
    lines.add(records);
  }
}
