/** Whether a property of a part became stricter or looser; `changed` if neither. */
export type Tightness = 'tightened' | 'loosened' | 'changed'

const needs = [undefined, 'answer', 'value'] as const

const byNumber = (was: number, is: number): Tightness => (is > was ? 'tightened' : 'loosened')

function byList(was: readonly unknown[] | undefined, is: readonly unknown[] | undefined): Tightness {
  if (was === undefined) return 'tightened'
  if (is === undefined) return 'loosened'
  const isLess = is.every((one) => was.includes(one))
  const isMore = was.every((one) => is.includes(one))
  // The same codes in another order are equally strict.
  return isLess === isMore ? 'changed' : isLess ? 'tightened' : 'loosened'
}

/** A missing number is not a limit. */
const bound = (value: unknown, none: number): number => (typeof value === 'number' ? value : none)

/** Whether a change of one member makes a form accept less (`tightened`) or more. */
export function tightnessOf(member: string, was: unknown, is: unknown): Tightness {
  switch (member) {
    case 'need':
      return byNumber(needs.indexOf(was as 'answer'), needs.indexOf(is as 'answer'))
    case 'min':
    case 'atLeast':
      return byNumber(bound(was, Number.NEGATIVE_INFINITY), bound(is, Number.NEGATIVE_INFINITY))
    case 'max':
    case 'maxLength':
      return byNumber(-bound(was, Number.POSITIVE_INFINITY), -bound(is, Number.POSITIVE_INFINITY))
    case 'codes':
      return byList(was as readonly string[] | undefined, is as readonly string[] | undefined)
    case 'errors': {
      // The more rules are errors, the less the form accepts.
      const tightness = byList(
        (is as readonly string[] | undefined) ?? [],
        (was as readonly string[] | undefined) ?? [],
      )
      return tightness
    }
    default:
      return 'changed'
  }
}
