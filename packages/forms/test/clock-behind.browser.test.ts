import { expect, it } from 'vitest'
import { openPage } from './open-form.ts'

it('work with a decision of a later day than the device shows is left as it is, and the form says what to set right', async () => {
  const { page, faults, close } = await openPage(`
    const form = defineForm({
      id: 'org.shelter.clock', version: '1.0.0', base: '1.0-rc.2', title: { en: 'Clock' }, subject: 'victim',
      pages: [{ id: 'first', title: { en: 'First' }, groups: [{ id: 'g', items: [{ field: 'victim.age' }] }] }],
    }).value
    const consents = [{ id: 'c-1', purpose: 'interview', decision: 'granted', givenBy: 'self', date: '2026-11-25' }]
    const work = forms.openWork({ record: { victims: [{ id: 'v-1', age: 31, consents }] } })
    work.change((now) => ({ ...now, at: form.id, forms: { [form.id]: { version: form.version, page: 'first' } } }))
    window.ageOf = () => work.current().record.victims[0].age
    const Clock = () => {
      const [today, setClock] = React.useState('2026-11-25')
      window.setClock = setClock
      return <forms.IntakeForm key={today} definition={form} today={today} work={work} />
    }
    show(<Clock />)`)
  await page.evaluate('setClock("2020-01-01")')
  await page.waitForSelector('text=a decision about consent of a later day than this device shows')
  expect(await page.locator('input').count()).toBe(0)
  expect(await page.evaluate('ageOf()')).toBe(31)
  await page.evaluate('setClock("2026-11-25")')
  await expect.poll(() => page.locator('#root_g_victim_age').inputValue()).toBe('31')
  expect(faults).toEqual([])
  await close()
})
