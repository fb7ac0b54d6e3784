import { appears } from '@tip-standard/browser'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { FEW_ROUNDS, keepDraft, type OpenPage, openPage } from './open-form.ts'

const SECRET = 'several quiet words'

/** A number, a short text, a long one and a date, in a form whose draft locks itself after a minute. */
const SCRIPT = `
  ${FEW_ROUNDS}
  const title = (en) => ({ en })
  const items = ['numberOfChildren', 'pronouns', 'ownWords', 'birthDate'].map((name) => ({ field: 'victim.' + name, restricted: 'shown' }))
  const made = defineForm({
    id: 'org.example.typing', version: '1.0.0', base: '1.0-rc.2', title: title('A form to type in'), subject: 'victim', consents: [],
    pages: [{ id: 'one', title: title('One'), groups: [{ id: 'g', items }] }],
  })
  if (!made.ok) throw new Error(JSON.stringify(made.findings))
  window.time = { jump: 0, timers: new Set() }
  const clock = {
    now: () => Date.UTC(2026, 10, 25) + window.time.jump,
    after: (milliseconds, run) => {
      window.time.timers.add(run)
      return () => window.time.timers.delete(run)
    },
  }
  window.store = openDraftStore({ databaseName: 'typing', idleMinutes: 1, clock })
  window.work = forms.openWork({ today: '2026-11-25' })
  window.states = []
  const shownValue = () => document.activeElement?.value ?? ''
  work.subscribe(() => window.states.push([shownValue(), work.state().keeping, work.state().isAtRisk]))
  show(
    <forms.FormSurroundings language="en" today="2026-11-25">
      <forms.DraftFrame work={work} savedDrafts={store}>
        <forms.IntakeForm definition={made.value} today="2026-11-25" work={work} onSubmit={async () => {}} />
      </forms.DraftFrame>
    </forms.FormSurroundings>
  )`

type TestPage = typeof globalThis & {
  time: { jump: number; timers: Set<() => void> }
  /** After every change: what the input that has the focus shows, how the work is kept, and whether it is at risk. */
  states: [string, string, boolean][]
  work: { current(): object | undefined }
  store: {
    list(): Promise<{ value: { drafts: { id: string }[] } }>
    unlock(id: string, secret: string): Promise<{ value: { payload: object } }>
  }
}

let open: OpenPage
beforeAll(async () => {
  open = await openPage(SCRIPT)
  await keepDraft(open.page, SECRET)
})
afterAll(() => open?.close())

const saved = (): Promise<unknown> => open.page.waitForSelector('.tip-draft[data-keeping=saved]')

/** The draft as another page would read it. */
const draft = (): Promise<string> =>
  open.page.evaluate(async (secret) => {
    const { store } = globalThis as TestPage
    const [one] = (await store.list()).value.drafts
    return JSON.stringify((await store.unlock(one?.id ?? '', secret)).value.payload)
  }, SECRET)

const inputs = {
  numberOfChildren: { at: 'input[id$=numberOfChildren]', typed: '3', held: '"numberOfChildren":3' },
  pronouns: { at: 'input[id$=pronouns]', typed: 'she ', held: '"pronouns":"she"' },
  ownWords: { at: 'textarea[id$=ownWords]', typed: 'They said\nit was ', held: '"ownWords":"They said\\nit was"' },
  birthDate: { at: 'input[id$=birthDate__year]', typed: '1999', held: '"birthDate":"1999"' },
} as const

it.each(Object.values(inputs))(
  'is saved after a pause, and the draft is not called saved before: %s',
  async (input) => {
    const { page } = open
    await saved()
    await page.click(input.at)
    await page.keyboard.type(input.typed)
    await vi.waitFor(async () => expect(await draft()).toContain(input.held), 10_000)
    await saved()
    const states = await page.evaluate(() => (globalThis as TestPage).states)
    const first = states.find(([value]) => value !== '' && input.typed.startsWith(value))
    expect(first?.slice(1)).toEqual(['saving', true])
    expect(states.at(-1)).toEqual([input.typed, 'saved', false])
    // Nothing is tidied or found wrong under the cursor.
    expect(await page.inputValue(input.at)).toBe(input.typed)
    expect(await page.locator('[aria-invalid=true]').count()).toBe(0)
  },
)

it('is saved at once when the page is hidden', async () => {
  const { page } = open
  await page.fill(inputs.pronouns.at, 'they')
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' })
    document.dispatchEvent(new Event('visibilitychange'))
    Reflect.deleteProperty(document, 'visibilityState')
  })
  expect(await page.evaluate(() => JSON.stringify((globalThis as TestPage).work.current()))).toContain(
    '"pronouns":"they"',
  )
  await saved()
  expect(await draft()).toContain('"pronouns":"they"')
})

it('counts as use, and is kept when the draft locks itself', async () => {
  const { page } = open
  const wait = (seconds: number): Promise<void> =>
    page.evaluate((jump) => {
      const { time } = globalThis as TestPage
      time.jump += jump * 1000
      for (const run of [...time.timers]) {
        time.timers.delete(run)
        run()
      }
    }, seconds)
  const input = page.locator(inputs.pronouns.at)
  await input.focus()
  for (const key of ['ArrowLeft', 'x', 'End']) {
    await wait(40)
    await page.keyboard.press(key)
  }
  await page.mouse.click(5, 5)
  await wait(40)
  expect(await input.count()).toBe(1)
  await input.fill('xe')
  await wait(61)
  expect(await input.count()).toBe(0)
  await appears(page, '.tip-secret')
  await page.fill('.tip-secret', SECRET)
  await page.keyboard.press('Enter')
  await appears(page, inputs.pronouns.at)
  expect(await input.inputValue()).toBe('xe')
  await saved()
  expect(open.faults).toEqual([])
})
