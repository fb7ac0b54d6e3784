import { appears } from '@tip-standard/browser'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveExample } from '../fixture-example.ts'
import { openDesk, type ServedDesk, withBrowser } from './fixture-open-desk.ts'

let served: ServedDesk
beforeAll(async () => {
  served = await withBrowser(await serveExample('data-desk'))
})
afterAll(async () => {
  await served?.close()
})

it('deletes the large outputs that closed pages left, and not those of a page that is open', async () => {
  const { page, context, faults } = await openDesk(served)
  const openAnother = async () => {
    const other = await context.newPage()
    await other.goto(served.url)
    await appears(other, '.kept')
    return other
  }
  const locks = await page.evaluate(async () => (await navigator.locks.query()).held?.map(({ name }) => name))
  const own = locks?.find((name) => name?.startsWith('desk-')) ?? expect.fail('The page holds no lock.')
  await page.evaluate(
    async (names) => {
      const root = await navigator.storage.getDirectory()
      for (const name of names) {
        const folder = await root.getDirectoryHandle(name, { create: true })
        await folder.getFileHandle('output.ndjson', { create: true })
      }
    },
    [own, 'desk-of-a-page-that-ended', 'not-of-the-desk'],
  )
  const second = await openAnother()
  const kept = (): Promise<string[]> =>
    second.evaluate(async () => {
      const root = (await navigator.storage.getDirectory()) as unknown as { keys(): AsyncIterable<string> }
      const names: string[] = []
      for await (const name of root.keys()) names.push(name)
      return names.sort()
    })
  await expect.poll(kept).toEqual([own, 'not-of-the-desk'])
  await page.close()
  await openAnother()
  await expect.poll(kept).toEqual(['not-of-the-desk'])
  expect(faults).toEqual([])
  await context.close()
})
