/** Opens archives of files. */
@NullMarked
package org.gongkai.parsers.archive;

import org.jspecify.annotations.NullMarked;
