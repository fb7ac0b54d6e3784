import { Writable } from 'node:stream'
import fc from 'fast-check'
import { createElement, type ReactElement } from 'react'
import { renderToPipeableStream, renderToStaticMarkup, renderToString } from 'react-dom/server'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { fixtureDimensions, fixtureEarlier, fixtureReport } from '../fixture-report.ts'
import { dimension, oneWay } from '../fixture-tables.ts'
import { el, toHtml } from '../markup/markup.ts'
import { reportBody } from '../page/report-body.ts'
import { loadReportWords } from '../view/load-words.ts'
import type { ReportWords } from '../view/words.ts'
import { viewStyles } from './fixture-view-styles.ts'
import { ReportChart, ReportView } from './index.ts'
import { toNode } from './to-node.ts'

let words: ReportWords
beforeAll(async () => {
  words = await loadReportWords({ language: 'en', dimensions: fixtureDimensions })
})

/** Renders like a server that waits for everything to load. */
const rendered = (element: ReactElement): Promise<string> =>
  new Promise((resolve, reject) => {
    const pieces: string[] = []
    const into = new Writable({
      write: (piece, _, done) => {
        pieces.push(String(piece))
        done()
      },
      final: (done) => {
        resolve(pieces.join(''))
        done()
      },
    })
    const { pipe } = renderToPipeableStream(element, { onAllReady: () => pipe(into), onError: reject })
  })

/** The tags and texts of HTML, without the differences that React and a report of its own page bring. */
const partsOf = (html: string): string[] =>
  html
    .replace(/<(\w+)([^>]*)\/>/g, '<$1$2></$1>')
    .replace(/ (rowSpan|colSpan|tabIndex|dateTime)=/g, (name) => name.toLowerCase())
    .replace(/(?<= (?:id|href|aria-labelledby|fill)="[^"]*)(?<=["# ])r-/g, '')
    .replace(/(?<= class="[^"]*)tip-report-/g, 'tip-')
    .split(/(?=<)/)

describe('a report in React', () => {
  it('is what the page has, element by element and text by text, one level of headings lower', () => {
    const warned = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const body = reportBody(fixtureReport, words, { earlier: fixtureEarlier, place: 'div' })
    const view = createElement(ReportView, { report: fixtureReport, words, earlier: fixtureEarlier, id: 'r' })
    const page = toHtml(body).replace(
      /(<\/?h)([123])/g,
      (_, tag: string, level: string) => `${tag}${Number(level) + 1}`,
    )
    expect(partsOf(renderToStaticMarkup(view))).toEqual(
      partsOf(`<div class="tip-report" id="r" lang="en">${page}</div>`),
    )
    expect(warned.mock.calls).toEqual([])
    warned.mockRestore()
  })

  it('is rendered by a server, in a language that it loads itself', async () => {
    const html = await rendered(createElement(ReportView, { report: fixtureReport, language: 'fr' }))
    expect(html).toContain('lang="fr"')
    expect(html).toContain('<table')
    // Once loaded, a language is rendered at once.
    expect(renderToString(createElement(ReportView, { report: fixtureReport, language: 'fr' }))).toContain('<table')
  })

  it('says that it is busy until its language is loaded', () => {
    const html = renderToString(createElement(ReportView, { report: fixtureReport, language: 'rw' }))
    expect(html).toContain('aria-busy="true"')
    expect(html).not.toContain('<table')
  })

  it('can stand twice in a page: no id is there twice, and every reference leads to its own', () => {
    const html = ['a', 'b']
      .map((id) => renderToStaticMarkup(createElement(ReportView, { report: fixtureReport, words, id })))
      .join('')
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const led = [...html.matchAll(/(?:href="#|aria-labelledby="|url\(#)([^")]+)/g)].flatMap(([, to = '']) =>
      to.split(' '),
    )
    expect(led.filter((id) => !ids.includes(id))).toEqual([])
    expect(led.length).toBeGreaterThan(50)
  })
})

describe('texts of a report', () => {
  it('are never read as HTML, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'a', '=', ' ', ';') }), (text) => {
        const piece = el('p', { class: 'tip-small', 'aria-label': text }, text, [text, undefined])
        expect(renderToStaticMarkup(toNode(piece, 'r'))).toBe(toHtml(piece).replace('tip-small', 'tip-report-small'))
      }),
    )
  })
})

describe('one chart in React', () => {
  it('is drawn in both widths, with its title and its text alternative', () => {
    const table = oneWay(dimension('victim.sex', ['female', 'male']), [30, [1, 14], 44])
    const html = renderToStaticMarkup(createElement(ReportChart, { table, words, title: 'By sex', id: 'c' }))
    expect(html.match(/<svg/g)).toHaveLength(2)
    expect(html.match(/<title id="c-chart-[wn]-t">By sex<\/title>/g)).toHaveLength(2)
    expect(html).toMatch(/fill="url\(#c-chart-w-hidden\)"/)
  })
})

describe('the style sheet', () => {
  it('is made from that of the page', async () => {
    await expect(viewStyles()).toMatchFileSnapshot('style.css')
  })

  it('names nothing that another of our style sheets names, fetches nothing, and holds for nothing else', () => {
    const css = viewStyles()
    expect(css.match(/(\.|--)tip-(?!report\b)[\w-]*/g) ?? []).toEqual([])
    expect(css).not.toMatch(/url\(|@import|@page|:root|\bhtml\b|\bbody\b/)
  })
})
