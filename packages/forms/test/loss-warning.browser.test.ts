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
