/** 词表: words as data, each a line of a CSV file with an example. */
@NullMarked
package org.gongwen.extract.lexicon;

import org.jspecify.annotations.NullMarked;
