import { afterAll, expect, it } from 'vitest'
import { type OpenPage, openPage } from './open-form.ts'

let open: OpenPage | undefined
afterAll(() => open?.close())

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
