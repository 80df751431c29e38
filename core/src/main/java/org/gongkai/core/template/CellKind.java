package org.gongkai.core.template;

/** What kind of number a cell of the form asks for. */
public enum CellKind {
  /** A count: a whole number, 0 or more. */
  COUNT,
  /** An increase or decrease: a whole number of either sign. */
  SIGNED,
  /** An amount of money, given in yuan. */
  AMOUNT
}
