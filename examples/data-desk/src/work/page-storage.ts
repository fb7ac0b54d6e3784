import { pageFolder } from './desk-worker.ts'

/** What the folders of all pages of the desk begin with. */
const prefix = 'desk-'

/** The private file system of the page, where the browser has one. */
async function rootFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await navigator.storage.getDirectory()
  } catch {
    return undefined
  }
}

/** Deletes the large outputs of this page. */
export async function forgetOutputs(): Promise<void> {
  await (await rootFolder())?.removeEntry(pageFolder, { recursive: true }).catch(() => {})
}

/**
 * Deletes what pages left that were closed, or ended, before they could delete it; the folders of pages that are open
 * stay. Each holds a lock of the name of its folder.
 */
export async function forgetClosedPages(): Promise<void> {
  const root = await rootFolder()
  if (root === undefined || navigator.locks === undefined) return
  navigator.locks.request(pageFolder, () => new Promise(() => {})).catch(() => {})
  const open = new Set((await navigator.locks.query()).held?.map(({ name }) => name))
  for await (const name of (root as unknown as { keys(): AsyncIterable<string> }).keys())
    if (name.startsWith(prefix) && name !== pageFolder && !open.has(name))
      await root.removeEntry(name, { recursive: true }).catch(() => {})
}
