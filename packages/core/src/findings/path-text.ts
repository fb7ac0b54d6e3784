import type { Path } from '../model/finding.ts'

/** A path as people write it: `victims[0].sex`. */
export function toPathText(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')
}
