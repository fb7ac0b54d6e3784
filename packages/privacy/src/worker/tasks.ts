import { notes } from './tasks/notes.ts'
import { people } from './tasks/people.ts'
import { releases } from './tasks/releases.ts'
import { tables } from './tasks/tables.ts'

/**
 * What a worker does. Each task takes and gives plain data, which can be posted between threads, and loads what it
 * needs when it is asked for. To add one, write it into the file of its subject.
 */
export const tasks: Tasks = { ...releases, ...tables, ...people, ...notes }

/** The tasks by their names. */
export type Tasks = typeof releases & typeof tables & typeof people & typeof notes
