package org.gongkai.parsers.fuzz;

/**
 * Damages a whole document. The fuzzer's bytes are the choices that are made, not the document: so
 * most of what comes out still opens, and the damage reaches the code behind the container.
 */
@FunctionalInterface
interface Damage {
  /** The largest document that damage makes. */
  int MAX_BYTES = 1 << 20;

  /** A damaged copy. */
  byte[] to(byte[] document, Choices choices);

  /** Both, one after the other. */
  default Damage then(Damage next) {
    return (document, choices) -> next.to(to(document, choices), choices);
  }

  /** This one, or none, as the choices will. */
  default Damage sometimes() {
    return (document, choices) -> choices.yes() ? to(document, choices) : document;
  }

  /** One of several, as the choices will. */
  static Damage oneOf(Damage... damages) {
    return (document, choices) -> choices.oneOf(damages).to(document, choices);
  }
}
