/** Words and signs for "about", before a number. */
const aboutText =
  /^(about|approx\.?|approximately|around|ca\.?|circa|c\.|environ|env\.?|vers|kama|karibu|hafi|nka|~|≈|±)\s*/i

/** A unit that is implied in a column of ages or counts. */
const unitText = /\s*(years?( old)?|yrs?\.?|y\.?o\.?|ans?|miaka|imyaka|children|enfants?)\.?$/i
const leadingUnit = /^(miaka|imyaka|age|âge)\s*:?\s*/i

/** Reads a number as people write it, with its decimal sign, unit and "about"; `NaN` for anything else. */
export function readNumber(raw: string): { value: number; isAbout: boolean } {
  const bare = raw.trim()
  const isAbout = aboutText.test(bare)
  const text = bare
    .replace(aboutText, '')
    .replace(leadingUnit, '')
    .replace(unitText, '')
    .replace(/^(-?\d+),(\d+)$/, '$1.$2')
  return { value: /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN, isAbout }
}
