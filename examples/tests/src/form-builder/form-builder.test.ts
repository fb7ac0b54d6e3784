import { readFileSync } from 'node:fs'
import { extname, join, parse } from 'node:path'
import { fileURLToPath } from 'node:url'
import { takePicture } from '@tip-standard/browser'
import { type FieldId, field } from '@tip-standard/core'
import { defineForm } from '@tip-standard/form-model'
import { unzipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { driveBuilder } from './fixture-drive.ts'
import { type OpenBuilder, openBuilder, type ServedBuilder, serveBuilder } from './fixture-open-builder.ts'
import { tenQuestions, withOwnInFrench } from './fixture-ten-questions.ts'

const pictures = fileURLToPath(new URL('../../../../packages/builder/.screenshots/', import.meta.url))

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
  expect(open.requests).toEqual([])
  await open.context.close()
})

const label = (id: FieldId): string => field(id).label

describe('a form of ten questions, with a branch, entries and two languages', () => {
  it('is undone by key in every part of the outline, the list of places to move to included', async () => {
    const { page, press } = open
    const groups = page.locator('.tb-parts [data-place*=groups]')
    await page.getByRole('button', { name: 'Add a page', exact: true }).click()
    await page.getByRole('button', { name: 'Add a group', exact: true }).click()
    await expect.poll(() => groups.count()).toBe(1)
    await page.getByRole('button', { name: 'Move to …', exact: true }).click()
    await page.getByRole('combobox', { name: /^Where to move/ }).focus()
    await press('Control+z')
    await expect.poll(() => groups.count()).toBe(0)
  })

  it('is built with the keyboard alone, and everything is heard', async () => {
    const {
      page,
      axeFaults,
      counts,
      focused,
      press,
      type,
      tabTo,
      hears,
      reads,
      addByKeys,
      writeTitle,
      savedDefinition,
    } = open
    expect(await axeFaults()).toEqual([])
    // The title, in two languages.
    await tabTo('Title')
    await type('First talk')
    await tabTo('Add a language', 'Shift+Tab')
    await press('f', 'Tab', 'Enter')
    await hears('Français added.')
    await tabTo(/^Title/)
    await type('Premier entretien')
    await tabTo(/^Français/, 'Shift+Tab')
    await press('ArrowLeft')
    await press('Escape')
    await expect.poll(focused).toMatch(/^Form.*First talk/)
    // A page and a group.
    await tabTo('Add a page', 'Shift+Tab')
    await press('Enter')
    await hears('“Page 1, without a name” added: 1 of 1 in “First talk”.')
    await writeTitle('The person', 'La personne')
    await press('Escape')
    await tabTo('Add a group', 'Shift+Tab')
    await press('Enter')
    await hears('“Group 1, without a heading” added: 1 of 1 in “The person”.')
    await writeTitle('Who', 'Qui')
    // Questions: from the form to the search, one after another; what is asked already says so.
    await press('Escape', 'ArrowLeft')
    await expect.poll(focused).toBe('Search')
    await addByKeys('citizenships', label('victim.citizenships'), '1 of 1 in “Who”')
    for (const [index, id] of (['sex', 'sexBasis', 'age', 'numberOfChildren', 'soleCaregiver'] as const).entries())
      await addByKeys(label(`victim.${id}`), label(`victim.${id}`), `${index + 2} of ${index + 2} in “Who”`)
    // The first one belongs to the end.
    await press('Escape')
    await expect.poll(focused).toMatch(new RegExp(`^${label('victim.soleCaregiver')}`))
    await press('Home', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'Enter')
    await expect.poll(focused).toMatch(new RegExp(`^${label('victim.citizenships')}`))
    for (const position of [2, 3, 4, 5, 6]) {
      await press('Alt+ArrowDown')
      await hears(`“${label('victim.citizenships')}” moved: ${position} of 6 in “Who”.`)
      await expect.poll(focused).toMatch(new RegExp(`^${label('victim.citizenships')}`))
    }
    await press('Alt+ArrowDown')
    await hears(`“${label('victim.citizenships')}” is already the last.`)
    // A mistake, and undo.
    await press('Delete')
    await hears(`“${label('victim.citizenships')}” removed.`)
    await expect.poll(focused).toMatch(new RegExp(`^${label('victim.soleCaregiver')}`))
    await press('Control+z')
    await hears(`Undone: “${label('victim.citizenships')}” removed.`)
    await expect.poll(focused).toMatch(new RegExp(`^${label('victim.citizenships')}`))
    // The branch.
    await press('ArrowUp', 'ArrowRight')
    await tabTo('Add a condition')
    await press('Enter')
    await expect.poll(focused).toBe('Question')
    await press('ArrowDown', 'ArrowDown', 'ArrowDown')
    await reads('Asked only if Number of children is at least 0.')
    await tabTo('Value')
    await press('Control+a')
    await type('1')
    await press('Enter')
    await reads('Asked only if Number of children is at least 1.')
    expect(await axeFaults()).toEqual([])
    await takePicture(page, join(pictures, 'keyboard-condition.png'), false)
    // Another group, and questions that are asked in entries.
    await press('Escape')
    await tabTo('Add a group', 'Shift+Tab')
    await press('Enter')
    await hears('“Group 2, without a heading” added: 2 of 2 in “The person”.')
    await writeTitle('What happened', 'Ce qui s’est passé')
    await press('Escape', 'ArrowLeft')
    const list = label('victim.exploitation')
    await addByKeys('form of exploitation', label('exploitation.form'), `1 of 1 in “${list}”`)
    await addByKeys(label('exploitation.sectors'), label('exploitation.sectors'), `2 of 2 in “${list}”`)
    await addByKeys(label('exploitation.startedOn'), label('exploitation.startedOn'), `3 of 3 in “${list}”`)
    await addByKeys(label('victim.status'), label('victim.status'), '2 of 2 in “What happened”')
    await press('Escape', 'ArrowUp', 'Alt+ArrowUp')
    await hears(`“${label('exploitation.startedOn')}” moved: 2 of 3 in “${list}”.`)
    await press('Alt+Shift+ArrowDown')
    await hears(`“${label('exploitation.startedOn')}” cannot go there.`)
    expect(await page.textContent('.tb-bar-state')).toContain('Can be used')
    await takePicture(page, join(pictures, 'keyboard-built.png'), false)
    // Out of the page as a file.
    await tabTo('Open, save, start', 'Shift+Tab')
    await press('Enter')
    await tabTo('Save the definition (.json)')
    const saved = await savedDefinition(() => press('Enter'))
    expect(saved).toEqual(tenQuestions)
    expect(defineForm(saved).ok).toBe(true)
    expect(counts.keys).toBeLessThan(450)
  })

  it('is built with the mouse, one part of it dragged', async () => {
    const { page, axeFaults, counts, press, hears, reads, click, write, addByMouse, savedDefinition } = open
    await write('Title', 'First talk')
    await page.getByLabel('Add a language').selectOption('fr')
    await click('Add “Français”')
    await write('Title', 'Premier entretien')
    const title = async (english: string, french: string): Promise<void> => {
      await click(/^English/, 'tab')
      await write('Title', english)
      await click(/^Français/, 'tab')
      await write('Title', french)
    }
    await click('Add a page')
    await title('The person', 'La personne')
    await click('Add a group')
    await title('Who', 'Qui')
    for (const id of ['citizenships', 'sex', 'sexBasis', 'age', 'numberOfChildren', 'soleCaregiver'] as const)
      await addByMouse(label(`victim.${id}`))
    const row = (id: FieldId) => page.locator('.tb-part-row', { hasText: label(id) })
    // From the first place to the last.
    await row('victim.citizenships').dragTo(row('victim.soleCaregiver'), { targetPosition: { x: 60, y: 30 } })
    counts.clicks++
    await hears(`“${label('victim.citizenships')}” moved: 6 of 6 in “Who”.`)
    await click(new RegExp(`^${label('victim.soleCaregiver')}`))
    await click('Add a condition')
    await page.getByLabel('Question', { exact: true }).selectOption('numberOfChildren')
    counts.clicks += 2
    await write('Value', '1')
    await press('Enter')
    await reads('Asked only if Number of children is at least 1.')
    await click('Add a group')
    await title('What happened', 'Ce qui s’est passé')
    for (const id of ['form', 'startedOn', 'sectors'] as const) await addByMouse(label(`exploitation.${id}`))
    await addByMouse(label('victim.status'))
    expect(await axeFaults()).toEqual([])
    await click('Open, save, start')
    const saved = await savedDefinition(() => click('Save the definition (.json)'))
    expect(saved).toEqual(tenQuestions)
    expect([counts.clicks < 50, counts.keys < 240]).toEqual([true, true])
  })
})

