import type { Page } from '@tip-standard/browser'

/** Counts sentinels in everything that the page's databases hold. */
export function readable(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const wait = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const text = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return text(new Uint8Array(value))
      if (value instanceof Uint8Array) return Array.from(value, (byte) => String.fromCharCode(byte)).join('')
      return typeof value === 'object' && value !== null ? Object.values(value).map(text).join(' ') : String(value)
    }
    let all = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, location.href])
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await wait(indexedDB.open(name))
      for (const store of database.objectStoreNames)
        all += (await wait(database.transaction(store).objectStore(store).getAll())).map(text).join(' ')
      database.close()
    }
    return all.split('SENTINEL').length - 1
  })
}
