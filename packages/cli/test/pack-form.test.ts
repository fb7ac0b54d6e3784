import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromiumOptions } from '@tip-standard/browser'
import { ACTS, MEANS, PURPOSES } from '@tip-standard/classification'
import { codeList } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import { intakeForm, screeningForm } from '@tip-standard/form-model'
import { readRecordsWorkbook } from '@tip-standard/formats'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { LANGUAGES } from '../src/paper/form-names.ts'
import { packTexts } from '../src/paper/pack/pack-texts.ts'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (...names: string[]): string => join(folder.path, ...names)
const read = (...names: string[]): Promise<string> => readFile(at(...names), 'utf8')

const pages = [
  '1-consent.html',
  '2-screening.html',
  '3-form.html',
  '4-classification-aid.html',
  '6-sharing-protocol.html',
  '7-contact-sheet.html',
  'index.html',
]
const own = { ...intakeForm, id: 'org.example.ours', version: '3.2.1', title: { en: 'Ours' } }

afterAll(() => vi.unstubAllEnvs())
beforeAll(async () => {
  const { executablePath, env } = chromiumOptions()
  for (const [name, value] of Object.entries({ ...env, CHROME_PATH: executablePath })) vi.stubEnv(name, value)
  await writeFile(at('ours.json'), JSON.stringify(own))
  for (const locale of LANGUAGES) await runTip('form', 'pack', at('ours.json'), '--locale', locale, '--out', at(locale))
})

