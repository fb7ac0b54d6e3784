import { expect, it } from 'vitest'
import { cutLines } from './cut-lines.ts'

const MEGABYTE = 1 << 20

/** Splits a file and returns the pieces as texts, and the rest. */
async function cut(...chunks: string[]): Promise<{ pieces: string[]; rest: string | undefined }> {
  async function* source(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield Buffer.from(chunk)
  }
  const pieces: string[] = []
  let handedOn: AsyncIterable<Uint8Array> | undefined
  for await (const piece of cutLines(source(), (rest) => {
    handedOn = rest
  }))
    pieces.push('bytes' in piece ? Buffer.from(piece.bytes).toString() : piece.fault.code)
  if (handedOn === undefined) return { pieces, rest: undefined }
  let rest = ''
  for await (const chunk of handedOn) rest += Buffer.from(chunk).toString()
  return { pieces, rest }
}

it('gives the last line, whether it ends or not', async () => {
  expect(await cut('{}\n', '{"a":1}')).toEqual({ pieces: ['{}\n{"a":1}'], rest: undefined })
  expect(await cut('{}\n')).toEqual({ pieces: ['{}\n'], rest: undefined })
  expect(await cut()).toEqual({ pieces: [], rest: undefined })
})

it('cuts at line ends only, and loses nothing', async () => {
  const line = `${'x'.repeat(300_000)}\n`
  const text = `${line.repeat(12)}last`
  const chunks = Array.from({ length: Math.ceil(text.length / 65_536) }, (_, at) =>
    text.slice(at * 65_536, (at + 1) * 65_536),
  )
  const { pieces, rest } = await cut(...chunks)
  expect(pieces.length).toBeGreaterThan(2)
  expect(pieces.slice(0, -1).every((piece) => piece.endsWith('\n') && piece.length >= MEGABYTE)).toBe(true)
  expect([pieces.join('') === text, rest]).toEqual([true, undefined])
})

it('hands on a line that is too long to wait for, and all behind it', async () => {
  const long = Array.from({ length: 17 }, () => 'x'.repeat(MEGABYTE))
  const { pieces, rest } = await cut(`{}\n${'y'.repeat(MEGABYTE)}\n`, ...long, '\n{}\n')
  expect(pieces.join('').length).toBe(MEGABYTE + 4)
  expect(rest === `${long.join('')}\n{}\n`).toBe(true)
})
