import { basename } from 'node:path'
import type { Speech } from '../texts/speech.ts'

/** The name of a file as the detector of names reads texts. */
const toWords = (path: string): string =>
  basename(path)
    .replace(/\.\w+$/, '')
    .replaceAll(/[_+.]+/g, ' ')

/** The names of files as reports show them: one that seems to name a person is replaced by its number, since reports are sent on. */
export async function shownNames(paths: readonly string[], { texts }: Speech): Promise<string[]> {
  // The detector takes its time to load, and knows names by their capitals.
  if (!paths.some((path) => /\p{Lu}/u.test(basename(path)))) return [...paths]
  const { holdsPersonal } = await import('@tip-standard/privacy/redaction')
  return paths.map((path, index) =>
    holdsPersonal(toWords(path)) ? texts.say('report.file', { number: index + 1 }) : path,
  )
}
