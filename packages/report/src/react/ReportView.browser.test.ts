import { launchBrowser } from '@tip-standard/browser'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { fixtureDimensions, fixtureReport } from '../fixture-report.ts'
import { loadReportWords } from '../view/load-words.ts'
import { viewStyles } from './fixture-view-styles.ts'
import { ReportView } from './index.ts'

it('is drawn on the background of its scheme where the system forces its own colours on the page', async () => {
  const words = await loadReportWords({ language: 'en', dimensions: fixtureDimensions })
  const view = renderToStaticMarkup(createElement(ReportView, { report: fixtureReport, words }))
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage({ forcedColors: 'active', colorScheme: 'dark' })
    const backgrounds = async (scheme: string): Promise<string[]> => {
      await page.setContent(`<style>${viewStyles()}</style><main data-scheme="${scheme}">${view}</main>`)
      return page.evaluate(() => [
        ...new Set([...document.querySelectorAll('svg')].map((chart) => getComputedStyle(chart).backgroundColor)),
      ])
    }
    expect(await backgrounds('light')).toEqual(['rgb(255, 255, 255)'])
    expect(await backgrounds('dark')).toEqual(['rgb(20, 24, 29)'])
  } finally {
    await browser.close()
  }
})
