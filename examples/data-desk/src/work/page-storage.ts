import { pageFolder } from './desk-worker.ts'

/** The common prefix of all desk pages' folders. */
const prefix = 'desk-'

/** The private file system of the page, if the browser has one. */
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
 * Deletes the outputs left by pages that were closed, or ended, before they could delete them; keeps the folders of
 * open pages, each of which holds a lock with the name of its folder.
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
