/** Tests of the structure stage. */
@NullMarked
package org.gongwen.extract.structure;

import org.jspecify.annotations.NullMarked;
