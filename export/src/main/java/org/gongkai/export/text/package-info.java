/** Text as outputs can hold it. */
@NullMarked
package org.gongkai.export.text;

import org.jspecify.annotations.NullMarked;
