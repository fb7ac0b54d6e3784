import { InvalidArgumentError } from 'commander'

/** Parses a number from the command line; whole unless `isWhole` is false. */
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

/** Parses a share between two exclusive limits. */
export function shareBetween(above: number, below: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (text.trim() === '' || !(value > above && value < below))
      throw new InvalidArgumentError(`It must be a number above ${above} and below ${below}.`)
    return value
  }
}

/** Parses a repeatable option: adds each text to the previous ones. */
export const repeated = (text: string, before: string[] | undefined): string[] => [...(before ?? []), text]
