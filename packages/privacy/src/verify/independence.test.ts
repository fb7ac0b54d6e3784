import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

/** Every file that a file needs at run time, including itself; type-only imports need nothing. */
function neededBy(file: URL, found = new Set<string>()): Set<string> {
  if (found.has(file.pathname)) return found
  found.add(file.pathname)
  for (const [, clause = '', path = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) ([^;]*?) from '(\.[^']+)'/gms,
  )) {
    const names =
      /^\{(.*)\}$/s
        .exec(clause.trim())?.[1]
        ?.split(',')
        .filter((name) => name.trim() !== '') ?? []
    const isTypesOnly =
      clause.startsWith('type ') || (names.length > 0 && names.every((name) => name.trim().startsWith('type ')))
    if (!isTypesOnly) neededBy(new URL(path, file), found)
  }
  return found
}

it.each(['verify-rows', 'verify-series'])(
  '%s needs no code that makes releases: a mistake there cannot hide itself here',
  (file) => {
    const rooms = [...neededBy(new URL(`./${file}.ts`, import.meta.url))].map((path) => path.split('/').at(-2))
    expect(rooms).toContain('verify')
    expect(rooms.filter((room) => room !== 'verify' && room !== 'plan')).toEqual([])
  },
)
