/** Texts made against patterns: each repeats a piece that a pattern nearly takes. Work that grows with their square does not end. */
export const hostilePieces = [
  'a.',
  'a_',
  '1 ',
  '1.',
  'A1 ',
  'A<',
  '(at)',
  'de la ',
  'Aa ',
  'J.',
  '1/',
  'a@',
  'a-',
  "a'",
  "A'a",
  'dot ',
  'lundi 1 ',
  'tarehe 1 mwezi wa ',
  'fifth of ',
  ' ',
  'C0 1 ',
  'ya',
  'è',
] as const

/** A text of a piece again and again, as long as is asked for. */
export const textOf = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))
