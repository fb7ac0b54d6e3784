/** The changes that the changesets of the repository announce. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Level } from './edition.ts'
import { highest, levels } from './kinds.ts'

/** The highest level that the changesets in a folder declare for a package. */
export function declaredFor(name: string, folder: string): Level | undefined {
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'))
  const found = files.map((file) => {
    const head = /^---\r?\n([\s\S]*?)\r?\n---/.exec(readFileSync(join(folder, file), 'utf8'))?.[1] ?? ''
    const line = head.split(/\r?\n/).find((row) => row.replace(/['"]/g, '').startsWith(`${name}:`))
    return levels.find((level) => line?.trim().endsWith(level))
  })
  return highest(found)
}
