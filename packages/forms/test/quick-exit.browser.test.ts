import { expect, it } from 'vitest'
import { openPage } from './open-form.ts'

it.each([
  ['the button', '.tip-exit-button'],
  ['the link that comes first', '.tip-exit-first'],
])('%s of the quick exit leads where the application says', async (_, way) => {
  const { page, faults, close } = await openPage(`
    const Form = () => (
      <>
        <forms.QuickExit exitUrl="https://weather.example/" />
        <h1>Questions</h1>
      </>
    )
    show(<Form />)`)
  await page.route('https://weather.example/', (route) => route.fulfill({ body: 'Sunny' }))
  // The link is in sight once it has the focus.
  await page.focus(way)
  await page.keyboard.press('Enter')
  await page.waitForURL('https://weather.example/')
  expect(await page.textContent('body')).toBe('Sunny')
  expect(faults).toEqual([])
  await close()
})
