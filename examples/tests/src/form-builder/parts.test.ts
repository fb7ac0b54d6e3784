/** What the catalogue, the outline and the settings show of a part, and what a change there does. */

import { fieldDefinitions } from '@tip-standard/core/field-definitions/en'
import { fr } from '@tip-standard/core/locales/fr'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { driveBuilder } from './fixture-drive.ts'
import { type OpenBuilder, openBuilder, type ServedBuilder, serveBuilder } from './fixture-open-builder.ts'

let served: ServedBuilder
beforeAll(async () => {
  served = await serveBuilder()
})
afterAll(() => served?.close())

let open: OpenBuilder & ReturnType<typeof driveBuilder>
beforeEach(async () => {
  const opened = await openBuilder(served)
  open = { ...opened, ...driveBuilder(opened.page) }
})
afterEach(async () => {
  expect(open.faults).toEqual([])
  await open.context.close()
})

it('the definition of a question is in the language of the page', async () => {
  const { page } = open
  const shown = (): Promise<string | null> => page.textContent('[data-field="victim.sex"] dd >> nth=0')
  await page.locator('[data-field="victim.sex"] summary').click()
  await expect.poll(shown).toBe(fieldDefinitions['victim.sex'])
  await page.locator('.tb-bar select').selectOption('fr')
  await expect.poll(shown).toBe(fr.fields['victim.sex']?.definition?.[0])
})
