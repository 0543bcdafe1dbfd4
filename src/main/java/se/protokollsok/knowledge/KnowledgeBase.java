package se.protokollsok.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Builds snapshots of knowledge. */
public final class KnowledgeBase {
  private static final String BODIES = "bodies.tsv";
  private static final String PERSONS = "persons.tsv";
  private static final String CORRECTIONS = "corrections.tsv";
  private static final String MUNICIPALITIES = "municipalities.tsv";
  private static final String GIVEN_NAMES = "given-names.txt";
  private static final int VERSION_DIGITS = 16;

  private static final Pattern BLANK = Pattern.compile(" +");

  private KnowledgeBase() {}

  /** Returns what the program itself knows: no curated files, no words. */
  public static Knowledge builtIn() {
    try {
      return of(Optional.empty(), WordCounts.EMPTY);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the municipalities alone, for who needs nothing else of it. */
  public static Municipalities municipalities() {
    return new MunicipalityTable(TsvTable.resource(MUNICIPALITIES));
  }

  /**
   * Returns the built-in knowledge with an archivist's additions and an archive's words.
   *
   * @param curatedFolder where {@code bodies.tsv}, {@code persons.tsv} and {@code corrections.tsv}
   *     may lie; all are optional
   * @param words the archive's clean words
   * @throws CuratedFileException if a line of a curated file cannot be understood
   * @throws IOException if the folder or a file in it cannot be read
   */
  public static Knowledge of(Optional<Path> curatedFolder, WordCounts words) throws IOException {
    TsvTable towns = TsvTable.resource(MUNICIPALITIES);
    List<TsvTable> bodies = new ArrayList<>(List.of(TsvTable.resource(BODIES)));
    List<TsvTable> persons = new ArrayList<>();
    List<TsvTable> corrected = new ArrayList<>();
    if (curatedFolder.isPresent()) {
      if (!Files.isDirectory(curatedFolder.get())) {
        throw new IOException(curatedFolder.get() + " är ingen mapp; --curated ska namnge en.");
      }
      curated(curatedFolder.get(), BODIES).ifPresent(bodies::add);
      curated(curatedFolder.get(), PERSONS).ifPresent(persons::add);
      curated(curatedFolder.get(), CORRECTIONS).ifPresent(corrected::add);
    }
    List<PersonRuling> rulings = new ArrayList<>();
    for (TsvTable table : persons) {
      rulings.addAll(PersonRulings.of(table));
    }
    List<Correction> corrections = new ArrayList<>();
    for (TsvTable table : corrected) {
      corrections.addAll(Corrections.of(table));
    }
    MunicipalityTable municipalities = new MunicipalityTable(towns);
    TsvTable givenNames = TsvTable.resource(GIVEN_NAMES);
    Set<String> names = ProperNames.of(municipalities.all(), bodies, givenNames);
    MessageDigest digest = sha256();
    add(digest, towns.content());
    bodies.forEach(table -> add(digest, table.content()));
    add(digest, givenNames.content());
    new TreeSet<>(names).forEach(name -> add(digest, name));
    add(digest, PERSONS);
    persons.forEach(table -> add(digest, table.content()));
    add(digest, CORRECTIONS);
    corrected.forEach(table -> add(digest, table.content()));
    new TreeMap<>(words.counts()).forEach((word, count) -> add(digest, word + '\t' + count));
    return new Knowledge(
        HexFormat.of().formatHex(digest.digest()).substring(0, VERSION_DIGITS),
        municipalities,
        new BodyTable(bodies, municipalities),
        words,
        givenNames(givenNames),
        names,
        rulings,
        corrections);
  }

  private static Set<String> givenNames(TsvTable table) {
    return table.rows().stream()
        .flatMap(row -> BLANK.splitAsStream(row.cell(0)))
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<TsvTable> curated(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Optional.of(TsvTable.file(file)) : Optional.empty();
  }

  private static void add(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
