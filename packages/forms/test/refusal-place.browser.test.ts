import type { FormEngine } from '@tip-standard/form-model/engine'
import { afterEach, expect, it } from 'vitest'
import { type OpenPage, openPage } from './open-form.ts'

let open: OpenPage | undefined
afterEach(() => open?.close())

it('reports the same number of pages on the closing page of a refusal as before it', async () => {
  open = await openPage(`
    const consents = [{ purpose: 'interview', decision: 'refused', givenBy: 'self', date: '2026-11-25' }]
    window.places = []
    show(
      <forms.IntakeForm definition={shippedForms.screening} today="2026-11-25" value={{ victims: [{ id: 'v-1', consents }] }}
        onPage={(place) => void window.places.push(place)} onChange={(_record, engine) => { window.engine = engine }} />
    )`)
  const { page, faults } = open
  const { places, asked, isClosing } = await page.evaluate(async () => {
    const { engine, places } = globalThis as unknown as {
      engine: { ready(): Promise<unknown>; goTo(id: string): void; state(): { page: string; pages: { id: string }[] } }
      places: { number: number; count: number }[]
    }
    await engine.ready()
    const { pages } = engine.state()
    const closing = pages.at(-1)?.id ?? ''
    engine.goTo(closing)
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
    return { places, asked: pages.length - 1, isClosing: document.querySelectorAll('.tip-page-link').length === 0 }
  })
  expect(isClosing).toBe(true)
  expect(new Set(places.map(({ count }) => count))).toEqual(new Set([asked]))
  expect(places.at(-1)).toEqual({ number: asked, count: asked })
  expect(faults).toEqual([])
})

it('leaves nothing of earlier answers and notes in the work of the person', async () => {
  open = await openPage(`
    const victim = { id: 'v-1', sex: 'female', pregnant: true }
    window.work = forms.openWork({ today: '2026-11-25', record: { victims: [victim] } })
    window.work.change((now) => ({ ...now, notes: { review: 'SENTINEL' } }))
    show(
      <forms.IntakeForm definition={shippedForms.intake} today="2026-11-25" work={window.work}
        onSubmit={async () => { window.isSent = true }} onChange={(_record, engine) => { window.engine = engine }} />
    )`)
  const { page, faults } = open
  type Globals = {
    engine: FormEngine
    work: { current(): unknown }
    isSent?: boolean
  }
  await page.evaluate(async () => {
    const { engine } = globalThis as unknown as Globals
    await engine.ready()
    // Whether he is pregnant is not asked any more, and set aside.
    engine.answer([...engine.personPath, 'sex'], 'male')
    const refused = { purpose: 'interview', decision: 'refused', givenBy: 'self', date: '2026-11-25' }
    engine.answer([...engine.personPath, 'consents'], [refused])
    engine.goTo(engine.state().pages.at(-1)?.id ?? '')
  })
  const held = (): Promise<string> =>
    page.evaluate(() => JSON.stringify((globalThis as unknown as Globals).work.current()))
  expect(await held()).toMatch(/pregnant.*SENTINEL/)
  await page.locator('.tip-main[type=submit]').click()
  await page.waitForFunction(() => (globalThis as unknown as Globals).isSent === true)
  expect(await held()).toContain('refused')
  expect(await held()).not.toMatch(/pregnant|"male"|SENTINEL/)
  expect(faults).toEqual([])
})
