import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { STANDARD_VERSION } from '@tip-standard/core'
import { afterAll, describe, expect, it } from 'vitest'
import { endOf, makeFolder, needsLinux, runTip, sampleLines, startInShell } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (...parts: string[]): string => join(folder.path, ...parts)

const records = sampleLines(20).map((line) => JSON.parse(line))
const write = (name: string, items: readonly unknown[]): Promise<void> =>
  writeFile(at(name), items.map((item) => `${JSON.stringify(item)}\n`).join(''))
const withVersion = (version: string): object[] => records.map((record) => ({ ...record, standardVersion: version }))

describe('tip upgrade', () => {
  it('brings records of the draft up, and does nothing the second time', async () => {
    await write('draft.ndjson', withVersion('1.0-draft'))
    expect(await runTip('validate', at('draft.ndjson'))).toMatchObject({
      code: 1,
      out: expect.stringMatching(/tip\s+upgrade/),
    })
    const run = await runTip('upgrade', at('draft.ndjson'), '--output', at('now.ndjson'))
    expect([run.code, run.out]).toEqual([0, ''])
    expect(run.err).toContain(`Records: 20. Brought up to version ${STANDARD_VERSION}: 20.`)
    const upgraded = await readFile(at('now.ndjson'), 'utf8')
    expect(
      upgraded
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(withVersion(STANDARD_VERSION))
    const again = await runTip('upgrade', at('now.ndjson'))
    expect([again.code, again.out]).toEqual([0, upgraded])
    expect(again.err).toContain('Brought up to version')
    expect(again.err).toContain(': 0.')
  })

  it('takes the word of the caller for the version, and leaves one record one record', async () => {
    await writeFile(at('one.json'), JSON.stringify({ ...records[0], standardVersion: '1.7' }))
    const run = await runTip('upgrade', at('one.json'), '--from', '1.0-draft')
    expect([run.code, JSON.parse(run.out)]).toEqual([0, { ...records[0], standardVersion: STANDARD_VERSION }])
    expect(await runTip('upgrade', at('one.json'), '--from', '3.0')).toMatchObject({ code: 2, out: '' })
  })

  it('reads a pipe once, and leaves one record one record there too', async (test) => {
    needsLinux(test)
    const [one, list] = [at('piped.json'), at('list.json')]
    const [record] = withVersion('1.0-draft')
    await writeFile(one, `\n${JSON.stringify(record, undefined, 2)}`)
    await writeFile(list, JSON.stringify([record], undefined, 2))
    for (const path of [one, list]) {
      const run = await endOf(startInShell(`cat '${path}' | TIP upgrade /dev/stdin`))
      expect([run.code, run.out]).toEqual([0, (await runTip('upgrade', path)).out])
    }
  })

  it('leaves what it cannot upgrade as it is, reports it, and never shows a value', async () => {
    const items = [
      { standardVersion: '2.0', SENTINEL: 1 },
      { ...records[0], standardVersion: 'SENTINEL' },
      { a: 'SENTINEL' },
    ]
    await write('mixed.ndjson', items)
    const run = await runTip('upgrade', at('mixed.ndjson'), '--output', at('mixed-out.ndjson'))
    expect(run.code).toBe(1)
    expect(await readFile(at('mixed-out.ndjson'), 'utf8')).toBe(await readFile(at('mixed.ndjson'), 'utf8'))
    expect(run.err).not.toContain('SENTINEL')
    expect(run.err).toContain('2 × The document follows a version of the standard that cannot be read here')
    for (const item of items) {
      await write('one.ndjson', [records[0], item])
      expect((await runTip('upgrade', at('one.ndjson'))).code).toBe(1)
    }
  })

  it('writes no file that lacks a record which could not be read', async () => {
    await writeFile(
      at('broken.ndjson'),
      `${JSON.stringify(withVersion('1.0-draft')[0])}\n{"standardVersion": SENTINEL\n`,
    )
    const run = await runTip('upgrade', at('broken.ndjson'), '--output', at('broken-out.ndjson'))
    expect(run.code).toBe(2)
    expect(run.err).toContain('No output file was created')
    expect(await readdir(folder.path)).not.toContain('broken-out.ndjson')
  })
})

describe('tip convert', () => {
  const newer = records.map((record) => ({
    ...record,
    standardVersion: '1.7',
    laterMember: { deep: [1, null, 'x'] },
    case: { ...record.case, laterDate: '2031' },
  }))

  it('carries what a newer version added through JSON, unchanged', async () => {
    await write('newer.ndjson', newer)
    const there = await runTip('convert', at('newer.ndjson'), '--to', 'json', '--output', at('newer.json'))
    const back = await runTip('convert', at('newer.json'), '--to', 'ndjson')
    expect([there.code, back.code]).toEqual([0, 0])
    expect(back.out).toBe(await readFile(at('newer.ndjson'), 'utf8'))
  })

  it.each(['ctdc', 'htcds', 'csv', 'xlsx'])('reports that %s has no place for it', async (to) => {
    const run = await runTip(
      'convert',
      at('newer.ndjson'),
      '--to',
      to,
      '--for',
      'internal',
      '--output',
      at(`newer-${to}`),
    )
    expect(run.err).toMatch(/fields of a newer version +40 × left out|that the standard does not have were left out/)
    expect(run.err).not.toContain('later')
  })
})
