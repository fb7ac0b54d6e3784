import { notes } from './tasks/notes.ts'
import { people } from './tasks/people.ts'
import { releases } from './tasks/releases.ts'
import { tables } from './tasks/tables.ts'

/**
 * The tasks of a worker. Each task takes and returns plain data, which can be posted between threads, and loads its
 * code when it is first requested. To add a task, write it in the file of its subject.
 */
export const tasks: Tasks = { ...releases, ...tables, ...people, ...notes }

/** The tasks by their names. */
export type Tasks = typeof releases & typeof tables & typeof people & typeof notes
