import { type Browser, launchBrowser } from '@tip-standard/browser'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fixtureDimensions, fixtureReport } from '../fixture-report.ts'
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
