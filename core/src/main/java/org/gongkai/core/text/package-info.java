/** Plain work on words that more than one package needs. */
@NullMarked
package org.gongkai.core.text;

import org.jspecify.annotations.NullMarked;
