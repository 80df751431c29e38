/** What the readers of Word's formats share: tables laid on one grid, numbers of lists, fields. */
@NullMarked
package org.gongkai.parsers.word;

import org.jspecify.annotations.NullMarked;
