/**
 * The tables of the national forms with the figures of a report, laid out as the forms have them.
 */
@NullMarked
package org.gongkai.export.form;

import org.jspecify.annotations.NullMarked;
