/** The staff of the demo at their browsers, one after the other, and what went wrong at any of them. */

import { readFileSync } from 'node:fs'
import type { Browser } from '@tip-standard/browser'
import { type Desk, signIn } from './fixture-browser.ts'

/** What the data officer's report says: its page, how many people it counts, and why others are not in it. */
type MadeReport = { html: string; counted: number; withheld: Record<string, number> }

/** What tests do with the staff. */
export type Office = {
  /** Does something as someone of the staff, in English unless they chose another language. */
  as: <T>(account: string, work: (desk: Desk) => Promise<T>, language?: string) => Promise<T>
  /** Makes a report for the ministry, by itself or as the next one of the series. */
  report: (look: boolean, series?: 'next' | 'none') => Promise<MadeReport>
  faults: string[]
  addresses: string[]
}

/** Fetches a file by the name of its link. */
export async function fetched({ page }: Desk, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.click(`a:text-is("${name}")`)])
  return readFileSync(await download.path())
}

/** Opens an office: browser and service are asked for when someone comes, for the service may have been started anew. */
export function openOffice(at: () => { browser: Browser; origin: string }): Office {
  const faults: string[] = []
  const addresses: string[] = []
  const as: Office['as'] = async (account, work, language) => {
    const { browser, origin } = at()
    const desk = await signIn(browser, origin, account, language)
    try {
      return await work(desk)
    } finally {
      faults.push(...desk.faults)
      addresses.push(...desk.addresses)
      await desk.close()
    }
  }
  const report: Office['report'] = (look, series = 'none') =>
    as('d-1', async (desk) => {
      await desk.go('nav >> text=Report')
      if (look) await desk.look('report')
      await desk.page.selectOption('#report-audience', 'ministry')
      await desk.page.check(`input[name=series][value=${series}]`)
      await desk.go('text=Make the report')
      if (look) await desk.look('files')
      const inside = JSON.parse((await fetched(desk, 'internal.json')).toString())
      await desk.go('a:text-is("report.html")')
      await desk.page.waitForSelector('#findings')
      return { html: await desk.page.content(), counted: inside.annex[0].counted, withheld: inside.people.withheld }
    })
  return { as, report, faults, addresses }
}
