package org.gongkai.core.template;

/** Whether the form prescribes a row. */
public enum Presence {
  /** The form prescribes it. */
  FORM,
  /** Some reports print it besides or instead of the form's own rows. */
  VARIANT,
  /** A label over other rows, without figures of its own. */
  GROUP
}
