/**
 * The largest change that people who are in no table may make to a share or a rate; beyond it, none is stated for
 * everyone.
 */
export const MOST_CHANGE = 0.05
