/** 版式: which paragraph of a notice is title, salutation, body, signature, attachment or page tail. */
@NullMarked
package org.gongwen.extract.structure.layout;

import org.jspecify.annotations.NullMarked;
