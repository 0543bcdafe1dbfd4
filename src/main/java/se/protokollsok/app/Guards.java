package se.protokollsok.app;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import se.protokollsok.index.IndexedState;
import se.protokollsok.store.DataDirectory;
import se.protokollsok.store.Ledger;

/** What must hold before a run may write: right archive, right data directory, ledger at hand. */
final class Guards {
  private Guards() {}

  static void checkArchive(IndexJob job) throws UserException {
    Path archive = job.archive();
    if (!Files.exists(archive)) {
      throw new ArchiveUnreachableException(
          "Arkivmappen "
              + archive
              + " finns inte. Kontrollera sökvägen, eller att den delade mappen är monterad.");
    }
    if (!Files.isDirectory(archive)) {
      throw new UserException(archive + " är ingen mapp. Ange mappen som protokollen ligger i.");
    }
    if (!Files.isReadable(archive) || !Files.isExecutable(archive)) {
      throw new ArchiveUnreachableException(
          "Arkivmappen "
              + archive
              + " får inte läsas av den här användaren. Ge läsrätt till den, eller kör som en"
              + " användare som har det.");
    }
    if (job.data().startsWith(archive)) {
      throw new UserException(
          "Datakatalogen "
              + job.data()
              + " ligger i arkivmappen, där Protokollsök aldrig skriver. Ange en annan katalog med"
              + " --data.");
    }
  }

  /** Takes the data directory for writing. */
  static DataDirectory lock(IndexJob job) throws IOException {
    try {
      return DataDirectory.lock(job.data());
    } catch (FileSystemException failure) {
      throw new UserException(
          "Datakatalogen "
              + job.data()
              + " kan inte skapas eller skrivas i ("
              + Messages.reason(failure)
              + "). Ge skrivrätt till den, eller ange en annan katalog med --data.",
          failure);
    }
  }

  static void check(IndexJob job, Optional<IndexedState> before, Path ledger) throws IOException {
    if (before.isEmpty()) {
      return;
    }
    String archive = before.get().manifest().archive();
    if (!archive.equals(job.archive().toString())) {
      throw new UserException(
          "Datakatalogen "
              + job.data()
              + " hör till arkivet "
              + archive
              + ", inte till "
              + job.archive()
              + ". Ange en annan katalog med --data. Har arkivet flyttats dit: ta bort mappen "
              + DataDirectory.index(job.data())
              + " (inte ledger.jsonl bredvid den) och kör index igen; adresserna består.");
    }
    if (!Files.exists(ledger)) {
      throw new UserException(
          "Adressliggaren " + ledger + " saknas, men ett index finns." + restore(job));
    }
    if (!holdsAll(Ledger.open(ledger), before.get())) {
      throw new UserException(
          "Adressliggaren "
              + ledger
              + " är äldre än indexet: adresser som visas står inte i den."
              + restore(job));
    }
  }

  private static boolean holdsAll(Ledger ledger, IndexedState before) {
    return Set.copyOf(ledger.bindings()).containsAll(before.addresses())
        && Set.copyOf(ledger.names()).containsAll(before.names());
  }

  private static String restore(IndexJob job) {
    return " Inga nya adresser delas ut, för gamla länkar skulle kunna visa fel ärende. Återställ"
        + " ledger.jsonl från säkerhetskopian och kör index igen. Finns ingen kopia: flytta undan"
        + " mappen "
        + DataDirectory.index(job.data())
        + "; då byggs allt om och adresserna delas ut från början.";
  }
}