describe('the builder on this device', () => {
  const start = async (template: string): Promise<void> => {
    const { page, click } = open
    await click('Open, save, start')
    await page.getByLabel('Start from').selectOption(template)
    await click('Start')
    await page.waitForSelector('[data-place="pages.0"]')
  }

  it('works without a network after it was seen once, and keeps nothing but the form', async () => {
    const { context, page, click } = open
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    await context.setOffline(true)
    await page.reload()
    await start('screening')
    await page.getByLabel('Language', { exact: true }).selectOption('fr')
    await page.waitForSelector('h2:text("Questions du standard")')
    await click('Aperçu', 'tab')
    const inside = page.frameLocator('iframe')
    await expect.poll(() => inside.locator('h1').textContent()).toBe('Dépistage')
    await click('Papier', 'tab')
    await expect.poll(() => inside.locator('h1').textContent()).toBe('Dépistage')
    await expect.poll(() => inside.locator('html').getAttribute('lang')).toBe('fr')
    const kept = await page.evaluate(async () => ({
      storage: localStorage.length + sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      address: location.search + location.hash,
    }))
    expect(kept).toEqual({ storage: 1, databases: 0, address: '' })
  })

  it('opens again what it has saved, finished or not, and says what is wrong with other files', async () => {
    const { page, hears, click, savedDefinition } = open
    await click('Add a page')
    await click('Open, save, start')
    const unfinished = await savedDefinition(() => click('Save the definition (.json)'))
    expect(defineForm(unfinished).ok).toBe(false)
    const give = (text: string) =>
      page
        .getByLabel('Open a definition (.json)')
        .setInputFiles({ name: 'form.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await give('{')
    await expect.poll(() => page.textContent('dialog .tip-error')).toContain('This file is not JSON.')
    await give(
      JSON.stringify({
        ...tenQuestions,
        pages: [{ ...tenQuestions.pages[0], groups: [{ id: 'a', items: [{ field: 'victim.name' }] }] }],
      }),
    )
    await expect.poll(() => page.textContent('dialog .tip-error')).toContain('1 place is wrong')
    expect(await page.textContent('dialog .tip-error')).not.toContain('victim.name')
    await give(JSON.stringify(unfinished))
    await page.waitForSelector('dialog', { state: 'detached' })
    await click('Open, save, start')
    await give(JSON.stringify(tenQuestions))
    await page.waitForSelector('dialog', { state: 'detached' })
    await hears('“First talk” is open: 10 questions.')
    // A question of one's own that asks in French what the standard asks.
    await click('Open, save, start')
    await give(JSON.stringify(withOwnInFrench))
    await page.waitForSelector('dialog', { state: 'detached' })
    await click(/^Checks/, 'tab')
    await expect.poll(() => page.textContent('.tb-checks')).toContain('The standard asks this already: "Occupation"')
    await click('Undo')
    await click('Undo')
    expect(await page.textContent('h1')).toBe('Form without a name')
  })

  it('goes to Kobo and ODK and comes back the same', async () => {
    const { page, axeFaults, hears, click, savedDefinition } = open
    await click('Open, save, start')
    await page.getByRole('button', { name: 'Save as XLSForm for Kobo and ODK (.xlsx)' }).press('Enter')
    await hears('Finish the form first: only a usable form can be saved for Kobo and ODK.')
    await page.getByLabel('Open a definition (.json)').setInputFiles({
      name: 'form.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(tenQuestions)),
    })
    await page.waitForSelector('dialog', { state: 'detached' })
    await click('Open, save, start')
    const [workbook] = await Promise.all([
      page.waitForEvent('download'),
      click('Save as XLSForm for Kobo and ODK (.xlsx)'),
    ])
    const [xml] = await Promise.all([page.waitForEvent('download'), click('Save as XForm for ODK (.xml)')])
    expect(readFileSync(await xml.path(), 'utf8')).toMatch(/^<\?xml|^<h:html/)
    const bytes = readFileSync(await workbook.path())
    await click('Close')
    await click('Undo')
    await click('Open, save, start')
    const give = (buffer: Buffer) =>
      page.getByLabel('Open an XLSForm (.xlsx)').setInputFiles({ name: 'form.xlsx', mimeType: '', buffer })
    await give(Buffer.from('not a workbook'))
    await expect.poll(() => page.textContent('dialog .tip-error')).toContain('could not be read as an XLSForm')
    await give(bytes)
    await expect.poll(() => page.textContent('dialog')).toContain('The workbook is open.')
    expect(await axeFaults()).toEqual([])
    expect(await savedDefinition(() => click('Save the definition (.json)'))).toEqual(tenQuestions)
  })

  it('saves a form and its long lists in one file', async () => {
    const { page, axeFaults, click, hears } = open
    await start('intake')
    // A page that is dropped on the heading of a module begins it.
    const row = (place: string) => page.locator(`.tb-part-row:has([data-place="${place}"])`)
    await row('pages.1').dragTo(row('modules.0'))
    await hears('“With whom” is now in the module “Arrival and needs”.')
    await expect.poll(() => page.textContent('[data-place="pages.0"]')).toContain('With whom')
    await click('Undo')
    await click('Open, save, start')
    for (const [button, ending] of [
      ['Save as XLSForm for Kobo and ODK (.xlsx)', 'xlsx'],
      ['Save as XForm for ODK (.xml)', 'xml'],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), click(button)])
      const file = parse(download.suggestedFilename())
      expect(file.ext).toBe('.zip')
      const names = Object.keys(unzipSync(readFileSync(await download.path())))
      expect(names[0]).toBe(`${file.name}.${ending}`)
      expect(names.slice(1).map((name) => extname(name))).toContain('.csv')
      await expect.poll(() => page.textContent('dialog')).toContain(`${file.name}.${ending} is the form`)
    }
    expect(await axeFaults()).toEqual([])
  })

  it('has nothing that axe finds, on a phone and in the dark, in every view', async () => {
    const { page, axeFaults, click } = open
    await start('screening')
    await page.locator('[data-place="pages.2.groups.0.items.0"]').click()
    for (const view of ['Settings', 'Texts', 'Preview', /^Checks/, 'Compare'] as const) {
      await click(view, 'tab')
      expect(await axeFaults(), String(view)).toEqual([])
    }
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 360, height: 740 })
    for (const area of ['Questions', 'Your form', 'Settings'] as const) {
      await click(area, 'tab')
      expect(await axeFaults(), area).toEqual([])
      await takePicture(page, join(pictures, `phone-dark-${area.replaceAll(' ', '-')}.png`), false)
    }
  })
})
