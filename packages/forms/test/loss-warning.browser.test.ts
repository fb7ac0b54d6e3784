import { expect, it } from 'vitest'
import { openPage } from './open-form.ts'

it('asks nothing before answers are lost where the quick exit has emptied the page', async () => {
  const { page, faults, close } = await openPage(`
    document.body.replaceChildren()
    document.body.append(Object.assign(document.createElement('h1'), { textContent: 'Empty' }))
    const Warning = () => {
      React.useEffect(() => { document.title = 'drawn' }, [])
      return <forms.LossWarning onStay={() => {}} onLeave={() => {}} />
    }
    show(<Warning />)`)
  await page.waitForFunction(() => document.title === 'drawn')
  expect(faults).toEqual([])
  await close()
})

it('opens on the button that keeps the answers, so that Enter does not lose them', async () => {
  const { page, faults, close } = await openPage(`
    const Asking = () => (
      <>
        <h1>Questions</h1>
        <forms.LossWarning onStay={() => (document.title = 'stayed')} onLeave={() => (document.title = 'left')} />
      </>
    )
    show(<Asking />)`)
  await page.waitForFunction(() => document.querySelector('dialog[open]') !== null)
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.title !== '')
  expect(await page.title()).toBe('stayed')
  expect(faults).toEqual([])
  await close()
})
