import type { MadeFile } from './protocol.ts'

/** Saves an output file to the browser's downloads, and then revokes its address. */
export function saveFile({ name, blob }: MadeFile): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
