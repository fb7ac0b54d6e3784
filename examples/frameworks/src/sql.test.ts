import { afterAll, beforeAll, expect, it } from 'vitest'
import { invented } from './invented.ts'
import { countForms, loadRecords, openStore } from './sql/store.ts'

let store: Awaited<ReturnType<typeof openStore>>
beforeAll(async () => {
  store = await openStore()
})
afterAll(() => store.destroy())

it('loads records into the published tables, and counts what they hold', async () => {
  const { victims = [] } = invented
  await loadRecords(store, [
    {
      ...invented,
      victims: victims.map((victim) => ({ ...victim, exploitation: [{ form: 'domesticServitude' }] })),
    },
  ])
  expect(await countForms(store)).toEqual([{ sex: 'male', form: 'domesticServitude', people: 1 }])
})

it('refuses a record without a word of it', async () => {
  const bad = { ...invented, case: { ...invented.case, id: 'case-2', status: 'Zz-sentinel-7Q' } } as never
  await expect(loadRecords(store, [bad])).rejects.toThrow(/^The database refused the records\.$/)
})
