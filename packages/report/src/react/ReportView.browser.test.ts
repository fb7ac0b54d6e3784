import { type Browser, launchBrowser, type Page } from '@tip-standard/browser'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fixtureDimensions, fixtureReport } from '../fixture-report.ts'
import { renderReport } from '../page/render-report.ts'
import { loadReportWords } from '../view/load-words.ts'
import { viewStyles } from './fixture-view-styles.ts'
import { ReportView } from './index.ts'

let browser: Browser
let view: string
beforeAll(async () => {
  const words = await loadReportWords({ language: 'en', dimensions: fixtureDimensions })
  view = renderToStaticMarkup(createElement(ReportView, { report: fixtureReport, words }))
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

/** The report within a page of a partner. */
const within = (attributes = ''): string => `<style>${viewStyles()}</style><main ${attributes}>${view}</main>`

it('is drawn on the background of its scheme where the system forces its own colours on the page', async () => {
  const page = await browser.newPage({ forcedColors: 'active', colorScheme: 'dark' })
  const backgrounds = async (scheme: string): Promise<string[]> => {
    await page.setContent(within(`data-scheme="${scheme}"`))
    return page.evaluate(() => [
      ...new Set([...document.querySelectorAll('svg')].map((chart) => getComputedStyle(chart).backgroundColor)),
    ])
  }
  expect(await backgrounds('light')).toEqual(['rgb(255, 255, 255)'])
  expect(await backgrounds('dark')).toEqual(['rgb(20, 24, 29)'])
})

it('has on paper the drawing that can be read in its column', async () => {
  const page = await browser.newPage()
  await page.emulateMedia({ media: 'print' })
  const shown = async (width: string): Promise<string[]> => {
    await page.setContent(within(`style="width:${width}"`))
    return page.evaluate(() => {
      const drawings = [...document.querySelectorAll('svg.tip-report-chart')].filter((one) => one.checkVisibility())
      return [...new Set(drawings.map((one) => one.getAttribute('width') ?? ''))]
    })
  }
  expect(await shown('17cm')).toEqual(['660'])
  expect(await shown('8cm')).toEqual(['300'])
})

/** The tables that the Tab key reaches, and those that are wider than their place. */
const reached = (page: Page) =>
  page.evaluate(() => {
    const stops: Element[] = []
    for (const region of document.querySelectorAll<HTMLElement>('[role=region]')) {
      region.focus()
      if (document.activeElement === region) stops.push(region)
    }
    const wide = [...document.querySelectorAll('[role=region]')].filter((one) => one.scrollWidth > one.clientWidth)
    const unseen = [...document.querySelectorAll('table')].filter(
      (one) => !one.checkVisibility({ visibilityProperty: true }),
    )
    return { isWhatScrolls: stops.length === wide.length && stops.every((one) => wide.includes(one)), stops, unseen }
  })

it('has tables as stops of the Tab key where they scroll, and only there, on a page of its own and within another', async () => {
  const own = await renderReport(fixtureReport, { language: 'en', dimensions: fixtureDimensions })
  for (const content of [own, within()]) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.setContent(content)
    const regions = await page.locator('[role=region]').count()
    const wide = await reached(page)
    expect([wide.isWhatScrolls, wide.unseen]).toEqual([true, []])
    expect(wide.stops.length).toBeLessThan(regions)
    await page.setViewportSize({ width: 320, height: 800 })
    const narrow = await reached(page)
    expect([narrow.isWhatScrolls, narrow.unseen]).toEqual([true, []])
    expect(narrow.stops.length).toBeGreaterThan(wide.stops.length)
    await page.close()
  }
})
