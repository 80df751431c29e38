package org.gongkai.cli.read;

/** Something that ends a whole run, told in whole sentences for the user. */
public final class BatchException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With what was found and what to do. */
  public BatchException(String message) {
    super(message);
  }
}
