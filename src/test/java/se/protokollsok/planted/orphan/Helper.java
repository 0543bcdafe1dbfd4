package se.protokollsok.planted.orphan;

/** Lives in a package that no table knows. */
final class Helper {}
