/** How long the address of a file stays valid, in milliseconds: a slow device, or a person asked where to save it, reads it late. */
const VALID_FOR = 60_000

/** Passes a file to the browser as a download; it goes nowhere else. The name of a file is not encrypted: it names no person. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), VALID_FOR)
}
