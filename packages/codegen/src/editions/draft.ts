/**
 * The names of the draft: it was never published, but documents were written in it, so every name must have a
 * successor.
 */

import { readFileSync } from 'node:fs'
import type { Names } from './names.ts'

/** Reads the names of the draft. */
export const draftNames = (): Names =>
  JSON.parse(readFileSync(new URL('./names-of-1.0-draft.json', import.meta.url), 'utf8')) as Names
