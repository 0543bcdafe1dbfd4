package se.protokollsok.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The meeting a file is about, as far as it tells who somebody is.
 *
 * @param file the file's place in the run's order
 * @param date its day
 * @param organisation whose meeting it was: the first name of the organisation's family; empty if
 *     not known
 * @param home the municipality whose own board met, if it was one
 */
record Occasion(int file, Optional<LocalDate> date, String organisation, Optional<String> home) {}
