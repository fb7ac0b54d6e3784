import { strToU8, zipSync } from 'fflate'

/** The earliest date in a zip, so that the same files give the same bytes. */
const DATE = /* @__PURE__ */ new Date(1980, 0, 1)

/** Packs files into a zip. */
export function zipFiles(files: readonly { name: string; content: string | Uint8Array }[]): Uint8Array {
  const parts = files.map(({ name, content }) => [name, typeof content === 'string' ? strToU8(content) : content])
  return zipSync(Object.fromEntries(parts), { mtime: DATE })
}
