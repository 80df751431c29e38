/** The data dictionary: what every table, column, cell and measure means, in both languages. */
@NullMarked
package org.gongkai.export.dictionary;

import org.jspecify.annotations.NullMarked;
