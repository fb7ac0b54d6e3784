import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeFolder, runBuiltTip, runTip, sampleLines } from './run-tip.ts'

/** Long enough that two threads share the work, with faults all over it. */
const lines = sampleLines(9000)
const folder = await makeFolder()
const path = join(folder.path, 'long.ndjson')

function makeLong(): Buffer {
  const parts: Buffer[] = []
  for (const [index, line] of lines.entries()) {
    if (index % 701 === 0) parts.push(Buffer.from('\ufeff'))
    if (index % 997 === 0) parts.push(Buffer.from('\r\n\n'))
    if (index % 1201 === 7) parts.push(Buffer.from('{"case": }\n'))
    if (index % 1301 === 11) parts.push(Buffer.from(`{"note":"x"}${line}`))
    if (index % 1409 === 5) parts.push(Buffer.from(`${line.replace('{', '{"victims":[],')}\n`))
    if (index % 2003 === 9) parts.push(Buffer.from(`${line.replace('"open"', '"\xe9t\xe9"')}\n`, 'latin1'))
    if (index % 1511 === 3) parts.push(Buffer.from('{"case":{"id":"twice","duplicateOf":"nowhere"}}\n'))
    parts.push(Buffer.from(`${line}\n`))
  }
  return Buffer.concat(parts)
}

beforeAll(() => writeFile(path, makeLong()))
afterAll(() => folder.remove())

const report = (out: string): unknown => JSON.parse(out)

/** From its sources the command works in one thread. */
const inOneThread = () => runTip('validate', path, '--format', 'json', '--places', '40')

it('finds the same in two threads as in one', async () => {
  const [two, one] = [await runBuiltTip('validate', path, '--format', 'json', '--places', '40'), await inOneThread()]
  expect(two.code).toBe(1)
  expect(report(two.out)).toEqual(report(one.out))
  const { groups } = (report(two.out) as { files: { groups: { rule: string; count: number }[] }[] }).files[0] ?? {
    groups: [],
  }
  const counts = Object.fromEntries(groups.map(({ rule, count }) => [rule, count]))
  expect(counts).toMatchObject({ invalidJson: 8, encodingGuessed: 1, duplicateKey: 7, 'duplicate-of-known-case': 1 })
})

it('reads on in one thread after a line that never ends, and says where the file was cut', async () => {
  const long = Buffer.concat([makeLong(), Buffer.from(`{"a":"${'x'.repeat(18 << 20)}"}\n${lines[0]}\n{"case":`)])
  await writeFile(path, long)
  const [two, one] = [await runBuiltTip('validate', path, '--format', 'json', '--places', '40'), await inOneThread()]
  expect(report(two.out)).toEqual(report(one.out))
  expect(two.out).toContain('truncatedRecord')
})
