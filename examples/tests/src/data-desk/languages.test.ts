import { LANGUAGES } from '@tip-standard/core/texts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { deskTexts } from '../../../data-desk/src/texts/desk-texts.ts'
import { serveExample } from '../fixture-example.ts'
import { driveDesk } from './fixture-drive.ts'
import { openDesk, type ServedDesk, withBrowser } from './fixture-open-desk.ts'
import { partnerWorkbook } from './fixture-workbook.ts'

/** Each of its cells and columns is wrong in a way of its own. */
const TABLE = `prs_Gender,prs_Birthdate,prs_Email,prs_HomeCountry,con_Consent,prs_FavouriteColour
Femenine,03/04/1990,none given,Rwnda,x,
Feminine,2001-02-30,,Congo,true,blue
Feminine,1990-1995,,NA,true,
`

/** The file, the standard and a rule of it are not followed. */
const RECORDS = `{"standardVersion":"9.0"}
{"standardVersion":"1.0-rc.2","case":{"id":"c-1","openedOn":"2025-02-01","closedOn":"2025-01-01"},"victims":[{"id":"v-1","sex":"x"}],"more":1}
{
`

let served: ServedDesk
beforeAll(async () => {
  served = await withBrowser(await serveExample('data-desk'))
})
afterAll(() => served?.close())

it('what is wrong with a file is in the language of the page, every finding of it, and the page says that it is a draft', async () => {
  const opened = await openDesk(served)
  const { page } = opened
  const { drop, done } = driveDesk(page)
  const said = (): Promise<string[]> => page.locator('.group > p:first-child').allTextContents()
  await drop(
    { name: 'partner.xlsx', buffer: partnerWorkbook(60) },
    { name: 'table.csv', buffer: Buffer.from(TABLE) },
    { name: 'records.ndjson', buffer: Buffer.from(RECORDS) },
  )
  const english = await said()
  expect(english.length).toBeGreaterThan(12)
  const choose = page.locator('header select').first()
  for (const language of LANGUAGES.filter((one) => one !== 'en')) {
    await choose.selectOption(language)
    await page.locator(`html[lang=${language}]`).waitFor()
    await done()
    await expect
      .poll(async () => (await said()).filter((text) => english.includes(text)), { message: language })
      .toEqual([])
    expect(await said()).toHaveLength(english.length)
    const draft = (await deskTexts.load(language, { unreviewedTexts: true })).say('desk.draft')
    expect(await page.locator('header p.note').allTextContents()).toContain(draft)
    // French sets a space before the colon of a label.
    const labels = await page.locator('.group > p > strong').allTextContents()
    expect(labels.filter((label) => /\S:$/.test(label.replace('\u00a0', ' ')) === (language === 'fr'))).toEqual([])
    expect(labels.length).toBeGreaterThan(0)
  }
  expect(opened.faults).toEqual([])
  await opened.context.close()
})
