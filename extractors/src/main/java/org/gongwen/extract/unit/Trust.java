package org.gongwen.extract.unit;

/** 可信度: how sure the names of a list must be, beside its label. */
enum Trust {
    /** Any names: the brackets show that it is a list. */
    ANY,
    /** The first name must end like a unit. */
    FIRST,
    /** Every name must end like a unit. */
    ALL
}
