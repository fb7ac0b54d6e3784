import { existsSync } from 'node:fs'
import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { chromiumOptions } from '@tip-standard/browser'
import { shippedForms } from '@tip-standard/form-model'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { FORMS } from '../src/paper/form-names.ts'
import { endOf, makeFolder, runTip, sampleLines, startTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
/** Marks what no one may see outside the data. */
const SENTINEL = 'Uwase7788'

/** A program in place of a browser. */
async function saveProgram(name: string, script: string): Promise<string> {
  await writeFile(at(name), `#!/bin/sh\n${script}\n`)
  await chmod(at(name), 0o755)
  return at(name)
}

afterAll(() => vi.unstubAllEnvs())
beforeAll(async () => {
  const { executablePath, env } = chromiumOptions()
  for (const [name, value] of Object.entries({ ...env, CHROME_PATH: executablePath })) vi.stubEnv(name, value)
  // What the command leaves behind is looked for here.
  await mkdir(at('temporary'))
  vi.stubEnv('TMPDIR', at('temporary'))
  const record = JSON.parse(sampleLines(1)[0] ?? '')
  const standing = ['interview', 'storage'].map((purpose) => ({
    purpose,
    decision: 'granted',
    date: '2024-01-01',
    givenBy: 'self',
  }))
  const ofGuardian = {
    purpose: 'referral',
    decision: 'refused',
    date: '2024-01-01',
    givenBy: 'guardian',
    guardianExcluded: false,
  }
  record.victims[0] = {
    ...record.victims[0],
    sex: 'female',
    sexBasis: 'self',
    ownWords: SENTINEL,
    consents: [...standing, ofGuardian],
  }
  await writeFile(at('record.json'), JSON.stringify(record))
  await writeFile(at('errors.json'), JSON.stringify({ ...record, case: { [SENTINEL]: 1 } }))
})

/** What lies in the folder for temporary files, apart from what runs TypeScript in tests. */
const left = async (): Promise<string[]> => (await readdir(at('temporary'))).filter((name) => !name.startsWith('tsx-'))

it('knows the forms that ship', () => {
  expect(FORMS).toEqual(Object.keys(shippedForms))
})

describe('tip form render', () => {
  it('teaches', async () => {
    const { code, out } = await runTip('form', 'render', '--help')
    expect(code).toBe(0)
    for (const word of ['screening, intake', '--print', 'CHROME_PATH', 'Exit codes:', 'tip form render intake'])
      expect(out).toContain(word)
  })

  it.each(['fr', 'rw'])('writes the blank intake in %s as HTML and as PDF', async (language) => {
    const html = await runTip('form', 'render', 'intake', '--locale', language, '--print', at(`${language}.html`))
    expect([html.code, html.out, html.err]).toEqual([0, '', ''])
    const page = await readFile(at(`${language}.html`), 'utf8')
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).toContain('class="tip-print-draft"')
    expect(page).toContain('@page')
    const pdf = await runTip('form', 'render', 'intake', '--locale', language, '--print', at(`${language}.pdf`))
    expect([pdf.code, pdf.out, pdf.err]).toEqual([0, '', ''])
    const bytes = await readFile(at(`${language}.pdf`), 'latin1')
    expect(bytes.slice(0, 5)).toBe('%PDF-')
    expect(bytes.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(10)
    expect((await stat(at(`${language}.pdf`))).mode & 0o077).toBe(0)
    expect(await left()).toEqual([])
  })

  it('writes HTML to the screen where no file is named', async () => {
    const { code, out } = await runTip('form', 'render', 'consent')
    expect(code).toBe(0)
    expect(out.startsWith('<!doctype html>')).toBe(true)
  })

  it('fills in a record, and keeps restricted answers back', async () => {
    const { code, out } = await runTip('form', 'render', 'intake', '--record', at('record.json'))
    expect(code).toBe(0)
    expect(out).toContain('Female <code>female</code>')
    expect(out).toMatch(/consent.guardianExcluded<.*?withheld/)
    expect(out).not.toContain(SENTINEL)
    const record = JSON.parse(await readFile(at('record.json'), 'utf8'))
    const others = ['male', 'otherMarker'].map((sex, index) => ({ ...record.victims[0], id: `v-more-${index}`, sex }))
    await writeFile(
      at('three.json'),
      JSON.stringify({ ...record, victims: [...record.victims.slice(0, 1), ...others] }),
    )
    const printed = await Promise.all(
      ['1', '2', '3'].map((person) =>
        runTip('form', 'render', 'intake', '--record', at('three.json'), '--person', person),
      ),
    )
    expect(new Set(printed.map((one) => one.out)).size).toBe(3)
  })

  it('prints a record with errors, and says that it has some', async () => {
    const { code, out, err } = await runTip('form', 'render', 'intake', '--record', at('errors.json'))
    expect(code).toBe(1)
    expect(out).toContain('Female <code>female</code>')
    expect(err).toMatch(/^The output is internal[^\n]+\nThe record has errors \(\d+\) and was printed as it is/)
    expect(out + err).not.toContain(SENTINEL)
  })

  it('says what is wrong with a form, place by place, and repeats nothing of it', async () => {
    const items = [{ field: `victim.${SENTINEL}` }, { field: 'victim.sex', codes: [SENTINEL] }]
    const pages = [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items }] }]
    const form = { id: 'a.b', version: '1.0.0', base: '1.0-rc.2', title: { en: SENTINEL }, subject: 'victim', pages }
    await writeFile(at('form.json'), JSON.stringify(form))
    const { code, out, err } = await runTip('form', 'render', at('form.json'), '--print', at('none.html'))
    expect([code, out, existsSync(at('none.html'))]).toEqual([1, '', false])
    expect(err.split('\n').map((line) => line.split(':')[0])).toEqual([
      'pages[0].groups[0].items[0].field',
      'pages[0].groups[0].items[1].codes[0]',
      '',
    ])
    expect(err).not.toContain(SENTINEL)
  })

  it.each([
    ['a form that is not there', ['nothing'], 'The form is not one of screening, intake'],
    ['a file that is neither', ['intake', '--print', 'form.doc'], '.html or .pdf'],
    ['a record that is not there', ['intake', '--record', '/nowhere.json'], 'The record cannot be read'],
    [
      'a person that is not there',
      ['intake', '--record', at('record.json'), '--person', '9'],
      'no person 9 in victims',
    ],
    ['a browser that is not there', ['intake', '--print', at('no.pdf'), '--chromium', '/nowhere'], '.html'],
    ['a language that is not there', ['intake', '--locale', 'xx'], 'Allowed choices'],
    ['no command', [], 'render'],
  ])('cannot run with %s', async (_, parameters, words) => {
    const render = parameters.length === 0 ? [] : ['render', ...parameters]
    const { code, out, err } = await runTip('form', ...render)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
  })

  it('leaves nothing behind when the browser fails', async () => {
    const browser = await saveProgram('fails', 'exit 1')
    const { code, err } = await runTip('form', 'render', 'consent', '--print', at('fails.pdf'), '--chromium', browser)
    expect(code).toBe(2)
    expect(err).toContain('The browser printed nothing.')
    expect([existsSync(at('fails.pdf')), await left()]).toEqual([false, []])
  })

  it('leaves nothing behind when it is stopped', async () => {
    const browser = await saveProgram('waits', `echo started > ${at('started')}; exec sleep 600`)
    const child = startTip(['form', 'render', 'consent', '--print', at('waits.pdf'), '--chromium', browser])
    const end = endOf(child)
    const isStarted = async (): Promise<boolean> =>
      (await readFile(at('started'), 'utf8').catch(() => '')).includes('\n')
    await expect.poll(isStarted).toBe(true)
    expect(await left()).toHaveLength(1)
    child.kill('SIGTERM')
    expect((await end).signal).toBe('SIGTERM')
    expect([existsSync(at('waits.pdf')), await left()]).toEqual([false, []])
  })
})
