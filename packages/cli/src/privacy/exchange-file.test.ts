import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { hashElements, readExchange, readState, writeExchange, writeState } from './exchange-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'tip-exchange-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const at = (name: string): string => join(folder, name)
const elements = [1, 2, 3].map((byte) => new Uint8Array(32).fill(byte))

describe('what partners send each other', () => {
  it('is read as it was written, and nothing else is', async () => {
    await writeExchange('a/1', elements, at('a'), { kind: 'phone' })
    expect(await readExchange('a/1', at('a'))).toEqual({
      elements,
      head: { format: 'a/1', count: 3, kind: 'phone' },
    })
    const [head = '', ...rows] = readFileSync(at('a'), 'utf8').trimEnd().split('\n')
    const short = JSON.stringify({ element: Buffer.alloc(31).toString('base64') })
    for (const lines of [
      [head, ...rows.slice(1)],
      [head, ...rows, rows[0]],
      [head, ...rows.slice(1), short],
      [head, ...rows.slice(1), '{"element":7}'],
      [head, ...rows.slice(1), 'null'],
      [head.replace('a/1', 'a/2'), ...rows],
      rows,
      ['null'],
      ['{'],
    ]) {
      writeFileSync(at('b'), `${lines.join('\n')}\n`)
      await expect(readExchange('a/1', at('b')), lines.join()).rejects.toThrow('not whole')
    }
  })

  it('is known again by its elements in their order', () => {
    const [one, two, three] = elements as [Uint8Array, Uint8Array, Uint8Array]
    const hashes = [elements, [two, one, three], [one, two]].map(hashElements)
    expect(new Set(hashes).size).toBe(3)
    expect(hashElements(structuredClone(elements))).toBe(hashes[0])
  })
})

it('what one side keeps is for its owner only, and for the exchange that it is of', async () => {
  await writeState('s/1', { key: 'k' }, at('state'))
  if (process.platform !== 'win32') expect(statSync(at('state')).mode & 0o777).toBe(0o600)
  expect(await readState('s/1', at('state'))).toEqual({ format: 's/1', key: 'k' })
  for (const [format, path] of [
    ['s/2', 'state'],
    ['s/1', 'a'],
    ['s/1', 'none'],
  ] as const)
    await expect(readState(format, at(path))).rejects.toThrow('--state')
})
