import { existsSync, realpathSync } from 'node:fs'

/** Resolves links, because a file contains the same under another name. */
export const fileBehind = (path: string): string => (existsSync(path) ? realpathSync(path) : path)
