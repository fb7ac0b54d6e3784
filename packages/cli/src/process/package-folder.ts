import { existsSync } from 'node:fs'

/** The folder of this package: the nearest with a `package.json` above this file, wherever it is bundled. */
export function packageFolder(): URL {
  let folder = new URL('.', import.meta.url)
  while (!existsSync(new URL('package.json', folder)) && folder.pathname !== '/') folder = new URL('..', folder)
  return folder
}
