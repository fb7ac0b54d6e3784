/** Names a second time, as people compare them. */

/** A name without whatever people write in different ways: case, accents, width, and all that is no letter and no digit. */
export const loose = (name: unknown): string =>
  typeof name === 'string'
    ? [...name.normalize('NFKD')]
        .filter((sign) => /^[\p{L}\p{N}]$/u.test(sign))
        .join('')
        .toLowerCase()
    : ''
export const looseNames = (list: unknown): string[] =>
  Array.isArray(list) ? list.map(loose).filter((one) => one !== '') : []
