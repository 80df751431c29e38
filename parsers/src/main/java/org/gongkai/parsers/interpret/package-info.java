/** Turns a neutral document into a report: knows reports and nothing of file formats. */
@NullMarked
package org.gongkai.parsers.interpret;

import org.jspecify.annotations.NullMarked;
