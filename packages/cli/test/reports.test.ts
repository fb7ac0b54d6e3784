import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportsOf } from './report-of.ts'
import { makeFolder, type Run, runTip, sampleLines } from './run-tip.ts'
import { toCsv } from './tables.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
const lines = sampleLines(12)
const good = at('good.ndjson')
const bad = at('<b>&"bad".ndjson')
const table = at('intake.csv')

/** Whether all tags of a page are closed in the order in which they were opened. */
function isWellFormed(html: string): boolean {
  const open: string[] = []
  for (const [, slash, name = ''] of html.replace(/<!doctype html>/, '').matchAll(/<(\/?)([a-z0-9]+)(?: [^<>]*)?>/g)) {
    if (name === 'meta' || name === 'br') continue
    if (slash === '') open.push(name)
    else if (open.pop() !== name) return false
  }
  const isEscaped = !/&(?!amp;|lt;|gt;|quot;)/.test(html) && !/<(?![/!a-z])/.test(html)
  return open.length === 0 && isEscaped
}

beforeAll(async () => {
  await writeFile(good, `${lines.join('\n')}\n`)
  await writeFile(bad, `${lines.map((line) => line.replace('"sex":', '"sexx":')).join('\n')}\n`)
  await writeFile(
    table,
    toCsv([
      ['cas_CaseOwner', 'prs_FirstName', 'con_Consent', 'prs_Gender', 'prs_MailingCity'],
      ['Owner', 'Ada', 'true', 'feminine', 'Kigali'],
    ]),
  )
})

describe('text', () => {
  let run: Run
  beforeAll(async () => {
    run = await runTip('validate', good, bad, table)
  })
  it('says what was read and names the first places of each finding', () => {
    expect(run.out).toContain(`${good}  NDJSON\n12 records read, 0 of them with errors.\n\nNothing to correct.\n`)
    const wrong = `${bad}  NDJSON\n12 records read, 12 of them with errors.\n\nFor the partner to correct\n`
    expect(run.out).toContain(wrong)
  })
  it('says once what is in every record, and names the first places of what is not', async () => {
    expect(run.out).toContain(
      '\n  12 × A basis of sex is given without the sex. In every record. [sex-basis-needs-sex]\n',
    )
    await writeFile(
      at('half.ndjson'),
      `${[...lines, ...lines.map((line) => line.replace('"sex":', '"sexx":'))].join('\n')}\n`,
    )
    const { out } = await runTip('validate', at('half.ndjson'))
    expect(out.replace(/\s+/g, ' ')).toMatch(/\(line 13, record 13, victims\[0\][^)]*, and 7 more\) \[unknownField\]/)
    const { out: two } = await runTip('validate', at('half.ndjson'), '--places', '2')
    expect(two.replace(/\s+/g, ' ')).toMatch(/\(line 13, [^)]*, and 10 more\) \[unknownField\]/)
  })
  it('reports a repair with its column, without places', () => {
    const [, notes = ''] = run.out.split('Good to know\n')
    expect(notes.replace(/\s+/g, ' ').trim()).toBe(
      '1 × A value of Gender is spelt differently from the list. It was recognised and read. [variantRead]',
    )
  })
  it('has no colours where the output is not a terminal', () => {
    expect(`${run.out}${run.err}`).not.toContain('\u001b')
  })
})

describe('json', () => {
  it('counts everything and keeps as many places as asked for', async () => {
    const [run, none] = await Promise.all([
      runTip('validate', '--format', 'json', '--places', '3', bad),
      runTip('validate', '--format', 'json', '--places', '0', bad),
    ])
    expect(JSON.parse(run.out)).toMatchObject({ standardVersion: '1.0-rc.2' })
    const found = (json: string) =>
      [...reportsOf(json).values()].flatMap(({ groups }) => groups.filter(({ rule }) => rule === 'unknownField'))
    expect(found(run.out).map(({ count, places }) => [count, places.map(({ line }) => line)])).toEqual([
      [12, [1, 2, 3]],
    ])
    expect(found(none.out).map(({ count, places }) => [count, places])).toEqual([[12, []]])
  })
})

describe('html', () => {
  it.each(['en', 'fr'])('is one well-formed page without script or request (%s)', async (language) => {
    const path = at(`${language}.html`)
    const run = await runTip('validate', '--format', 'html', '--language', language, '--output', path, good, bad, table)
    expect([run.code, run.out, run.err]).toEqual([1, '', ''])
    const html = await readFile(path, 'utf8')
    expect(html).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}">`))
    expect(isWellFormed(html)).toBe(true)
    expect(html).not.toMatch(/<script|<link|<img|<iframe|https?:|url\(|@import|\son[a-z]+=/i)
    expect(html).toContain('&lt;b&gt;&amp;&quot;bad&quot;.ndjson')
  })
})

describe('--language fr', () => {
  it('speaks French and says that it is a draft', async () => {
    const run = await runTip('validate', '--language', 'fr', bad, at('missing'))
    expect(run.out).toContain('12 enregistrements lus, dont 12 avec des erreurs.')
    expect(run.out).toContain('Ce fichier n’existe pas.')
    expect(run.out).toContain('Traduction provisoire, non relue.')
    expect(run.out).not.toMatch(/Errors|Warnings|records read|and \d+ more/)
  })
})

describe('--profile', () => {
  const profile = { id: 'p', version: '1', title: 'Small', base: '1.0-rc.2', require: ['victim.ethnicity'] }
  it('asks for what the profile asks for', async () => {
    await writeFile(at('profile.json'), JSON.stringify(profile))
    const run = await runTip('validate', '--profile', at('profile.json'), '--format', 'json', good)
    const [report] = reportsOf(run.out).values()
    expect([run.code, report?.records, report?.invalid]).toEqual([1, 12, 12])
    expect(report?.groups.map(({ count, places }) => [count, places[0]?.path])).toEqual([
      [12, ['victims', 0, 'ethnicity']],
    ])
  })
  it('is refused with one line when it has faults or is none', async () => {
    await writeFile(at('faulty.json'), JSON.stringify({ ...profile, require: ['no.field'] }))
    await writeFile(at('no-json.json'), '{')
    for (const run of await Promise.all(
      ['faulty.json', 'no-json.json', 'missing.json'].map((name) => runTip('validate', '--profile', at(name), good)),
    ))
      expect([run.code, run.out, run.err]).toEqual([2, '', expect.stringMatching(/^tip: The profile [^\n]+\n$/)])
  })
})
