/** The group of each entry, and the number of groups; groups are numbered in order of their first entry. */
export type Grouping = { readonly groupOf: Uint32Array; readonly groupCount: number; readonly firstOf: Uint32Array }

/** Mixes the bits of a key, so that similar keys are spread over a table. */
export function spread(key: number): number {
  let mixed = Math.imul(key ^ (key >>> 16), 0x7feb352d)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

function slotsFor(length: number): { slots: Uint32Array; mask: number } {
  let size = 16
  while (size < length * 2) size *= 2
  return { slots: new Uint32Array(size), mask: size - 1 }
}

function groupByOne(keys: Uint32Array, length: number): Grouping {
  const { slots, mask } = slotsFor(length)
  const groupOf = new Uint32Array(length)
  const firstOf = new Uint32Array(length)
  let groupCount = 0
  for (let entry = 0; entry < length; entry++) {
    const key = keys[entry] as number
    let slot = spread(key) & mask
    for (;;) {
      const group = slots[slot] as number
      if (group === 0) {
        firstOf[groupCount] = entry
        groupOf[entry] = groupCount++
        slots[slot] = groupCount
        break
      }
      if (keys[firstOf[group - 1] as number] === key) {
        groupOf[entry] = group - 1
        break
      }
      slot = (slot + 1) & mask
    }
  }
  return { groupOf, groupCount, firstOf: firstOf.slice(0, groupCount) }
}

/** Groups entries whose words are all equal, with an open-addressing table of indices. */
export function groupByWords(words: readonly Uint32Array[], length: number): Grouping {
  const [first] = words
  if (first === undefined)
    return {
      groupOf: new Uint32Array(length),
      groupCount: Math.min(length, 1),
      firstOf: new Uint32Array(Math.min(length, 1)),
    }
  if (words.length === 1) return groupByOne(first, length)
  const { slots, mask } = slotsFor(length)
  const groupOf = new Uint32Array(length)
  const firstOf = new Uint32Array(length)
  let groupCount = 0
  for (let entry = 0; entry < length; entry++) {
    let hash = 0
    for (const word of words) hash = spread(hash ^ (word[entry] as number)) + 0x9e3779b9
    let slot = hash & mask
    for (;;) {
      const group = slots[slot] as number
      if (group === 0) {
        firstOf[groupCount] = entry
        groupOf[entry] = groupCount++
        slots[slot] = groupCount
        break
      }
      const other = firstOf[group - 1] as number
      let isSame = true
      for (const word of words) if (word[other] !== word[entry]) isSame = false
      if (isSame) {
        groupOf[entry] = group - 1
        break
      }
      slot = (slot + 1) & mask
    }
  }
  return { groupOf, groupCount, firstOf: firstOf.slice(0, groupCount) }
}
