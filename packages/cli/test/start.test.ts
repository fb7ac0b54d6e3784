import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const program = fileURLToPath(new URL('../dist/program/', import.meta.url))

/**
 * The files that Node reads before anything runs, with their bytes: what a file imports, and what that does; not what
 * is imported when a command runs.
 */
function readFirst(file: string, found: Map<string, number> = new Map()): Map<string, number> {
  if (found.has(file)) return found
  const text = readFileSync(program + file, 'utf8')
  found.set(file, Buffer.byteLength(text))
  for (const [, name = ''] of text.matchAll(/^(?:\} from|import) "\.\/([^"]+)";$/gm)) readFirst(name, found)
  return found
}

it('reads what commands are called and what they take, and not the standard, before it knows which one is asked for', () => {
  const first = readFirst('tip.js')
  expect(first.size).toBeGreaterThan(5)
  const sum = [...first.values()].reduce((all, one) => all + one, 0)
  // A name that is imported from the whole of a package brings all of it: it was 1.9 MB.
  expect(sum).toBeLessThan(250_000)
})
