import type { RecordFinding } from '@tip-standard/core'
import type { Question } from './form-view.ts'

type Path = RecordFinding['at']['path']

const isWithin = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step)

/**
 * Whether something at a path of the record concerns a question, or one inside it. A question about some entries of a
 * list, such as the consents to two purposes, does not concern the others.
 */
export function isAbout({ path: own, resolved, entries }: Question, path: Path): boolean {
  if (!isWithin(path, own)) return false
  // The questions about the form's single entry are in several places.
  if (resolved.part?.kind === 'last') return path.length === own.length
  const at = path[own.length]
  if (typeof at !== 'number' || resolved.items.length === 0) return true
  return entries.some((entry) => entry.some((inner) => inner.path[own.length] === at))
}
