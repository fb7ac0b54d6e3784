/**
 * What every run of tests asks first: the index of code lists is that of the files. Without it nothing that reads the dictionary works,
 * and one sentence says more than all that would fail.
 */

import { emitListIndex } from './emit/list-index.ts'
import { readText } from './generated-files.ts'

/** Ends the run where someone added or took away a code list and has not run `pnpm gen`. */
export function setup(): void {
  for (const [path, text] of Object.entries(emitListIndex()))
    if (readText(path) !== text)
      throw new Error(`${path} does not have the code lists that are there: run \`pnpm gen\`.`)
}
