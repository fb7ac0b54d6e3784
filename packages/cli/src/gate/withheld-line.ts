/**
 * What a reader of standard error has to know where people were withheld: that they were, and where their number is,
 * which is not said here. `numbersRows` tells whether the output names rows by their place in it.
 */
export function withheldLine(internalPath: string | undefined, numbersRows: boolean): string {
  if (internalPath === undefined)
    return 'People were withheld by the policy. Add --internal FILE to see why, in numbers; it is internal.\n'
  const numbers = numbersRows
    ? 'The output numbers only the rows that are in it: the internal file lists their numbers in your file, under "rows".\n'
    : ''
  return `People were withheld by the policy. ${internalPath} says why, in numbers; it is internal.\n${numbers}`
}
