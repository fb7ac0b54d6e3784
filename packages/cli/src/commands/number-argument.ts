import { InvalidArgumentError } from 'commander'

/** Reads a number from the command line; whole unless `isWhole` is false. */
export function numberArgument(
  least: number,
  most: number = Number.POSITIVE_INFINITY,
  isWhole = true,
): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (text.trim() === '' || !(value >= least && value <= most) || (isWhole && !Number.isSafeInteger(value))) {
      const limit = most === Number.POSITIVE_INFINITY ? '' : ` and at most ${most}`
      throw new InvalidArgumentError(`It must be a ${isWhole ? 'whole ' : ''}number of at least ${least}${limit}.`)
    }
    return value
  }
}

/** Reads a share between two limits, neither of which is allowed. */
export function shareBetween(above: number, below: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (text.trim() === '' || !(value > above && value < below))
      throw new InvalidArgumentError(`It must be a number above ${above} and below ${below}.`)
    return value
  }
}

/** Reads column names, separated by commas. */
export const columnList = (text: string): string[] => text.split(',').map((part) => part.trim())

/** Reads an option that may be given again: each text is added to those before. */
export const repeated = (text: string, before: string[] | undefined): string[] => [...(before ?? []), text]
