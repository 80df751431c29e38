package org.gongkai.cli.audit;

/**
 * An input that could not be read.
 *
 * @param source how the outputs name it
 * @param error the kind of error
 * @param message what was found
 * @param advice what to do
 */
public record UnreadInput(String source, String error, String message, String advice) {}
