import { basename } from 'node:path'
import type { Speech } from '../texts/speech.ts'

/** The name of a file, as text for the name detector. */
const toWords = (path: string): string =>
  basename(path)
    .replace(/\.\w+$/, '')
    .replaceAll(/[_+.]+/g, ' ')

/**
 * The names of files in reports, which are sent on: a name that seems to contain a person's is replaced with its
 * number.
 */
export async function shownNames(paths: readonly string[], { texts }: Speech): Promise<string[]> {
  // The detector is slow to load, and recognises names by their capitals.
  if (!paths.some((path) => /\p{Lu}/u.test(basename(path)))) return [...paths]
  const { holdsPersonal } = await import('@tip-standard/privacy/redaction')
  return paths.map((path, index) =>
    holdsPersonal(toWords(path)) ? texts.say('report.file', { number: index + 1 }) : path,
  )
}
