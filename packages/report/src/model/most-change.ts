/** A share or a rate is stated of everyone, though some are in no table, if they could change it by no more than this. */
export const MOST_CHANGE = 0.05
