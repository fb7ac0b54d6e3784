import type { Assessment } from '@tip-standard/classification'
import type { FileReading, PersonReading, Tally } from './read-persons.ts'

/** Writes readings piece by piece while the files are read; an empty piece writes nothing. */
export type Layout = {
  /** Written before all files; the assessment is the one without facts, with the banner and the profile. */
  opening: (start: Assessment) => string
  file: (file: FileReading) => string
  person: (reading: PersonReading) => string
  /** The parts of a file that could not be read. */
  endOfFile: (file: FileReading) => string
  end: (files: readonly FileReading[], tally: Tally) => string
}
