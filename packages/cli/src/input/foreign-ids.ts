import { CouldNotRun } from '../process/exit-code.ts'
import type { Input } from './input.ts'

/** Whether an input comes from a table without ids of the standard. */
export const hasForeignIds = ({ kind }: Input): boolean => kind === 'HTCDS' || kind === 'CTDC'

/** Refuses a column of ids for records that have ids. */
export function refuseIdColumn(input: Input, idColumn: string | undefined): void {
  if (idColumn !== undefined && !hasForeignIds(input))
    throw new CouldNotRun(
      '--id-column is for files of HTCDS and CTDC. Records of the standard already have ids: leave it out.',
    )
}
