package org.gongkai.cli;

/** How {@code audit} gives the findings. The names are those that users type. */
enum AuditFormat {
  text,
  json,
  sarif;

  /** The file that the findings go to, where they go to a folder. */
  String fileName() {
    return "findings." + name();
  }
}
