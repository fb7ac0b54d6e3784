/** A second implementation of how names are compared. */

/**
 * A name without the differences in how people write it: case, accents, width, and all characters but letters and
 * digits.
 */
export const loose = (name: unknown): string =>
  typeof name === 'string'
    ? [...name.normalize('NFKD')]
        .filter((sign) => /^[\p{L}\p{N}]$/u.test(sign))
        .join('')
        .toLowerCase()
    : ''
export const looseNames = (list: unknown): string[] =>
  Array.isArray(list) ? list.map(loose).filter((one) => one !== '') : []
