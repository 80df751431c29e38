@NullMarked
package org.gongkai.samples;

import org.jspecify.annotations.NullMarked;
