import { mkdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, launchBrowser } from '@tip-standard/browser'
import * as lists from '@tip-standard/core/code-lists'
import { fr } from '@tip-standard/core/locales/fr'
import { rn } from '@tip-standard/core/locales/rn'
import { defineForm, followUpForm, intakeForm, screeningForm } from '@tip-standard/form-model'
import { printPage } from '@tip-standard/form-model/print'
import { loadTexts } from '@tip-standard/form-model/texts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testForms } from './test-forms.ts'

/** How many sheets there are depends on the font: where this one is there, nothing else on the machine decides about it. */
const style = readFileSync(new URL('../../form-model/src/print/paper.css', import.meta.url), 'utf8')
  .replaceAll('font-family: system-ui', 'font-family: "DejaVu Sans", system-ui')
  .replaceAll('font-family: ui-monospace', 'font-family: "DejaVu Sans Mono", ui-monospace')
const pictures = fileURLToPath(new URL('../.screenshots/', import.meta.url))
const french = {
  language: 'fr',
  locale: fr,
  unreviewedTexts: true,
  text: (await loadTexts('fr', { unreviewedTexts: true })).say,
} as const
const consents = ['interview', 'storage'].map((purpose) => ({ purpose, decision: 'granted', date: '2025-01-01' }))
const filled = {
  today: '2025-02-01',
  record: {
    victims: [
      {
        id: 'v-17',
        consents,
        sex: 'female',
        birthDate: '2008-04',
        citizenships: ['RW', 'BI'],
        meansOfControl: [{ code: 'threats', phases: ['transit'] }, { code: 'withholdsDocuments' }],
        screenings: [
          {
            date: '2025-01-01',
            indicators: [
              { id: 'FL07', state: 'present' },
              { id: 'FL03', absent: { state: 'notAsked' } },
            ],
          },
        ],
      },
    ],
  },
}

/** Forms with the same kinds of questions on fewer pages: the sheets do not grow by the way either. */
const ofTests = { intake: testForms['intake'] ?? intakeForm, screening: testForms['screening'] ?? screeningForm }

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
  mkdirSync(pictures, { recursive: true })
})
afterAll(() => browser.close())

