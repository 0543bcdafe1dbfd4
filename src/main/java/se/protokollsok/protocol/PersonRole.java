package se.protokollsok.protocol;

/**
 * A registered person in a role.
 *
 * @param personId the register's id: "anna-lind"
 * @param name the register's preferred spelling
 * @param role what they do
 */
public record PersonRole(String personId, String name, Role role) {}
