import type { MadeFile } from './protocol.ts'

/** Saves a file that was made where the browser saves downloads. Its address is given up once it was taken. */
export function saveFile({ name, blob }: MadeFile): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
