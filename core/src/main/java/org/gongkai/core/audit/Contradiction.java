package org.gongkai.core.audit;

import java.util.List;

/**
 * What a rule found between two reports.
 *
 * @param key what it is about: the same for every pair of reports
 * @param cells the cells of the later report
 * @param arguments the values of the message
 */
record Contradiction(String key, List<String> cells, List<Object> arguments) {}
