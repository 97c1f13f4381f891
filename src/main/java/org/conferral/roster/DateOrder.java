package org.conferral.roster;

/** In which order day, month and year stand in dates written as digits. */
public enum DateOrder {
    DMY,
    MDY,
    YMD
}
