package org.gongkai.cli;

import org.gongkai.core.check.RuleSettings;

/**
 * How reports are to be read.
 *
 * @param confirm whether PDF tables are read a second time
 * @param rules which rules are on, and how they are tuned
 */
record ReadingChoice(boolean confirm, RuleSettings rules) {}
