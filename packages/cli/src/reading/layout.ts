import type { Assessment } from '@tip-standard/classification'
import type { FileReading, PersonReading, Tally } from './read-persons.ts'

/** How readings are written, piece by piece while the files are read; an empty piece is nothing to write. */
export type Layout = {
  /** Before all files; the assessment is that of no facts, with the banner and the profile. */
  opening: (start: Assessment) => string
  file: (file: FileReading) => string
  person: (reading: PersonReading) => string
  /** What could not be read of a file. */
  endOfFile: (file: FileReading) => string
  end: (files: readonly FileReading[], tally: Tally) => string
}
