import { readFileSync } from 'node:fs'
import type { Page } from '@tip-standard/browser'
import type { FormDefinition } from '@tip-standard/form-model'
import { expect } from 'vitest'

/** What a person does with the builder by keys and by mouse, counted, and what they hear and read of it. */
export function driveBuilder(page: Page) {
  /** How often a key or a button of the mouse was pressed. */
  const counts = { keys: 0, clicks: 0 }

  /** What the one live region says. */
  const announced = async (): Promise<string> => ((await page.textContent('[role=status]')) ?? '').trim()

  /** The name of what has the focus, as a screen reader would say it, without its role. */
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null
      const label = element?.id
        ? document.querySelector(`label[for="${CSS.escape(element.id)}"]`)?.textContent
        : undefined
      const around = element?.closest('label')?.textContent
      return (element?.getAttribute('aria-label') ?? label ?? around ?? element?.textContent ?? '').trim()
    })

  /** Presses keys one after another, and counts them. */
  async function press(...pressed: string[]): Promise<void> {
    for (const key of pressed) {
      counts.keys++
      await page.keyboard.press(key)
    }
  }

  async function type(text: string): Promise<void> {
    counts.keys += text.length
    await page.keyboard.type(text)
  }

  /** Tab, or Shift and Tab, until something of that name has the focus. */
  async function tabTo(name: string | RegExp, by = 'Tab'): Promise<void> {
    const seen: string[] = []
    for (let left = 150; left > 0; left--) {
      await press(by)
      const now = await focused()
      seen.push(now)
      if (typeof name === 'string' ? now === name : name.test(now)) return
    }
    throw new Error(`Nothing called ${name} can be reached; there were ${[...new Set(seen)].join(' | ')}`)
  }

  /** Waits for what the live region says. */
  async function hears(words: string): Promise<void> {
    await expect.poll(announced).toBe(words)
  }

  /** Waits for the sentence that says when the chosen part is asked. */
  async function reads(sentence: string): Promise<void> {
    await expect.poll(() => page.textContent('.tb-sentence')).toBe(sentence)
  }

  /** Searches a question, with the focus in the search, and adds the first that is found; the focus stays with it. */
  async function addByKeys(words: string, name: string, position: string): Promise<void> {
    await type(words)
    await page.waitForFunction((first) => document.querySelector('.tb-entry-title')?.textContent === first, name)
    await press('Enter', 'Enter')
    await hears(`“${name}” added: ${position}.`)
    await expect.poll(focused).toBe(`Go to “${name}” in the form`)
    await press('Escape')
    await expect.poll(focused).toBe('Search')
  }

  /** Writes the title that has the focus, in English and in French. */
  async function writeTitle(english: string, french: string): Promise<void> {
    await expect.poll(focused).toMatch(/^Title/)
    await type(english)
    await tabTo(/^(English|Français)/, 'Shift+Tab')
    await press('ArrowRight')
    await expect.poll(focused).toMatch(/^Français/)
    await tabTo(/^Title/)
    await type(french)
    await tabTo(/^Français/, 'Shift+Tab')
    await press('ArrowLeft')
  }

  async function click(name: string | RegExp, role: 'button' | 'tab' = 'button'): Promise<void> {
    counts.clicks++
    await page.getByRole(role, { name, exact: true }).first().click()
  }

  async function write(name: string, text: string): Promise<void> {
    counts.clicks++
    await page
      .getByLabel(new RegExp(`^${name}`))
      .first()
      .click()
    await press('Control+a')
    await type(text)
  }

  async function addByMouse(name: string): Promise<void> {
    await write('Search', name)
    await expect.poll(() => page.locator('.tb-entry-title').first().textContent()).toBe(name)
    await click(`Add “${name}”`)
  }

  async function savedDefinition(start: () => Promise<void>): Promise<FormDefinition> {
    const [download] = await Promise.all([page.waitForEvent('download'), start()])
    return JSON.parse(readFileSync(await download.path(), 'utf8')) as FormDefinition
  }

  return {
    counts,
    focused,
    press,
    type,
    tabTo,
    hears,
    reads,
    addByKeys,
    writeTitle,
    click,
    write,
    addByMouse,
    savedDefinition,
  }
}
