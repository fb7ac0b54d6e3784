import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import wabt from 'wabt'
import { diceKernel } from './dice-kernel.ts'

const source = readFileSync(new URL('dice-kernel.wat', import.meta.url), 'utf8')
const { parseWat } = await wabt()

/**
 * The source for another record size: repeats the lines for one word, and recomputes the offsets of words and records.
 */
function sourceFor(words: number): string {
  const bytes = words * 8
  return source
    .split('\n')
    .flatMap((line) => {
      if (line.includes(';; bytes of four')) return line.replace(/i32\.const \d+/, `i32.const ${bytes * 4}`)
      const marked = /;; (?:record (\d), )?word (\d)$/.exec(line)
      if (marked === null) return line
      const [, record = '0', first] = marked
      const numbers = first === '0' ? [0] : Array.from({ length: words - 1 }, (_, index) => index + 1)
      return numbers.map((word) =>
        line.replace(/\$word\d/g, `$word${word}`).replace(/offset=\d+/, `offset=${Number(record) * bytes + word * 8}`),
      )
    })
    .join('\n')
}

const compile = (text: string): Uint8Array => {
  const parsed = parseWat('dice-kernel.wat', text)
  parsed.validate()
  return parsed.toBinary({}).buffer
}

describe('the program that compares encodings', () => {
  it('is, as it is written in the file of its source, what the compiler of others makes of that', () => {
    expect(sourceFor(2)).toBe(source)
    expect(compile(source)).toEqual(diceKernel(16))
  })

  it.each([1, 2, 3, 8, 16, 17, 32])('is the same for records of %i words', (words) => {
    expect(compile(sourceFor(words))).toEqual(diceKernel(words * 8))
  })
})
