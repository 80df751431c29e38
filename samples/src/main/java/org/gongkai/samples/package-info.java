/** Small programs that show how the library is used, one for each kind of user. */
@NullMarked
package org.gongkai.samples;

import org.jspecify.annotations.NullMarked;
