import { launchBrowser, servePage } from '@tip-standard/browser'
import { expect, it } from 'vitest'
import { writeSamples } from './fixture-samples.ts'

it('Chromium writes what Node writes, in all five languages, and neither asks Intl', async () => {
  const served = await servePage(import.meta.url, {
    page: `import { writeSamples } from './fixture-samples.ts'\nglobalThis.Intl = undefined\nglobalThis.samples = writeSamples()`,
  })
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(served.url)
    expect(await page.evaluate('samples')).toEqual(writeSamples())
  } finally {
    await browser.close()
    await served.close()
  }
})
