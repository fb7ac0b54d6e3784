import { randomInt } from 'node:crypto'

/** Letters and digits that cannot be confused. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** A passphrase of six groups of four signs, chosen at random: 118 bits. */
export const suggestPassphrase = (): string =>
  Array.from({ length: 6 }, () => Array.from({ length: 4 }, () => SIGNS[randomInt(SIGNS.length)]).join('')).join('-')
