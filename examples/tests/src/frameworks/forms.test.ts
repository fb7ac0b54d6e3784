import { type Browser, launchBrowser, type ServedPage, servePage, watchPage } from '@tip-standard/browser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const program = `
  import { createRoot } from 'react-dom/client'
  import { HookForm } from './HookForm.tsx'
  import { HookFormWithZod } from './HookFormWithZod.tsx'
  import { TanStackForm } from './TanStackForm.tsx'
  const keep = async ({ case: { openedOn } }) => { document.title = 'kept ' + openedOn }
  createRoot(document.body.appendChild(document.createElement('main'))).render(
    <><HookForm keep={keep} /><HookFormWithZod keep={keep} /><TanStackForm keep={keep} /></>,
  )`

let browser: Browser
let served: ServedPage
beforeAll(async () => {
  served = await servePage(new URL('../../../frameworks/src/forms/page.tsx', import.meta.url).href, { page: program })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await served?.close()
})

describe.each(['React Hook Form', 'React Hook Form with zod', 'TanStack Form'])('%s', (name) => {
  it('shows in words what is wrong, without the value, and keeps what is right', async () => {
    const page = await browser.newPage()
    const faults = await watchPage(page)
    await page.goto(served.url)
    const form = page.getByRole('form', { name, exact: true })
    const input = form.getByLabel('Opened on')
    await input.fill('Zz-sentinel-7Q')
    await form.getByRole('button').click()
    const alert = form.getByRole('alert')
    await expect.poll(() => alert.textContent()).toMatch(/date|day/i)
    expect(await page.content()).not.toContain('>Zz-sentinel-7Q')
    expect(await alert.textContent()).not.toContain('Zz-sentinel-7Q')
    expect(await page.title()).toBe('test')
    await input.fill('2025-03-01')
    await form.getByRole('button').click()
    await expect.poll(() => page.title()).toBe('kept 2025-03-01')
    expect(faults).toEqual([])
    await page.close()
  })
})