/** How many pages a PDF has. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0

describe.each([
  ['blank-intake', printPage(intakeForm, { style, lists }), 22],
  ['blank-intake-in-french', printPage(intakeForm, { style, lists, ...french }), 24],
  ['blank-screening', printPage(screeningForm, { style, lists }), 7],
  ['filled-intake', printPage(intakeForm, { style, lists, filled }), 6],
  ['blank-intake-in-few-parts', printPage(ofTests.intake, { style, lists }), 20],
  ['blank-intake-in-few-parts-in-french', printPage(ofTests.intake, { style, lists, ...french }), 22],
  ['blank-screening-in-few-parts', printPage(ofTests.screening, { style, lists }), 6],
  ['filled-intake-in-few-parts', printPage(ofTests.intake, { style, lists, filled }), 5],
])('on paper: %s', (name, html, most) => {
  it(`is black on white whatever the screen, nothing is cut off, and ${most} pages are enough`, async () => {
    // As wide as A4 without its margins.
    const page = await browser.newPage({ viewport: { width: 703, height: 1000 }, colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.setContent(html)
    const look = await page.evaluate(() => {
      const print = document.querySelector('.tip-print') as HTMLElement
      const { color, backgroundColor, display } = getComputedStyle(print)
      const wide = [...print.querySelectorAll('*')].filter(
        ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1,
      )
      const right = Math.max(...[...print.querySelectorAll('*')].map((one) => one.getBoundingClientRect().right))
      // What Chromium repeats on every sheet: parts of a table that are not broken.
      const repeated = ['running', 'foot'].map((part) => {
        const { display: shown, breakInside } = getComputedStyle(print.querySelector(`.tip-print-${part}`) as Element)
        return `${shown} ${breakInside}`
      })
      return {
        color,
        backgroundColor,
        display,
        repeated,
        wide: wide.map(({ className }) => className),
        isIn: right <= 704,
      }
    })
    expect(look).toEqual({
      color: 'rgb(0, 0, 0)',
      backgroundColor: 'rgb(255, 255, 255)',
      display: 'table',
      repeated: ['table-header-group avoid', 'table-footer-group avoid'],
      wide: [],
      isIn: true,
    })
    // Also into an ignored folder, for people to look at.
    const pages = pagesOf(await page.pdf({ preferCSSPageSize: true, path: `${pictures}print-${name}.pdf` }))
    expect(pages).toBeGreaterThan(1)
    expect(pages).toBeLessThanOrEqual(most)
    await page.close()
  })
})

describe.each([
  ['intake', intakeForm],
  ['follow-up', followUpForm],
])('in Kirundi, whose words are long: %s', (_name, form) => {
  it('no word of a table is cut in two, each number is beside its reason, and there is room for what is written', async () => {
    const { say: text } = await loadTexts('rn', { unreviewedTexts: true })
    const page = await browser.newPage({ viewport: { width: 703, height: 1000 } })
    await page.emulateMedia({ media: 'print' })
    await page.setContent(printPage(form, { style, lists, language: 'rn', locale: rn, unreviewedTexts: true, text }))
    const look = await page.evaluate(() => {
      const range = document.createRange()
      const cut = [...document.querySelectorAll('.tip-print-lines th')].flatMap((cell) => {
        const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
        const found: string[] = []
        while (texts.nextNode()) {
          const node = texts.currentNode as globalThis.Text
          for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
            range.setStart(node, index)
            range.setEnd(node, index + word.length)
            if (range.getClientRects().length > 1) found.push(word)
          }
        }
        return found
      })
      const apart = [...document.querySelectorAll('.tip-print-foot .tip-print-number')].filter((number) => {
        range.selectNodeContents(number.nextElementSibling as Element)
        return (range.getClientRects()[0]?.top ?? 0) > number.getBoundingClientRect().bottom
      })
      const MILLIMETRE = 96 / 25.4
      const cramped = [...document.querySelectorAll('.tip-print-space')].filter((cell) => {
        const { width, height } = cell.getBoundingClientRect()
        return width < 29.9 * MILLIMETRE || height < 6.4 * MILLIMETRE
      })
      return { cut, apart: apart.length, cramped: cramped.length }
    })
    expect(look).toEqual({ cut: [], apart: 0, cramped: 0 })
    await page.close()
  })
})

it('an answer from right to left is printed so on a form from left to right: its full stop is at its end', async () => {
  const form = defineForm({
    ...{ id: 'org.shelter.needs', version: '1.0.0', base: '1.0-rc.2', title: { en: 'Needs' }, subject: 'victim' },
    pages: [{ id: 'p', title: { en: 'P' }, groups: [{ id: 'g', items: [{ field: 'victim.specialNeeds' }] }] }],
  })
  const record = { victims: [{ id: 'v-17', specialNeeds: 'مترجمة، Kigali.' }] }
  const html = printPage(form.ok ? form.value : expect.fail(), { style, lists, filled: { ...filled, record } })
  const page = await browser.newPage()
  await page.setContent(html)
  const gap = await page.locator('p.tip-print-given', { hasText: 'Kigali' }).evaluate((answer: HTMLElement) => {
    const text = document.createRange()
    text.setStart(answer.firstChild as Text, answer.textContent.length - 1)
    text.setEnd(answer.firstChild as Text, answer.textContent.length)
    const first = document.createRange()
    first.setStart(answer.firstChild as Text, 0)
    first.setEnd(answer.firstChild as Text, 1)
    return {
      isStopLeft: text.getBoundingClientRect().right < first.getBoundingClientRect().left,
      isTranslated: answer.translate,
      startsAt: Math.round(answer.getBoundingClientRect().right - first.getBoundingClientRect().right),
    }
  })
  expect(gap).toEqual({ isStopLeft: true, isTranslated: false, startsAt: 0 })
  await page.close()
})
