import { mostWithMember } from '../verify/check-spread.ts'
import type { FoundRows } from '../verify/verify-rows.ts'

/** From this share on, an attacker is nearly sure of a value. */
const SURE = 0.9

/**
 * The skewness attack (Li, Li and Venkatasubramanian 2007): an attacker who has found a person's class assumes its most
 * frequent sensitive value, or its most frequent one among those that rows have several of. Counts the rows of classes
 * in which that is right for nine in ten, for any sensitive column.
 */
export const rowsNearlySure = ({ classes }: FoundRows): number =>
  classes
    .filter(({ size, spreads }) => spreads.some((counts) => mostWithMember(counts) >= SURE * size))
    .reduce((sum, { size }) => sum + size, 0)
