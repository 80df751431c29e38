/** Zip containers in memory, read within limits; shared by all formats that are zips. */
@NullMarked
package org.gongkai.parsers.zip;

import org.jspecify.annotations.NullMarked;
