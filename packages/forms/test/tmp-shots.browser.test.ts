import { type Browser, launchBrowser } from '@tip-standard/browser'
import { afterAll, beforeAll, it } from 'vitest'
import { openPage } from './open-form.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())
const today = '2026-11-25'
const cons = `[{purpose:'interview',decision:'granted',givenBy:'self',date:'${today}'},{purpose:'storage',decision:'granted',givenBy:'self',date:'${today}'}]`
for (const [lang, more] of [
  ['en', ''],
  ['rw', 'language="rw" locale={rw}'],
] as const)
  for (const width of [360, 1280]) {
    it(`consent ${lang} ${width}`, async () => {
      const open = await openPage(
        `show(<forms.IntakeForm definition={shippedForms.consent} today="${today}" ${more}><h1>Test</h1></forms.IntakeForm>)`,
        { width, height: 900 },
        browser,
      )
      await open.page.click('#root_agreed_victim_consents')
      await open.page.click('.tip-consent-text > summary')
      await open.page.waitForSelector('.tip-consent-text [role=combobox]:not([disabled])')
      await open.picture(`zz-consent-${lang}-${width}`)
      await open.close()
    }, 60000)
    it(`follow ${lang} ${width}`, async () => {
      const open = await openPage(
        `show(<forms.IntakeForm definition={shippedForms.followUp} today="${today}" value={{victims:[{id:'v-1',consents:${cons}, followUps:[{result:'reached', domains:[{domain:'housing',status:'improving'}]}], reintegrationPlans:[{id:'p-1',startedOn:'2026-01-01'}], returns:[{kind:'forced'}]}]}} ${more}><h1>Test</h1></forms.IntakeForm>)`,
        { width, height: 900 },
        browser,
      )
      await open.picture(`zz-follow-${lang}-${width}`)
      await open.page.click('.tip-page-link >> nth=1')
      await open.page.waitForFunction(() => document.activeElement?.className === 'tip-page-title')
      await open.picture(`zz-reint-${lang}-${width}`)
      await open.close()
    }, 60000)
  }
