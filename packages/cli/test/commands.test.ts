import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { STANDARD_VERSION } from '@tip-standard/core'
import { afterAll, describe, expect, it } from 'vitest'
import { makeFolder, runTip, sampleLines } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const good = join(folder.path, 'good.ndjson')
const bad = join(folder.path, 'bad.ndjson')
await writeFile(good, `${sampleLines(3).join('\n')}\n`)
const doubtful = join(folder.path, 'doubtful.ndjson')
await writeFile(doubtful, `${(sampleLines(1)[0] ?? '').replace('"case":{', '"case":{"closedOn":"2035-01-01",')}\n`)
await writeFile(bad, `${sampleLines(3).join('\n')}\n{"case":1}\n`)

const nights = join(folder.path, 'nights.json')
await writeFile(
  nights,
  JSON.stringify({
    id: 'org.example.shelter',
    version: '1',
    title: 'Stays',
    base: STANDARD_VERSION,
    fields: [
      {
        name: 'org.example.shelter.nights',
        entity: 'case',
        type: { kind: 'integer', min: 0, max: 9 },
        label: 'Nights',
        definition: 'How many nights the person has stayed.',
      },
    ],
  }),
)
const stay = (stayed: number): string =>
  (sampleLines(1)[0] ?? '').replace('"case":{', `"case":{"extensions":{"org.example.shelter.nights":${stayed}},`)
const [short, long] = [join(folder.path, 'short.ndjson'), join(folder.path, 'long.ndjson')]
await writeFile(short, `${stay(9)}\n`)
await writeFile(long, `${stay(10)}\n`)

describe('exit codes', () => {
  it.concurrent.each<[number, string[]]>([
    [0, ['validate', good]],
    [1, ['validate', bad]],
    [1, ['validate', doubtful]],
    [0, ['validate', long]],
    [0, ['validate', short, '--extension', nights]],
    [1, ['validate', long, '--extension', nights]],
    [0, ['convert', doubtful, '--to', 'ndjson']],
    [0, ['convert', good, '--to', 'csv']],
    [1, ['convert', bad, '--to', 'ndjson']],
    [0, ['classify', good]],
    [1, ['classify', bad]],
    [0, ['sample', '1']],
    [0, ['explain', 'victim.sex']],
    [0, ['--version']],
    [2, []],
    [2, ['frobnicate']],
    [2, ['validate']],
    [2, ['validate', good, '--format', 'pdf']],
    [2, ['validate', good, bad, '--annotate', join(folder.path, 'x.xlsx')]],
    [2, ['explain', 'nothing']],
    [2, ['explain', 'constructor']],
    [2, ['convert', good]],
    [2, ['convert', good, '--to', 'ndjson', '--from', 'ctdc']],
    [2, ['convert', good, '--to', 'ndjson', '--output', folder.path]],
    [2, ['convert', good, '--to', 'ctdc', '--output', join(folder.path, 'new/')]],
    [2, ['convert', good, '--to', 'csv', '--output', join(folder.path, 'missing/new/')]],
    [2, ['convert', good, '--to', 'csv', '--output', `${good}/`]],
    [2, ['convert', good, '--to', 'ndjson', '--output', bad, '--identities', bad]],
    [2, ['classify']],
    [2, ['classify', good, '--facts', good]],
    [2, ['classify', good, '--profile', 'nowhere']],
    [2, ['classify', good, '--language', 'de']],
    [2, ['classify', '--facts', join(folder.path, 'missing.json')]],
    [2, ['sample', '0']],
    [2, ['sample', '9', '--seed', '-1']],
  ])('%i: tip %j', async (code, parameters) => {
    const run = await runTip(...parameters)
    expect(run.code).toBe(code)
    if (code === 2) expect(run.out).toBe('')
    if (code === 2) expect(run.err).not.toMatch(/unexpected|\n\s+at /)
  })
})

describe('help', () => {
  it.concurrent.each(['validate', 'explain', 'convert', 'classify', 'sample'])(
    'of %s names exit codes and gives examples',
    async (name) => {
      const run = await runTip(name, '--help')
      expect(run.code).toBe(0)
      expect(run.out).toMatch(/Exit codes:\n {2}0 {2}/)
      expect(run.out).toContain('  2  could not run\n')
      expect(run.out).toMatch(new RegExp(`Examples:\\n {2}tip ${name} `))
    },
  )
})

describe('what is written', () => {
  it('sample gives records of the standard, the same for the same seed', async () => {
    const [first, again, other] = await Promise.all([
      runTip('sample', '20', '--seed', '5'),
      runTip('sample', '20', '--seed', '5'),
      runTip('sample', '20', '--seed', '6'),
    ])
    expect(first.out).toBe(`${sampleLines(20, 5).join('\n')}\n`)
    expect(again.out).toBe(first.out)
    expect(other.out).not.toBe(first.out)
  })
  it.concurrent.each([
    ['victim.sex', /^victim\.sex: [\s\S]*one code of the list sex\n/],
    ['sex-has-basis', /^sex-has-basis \(error\)\n/],
    ['consentPurpose.referral', /^consentPurpose\.referral: /],
    ['unknownField', /^unknownField \(error, a field\)\n/],
    ['raggedRow', /^raggedRow \(error, a file\)\n\n {2}Number of cells in this row: …;/],
    [
      'titleRows',
      /^titleRows \(note, a table of the standard\)[\s\S]*\ntitleRows \(note, a table of HTCDS or CTDC\)\n/,
    ],
  ])('explain explains %s', async (name, text) => {
    const run = await runTip('explain', name)
    expect([run.code, run.err, run.out]).toEqual([0, '', expect.stringMatching(text)])
  })
  it.concurrent.each([
    ['Victim.Sex', 'Did you mean victim.sex?'],
    ['pregnan', 'Did you mean '],
    ['zzzz', 'Fields are written entity.field'],
  ])('explain offers a name for %s, which it does not repeat', async (name, text) => {
    const run = await runTip('explain', name)
    expect([run.code, run.out, run.err]).toEqual([2, '', expect.stringContaining(text)])
    expect(run.err).not.toContain(name === 'zzzz' ? name : `${name} `)
  })
  it('a warning alone is a finding, and the record has no errors', async () => {
    const run = await runTip('validate', doubtful)
    expect(run.out).toContain('1 record read, without errors.\n\nFor the partner to correct\n')
    expect(run.out).toContain('closing-date-on-closed-case')
  })
  it('records with errors are left out of a conversion, and counted', async () => {
    const run = await runTip('convert', bad, '--to', 'ndjson')
    expect(run.out).toBe(`${sampleLines(3).join('\n')}\n`)
    expect(run.err).toContain('3 records converted, 1 left out')
  })
  it('a name given twice is reported by a conversion as well', async () => {
    const twice = join(folder.path, 'twice.ndjson')
    await writeFile(twice, `${(sampleLines(1)[0] ?? '').replace('{', '{"standardVersion":"1.0-rc.2",')}\n`)
    const run = await runTip('convert', twice, '--to', 'ndjson')
    expect([run.code, run.err]).toEqual([1, expect.stringMatching(/A field is given twice[^(]+\(line 1, record 1\)/)])
  })
})
