import { nearestName } from '@tip-standard/formats/digest'

/** A question to append to a message, or nothing if no name is near. */
export function didYouMean(typed: string, names: Iterable<string>): string {
  const nearest = nearestName(typed, names)
  return nearest === undefined ? '' : ` Did you mean ${nearest}?`
}