describe('tip form pack', () => {
  it('teaches', async () => {
    const { code, out } = await runTip('form', 'pack', '--help')
    expect(code).toBe(0)
    for (const word of ['6-sharing-protocol', 'It decides nothing'.toLowerCase(), 'Exit codes:'])
      expect(out).toContain(word)
  })

  it.each(LANGUAGES)('writes the papers in %s; each sheet names itself and is marked as a draft', async (locale) => {
    expect((await readdir(at(locale))).sort()).toEqual([...pages, '5-recorder.xlsx'].sort())
    for (const name of pages) {
      const html = await read(locale, name)
      expect(html).toContain(`<html lang="${locale}">`)
      const running = /<header class="tip-print-running">.*?<\/header>/.exec(html)?.[0]
      expect(running).toMatch(new RegExp(`>[a-zA-Z.]+ \\d+\\.\\d+\\.\\d+ · ${locale}<`))
      expect(html.includes('class="tip-print-draft"'), name).toBe(locale !== 'en')
      expect(html).not.toMatch(/<script|undefined|\[object|\{\w+\}(?![^<]*<\/style>)/)
    }
    expect(await read(locale, '3-form.html')).toContain('org.example.ours 3.2.1')
  })

  it('gives the same bytes again', async () => {
    await runTip('form', 'pack', at('ours.json'), '--locale', 'fr', '--out', at('again'))
    for (const name of await readdir(at('fr')))
      expect((await readFile(at('again', name))).equals(await readFile(at('fr', name))), name).toBe(true)
  })

  it('has an index that leads to every other paper, and explains how to destroy old sheets', async () => {
    const html = await read('en', 'index.html')
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href)
    expect(links.sort()).toEqual((await readdir(at('en'))).filter((name) => name !== 'index.html').sort())
    for (const word of ['org.example.ours 3.2.1', 'English', 'Old sheets', 'Shred']) expect(html).toContain(word)
    expect(await read('sw', 'index.html')).toMatch(/Kiswahili.*rasimu, haijakaguliwa/)
  })

  it('has an aid with every element and indicator by code, the child rule, and no decision', async () => {
    const html = await read('en', '4-classification-aid.html')
    const codes = new Set([...html.matchAll(/<code>([^<]+)<\/code>/g)].map(([, code]) => code))
    const indicators = codeList('indicator').codes.map(({ code }) => code)
    expect([...ACTS, ...MEANS, ...PURPOSES, ...indicators].filter((code) => !codes.has(code))).toEqual([])
    for (const words of [
      'This assessment supports a decision but does not make it.',
      'For a child, no means are required.',
      'both branches are shown',
      'Smuggling does not exclude trafficking',
      'that the person agreed',
      'not checked by a lawyer',
      'transcription by a third party',
    ])
      expect(html).toContain(words)
    // It is about one person, by a code.
    expect(html).toContain('Code of the person (never a name)')
    expect(html.replace(/<style>.*<\/style>/s, '')).not.toMatch(/score|%|probab/i)
  })

  it('has a protocol with every purpose, recipient and restricted field, and leaves laws open', async () => {
    const html = await read('en', '6-sharing-protocol.html')
    for (const list of ['consentPurpose', 'consentRecipient', 'withholdReason', 'legalBasis', 'applicableLaw'] as const)
      for (const { code } of codeList(list).codes)
        expect(html.includes(`<code>${code}</code>`), code).toBe(code !== 'unspecified')
    const restricted = fields.filter(({ id, sensitivity }) => sensitivity === 'restricted' && id.startsWith('victim.'))
    for (const { id } of restricted) expect(html).toContain(`(${id})`)
    expect(html).toContain('No law was read for this template')
    expect(html).not.toMatch(/\b(48|72) ?h/)
  })

  it.each(LANGUAGES)(
    'has no place for a name but on a sheet of its own, which does not say why: %s',
    async (locale) => {
      const identity = fields.filter(({ entity }) => entity === 'identityRecord').map(({ name }) => name)
      const asked = async (name: string): Promise<string[]> =>
        [...(await read(locale, name)).matchAll(/<code>([^<]+)<\/code>/g)].map(([, code = '']) => code)
      for (const name of pages)
        expect((await asked(name)).filter((code) => identity.includes(code)).length > 0, name).toBe(
          name === '7-contact-sheet.html',
        )
      const sheet = (await read(locale, '7-contact-sheet.html')).replace(/<style>.*<\/style>|class="[^"]*"/gs, '')
      expect(sheet).not.toMatch(/traffick|traite|victim|\btip\b|exploit|standard/i)
      expect(sheet).toContain('safeTimes')
    },
  )

  it('has a workbook that the reader of workbooks takes', async () => {
    const result = readRecordsWorkbook(await readFile(at('en', '5-recorder.xlsx')))
    expect([result.ok, result.findings]).toEqual([true, []])
  })

  it('does not print a form twice', async () => {
    await runTip('form', 'pack', 'screening', '--out', at('screening'))
    expect(await readdir(at('screening'))).not.toContain('2-screening.html')
    expect(await read('screening', '3-form.html')).toContain(`${screeningForm.id} ${screeningForm.version}`)
  })

  it('prints PDF, and the index leads to it; it holds no date of printing', async () => {
    const { code, err } = await runTip('form', 'pack', 'consent', '--locale', 'rw', '--out', at('pdf'), '--pdf')
    expect([code, err]).toEqual([0, ''])
    expect(await read('pdf', 'index.html')).toContain('href="4-classification-aid.pdf"')
    for (const name of (await readdir(at('pdf'))).filter((one) => one.endsWith('.pdf'))) {
      const pdf = await readFile(at('pdf', name), 'latin1')
      expect(pdf.slice(0, 5)).toBe('%PDF-')
      expect(new Set(pdf.match(/(?<=Date \(D:)\d{14}/g))).toEqual(new Set(['19700101000000']))
    }
  })

  it('writes nothing for a form that cannot be used, or a folder that cannot be', async () => {
    await writeFile(at('broken.json'), JSON.stringify({ ...own, subject: 'SENTINEL' }))
    const broken = await runTip('form', 'pack', at('broken.json'), '--out', at('none'))
    expect([broken.code, existsSync(at('none'))]).toEqual([1, false])
    expect(broken.err).toMatch(/^subject: /)
    const beside = await runTip('form', 'pack', 'consent', '--out', at('nowhere', 'deeper'))
    expect([beside.code, existsSync(at('nowhere'))]).toEqual([2, false])
    expect(broken.err + beside.err).not.toContain('SENTINEL')
  })
})

it.each(LANGUAGES)('texts of a pack in %s fill the same gaps as the English ones', (language) => {
  const filled = packTexts(language)('isDraft', { language: '#' }) + packTexts(language)('gap', { text: '#' })
  expect(filled.match(/#/g)).toHaveLength(2)
})
