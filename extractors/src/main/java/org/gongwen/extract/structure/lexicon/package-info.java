/** 词表: the words by which headers, titles, signatures and page furniture are known; CSV files with examples. */
@NullMarked
package org.gongwen.extract.structure.lexicon;

import org.jspecify.annotations.NullMarked;
