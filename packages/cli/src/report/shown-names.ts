import { basename } from 'node:path'
import type { Speech } from '../texts/speech.ts'

/** How sure the detector has to be: words that are only likely to be names are in many names of files. */
const LEAST = 0.7

/** The name of a file as the detector of names reads texts. */
const toWords = (path: string): string =>
  basename(path)
    .replace(/\.\w+$/, '')
    .replaceAll(/[_+.]+/g, ' ')

/** The names of files as reports show them: one that seems to name a person is replaced by its number, since reports are sent on. */
export async function shownNames(paths: readonly string[], { texts }: Speech): Promise<string[]> {
  // The detector takes its time to load, and knows names by their capitals.
  if (!paths.some((path) => /\p{Lu}/u.test(basename(path)))) return [...paths]
  const { findPersonal } = await import('@tip-standard/privacy/redaction')
  const isPersonal = (path: string): boolean => findPersonal(toWords(path), { leastConfidence: LEAST }).length > 0
  return paths.map((path, index) => (isPersonal(path) ? texts.say('report.file', { number: index + 1 }) : path))
}
