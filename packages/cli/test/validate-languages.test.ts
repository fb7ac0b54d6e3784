import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LANGUAGES } from '@tip-standard/core/texts'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plantMistakes } from './partner-workbook/fixture-mistakes.ts'
import { reportsOf } from './report-of.ts'
import { makeFolder, runTip, sampleLines } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
const workbook = at('partner.xlsx')
const files = [workbook, at('bad.ndjson'), at('missing.csv')]

type Said = { rule: string; message: string }

/** What is said of each group of findings, in the order of the report. */
async function saidIn(language: string): Promise<Said[]> {
  const { out } = await runTip('validate', '--format', 'json', '--language', language, ...files)
  return [...reportsOf(out).values()].flatMap(({ groups }) => groups.map(({ rule, message }) => ({ rule, message })))
}

/** Everything that is written in a workbook. */
async function textOf(path: string): Promise<string> {
  const parts = Object.entries(unzipSync(await readFile(path)))
  return parts.map(([name, bytes]) => (/\.(xml|rels)$/.test(name) ? strFromU8(bytes) : '')).join('\n')
}

let english: Said[]
beforeAll(async () => {
  await writeFile(workbook, plantMistakes().bytes)
  // Each breaks the standard itself, a rule of it, or the file.
  const lines = sampleLines(3)
  const [first = '', second = ''] = lines
  const broken = [
    first.replace('"sex":', '"sexx":'),
    second.replace(/"standardVersion":"[^"]*"/, '"standardVersion":"9.0"'),
    '{',
  ]
  await writeFile(at('bad.ndjson'), `${[...broken, ...lines].join('\n')}\n`)
  english = await saidIn('en')
})

describe.each(LANGUAGES.filter((language) => language !== 'en'))('--language %s', (language) => {
  it('says every finding in the language: of files, of tables, of records, of rules', async () => {
    const said = await saidIn(language)
    expect(said.map(({ rule }) => rule)).toEqual(english.map(({ rule }) => rule))
    const rules = new Set(said.map(({ rule }) => rule))
    for (const rule of [
      'missingFile',
      'invalidJson',
      'unknownValue',
      'unknownField',
      'unknownVersion',
      'sex-basis-needs-sex',
    ])
      expect(rules).toContain(rule)
    const still = said.filter(({ message }, place) => message === english[place]?.message)
    expect(still).toEqual([])
  })

  it('says them in the report and in the marked workbook, and that they are drafts', async () => {
    const marked = at(`marked-${language}.xlsx`)
    const run = await runTip('validate', '--language', language, '--annotate', marked, workbook)
    const [inEnglish, shown] = [(await runTip('validate', workbook)).out.split('\n').slice(1), run.out]
    // What follows in further lines of a finding is names of columns of HTCDS, flags and places.
    const begins = shown.split('\n').filter((line) => /^\p{L}|^ {2}\d+ ×/u.test(line))
    expect(begins.length).toBeGreaterThan(10)
    expect(begins.filter((line) => inEnglish.includes(line))).toEqual([])
    const last = shown.trimEnd().split('\n').at(-1) ?? ''
    expect(last).toBe(await draftNoteOf(language))
    const written = await textOf(marked)
    const sentences = (await saidIn(language)).filter(({ rule }) => rule === 'ambiguousDate' || rule === 'invalidEmail')
    expect(sentences).not.toEqual([])
    for (const { message } of sentences) expect(written).toContain(message)
  })
})

/** How the command says in a language that its texts are drafts. */
async function draftNoteOf(language: string): Promise<string> {
  const path = new URL(`../src/texts/translations/${language}.json`, import.meta.url)
  const texts: { draft: { text: string } } = JSON.parse(await readFile(path, 'utf8'))
  return texts.draft.text
}
