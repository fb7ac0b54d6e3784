import { groupByWords } from '../table/group.ts'

/** The maximum number of possible keys for which each has a byte of its own. */
const mostDense = 1 << 22

/** Finds the entries whose words no other entry has; `space` is the number of possible words. */
export function soleEntries(words: readonly Uint32Array[], length: number, space: number): Uint32Array {
  const [keys] = words
  if (keys === undefined || length === 0) return new Uint32Array(0)
  if (words.length === 1 && space <= mostDense) return split(keys, length, space).sole
  // Entries alone in their bucket are unique; only the others need to be compared.
  const bucketCount = mostDense
  const { sole, others } = split(bucketsOf(words, length, bucketCount - 1), length, bucketCount)
  if (others.length === 0) return sole
  const left = words.map((word) => Uint32Array.from(others, (entry) => word[entry] as number))
  const { groupOf, groupCount } = groupByWords(left, others.length)
  const late = split(groupOf, others.length, groupCount).sole
  const found = new Uint32Array(sole.length + late.length)
  found.set(sole)
  for (let at = 0; at < late.length; at++) found[sole.length + at] = others[late[at] as number] as number
  return found
}

/** Splits entries by whether their key is unique. */
function split(keys: Uint32Array, length: number, space: number): { sole: Uint32Array; others: Uint32Array } {
  const seen = new Uint8Array(space)
  for (let entry = 0; entry < length; entry++) {
    const key = keys[entry] as number
    seen[key] = seen[key] === 0 ? 1 : 2
  }
  const sole = new Uint32Array(length)
  const others = new Uint32Array(length)
  let soleCount = 0
  for (let entry = 0; entry < length; entry++)
    if (seen[keys[entry] as number] === 1) sole[soleCount++] = entry
    else others[entry - soleCount] = entry
  return { sole: sole.subarray(0, soleCount), others: others.subarray(0, length - soleCount) }
}

function bucketsOf(words: readonly Uint32Array[], length: number, mask: number): Uint32Array {
  const buckets = new Uint32Array(length)
  for (const word of words)
    for (let entry = 0; entry < length; entry++) {
      const mixed = Math.imul((buckets[entry] as number) ^ (word[entry] as number), 0x9e3779b1)
      buckets[entry] = mixed ^ (mixed >>> 15)
    }
  for (let entry = 0; entry < length; entry++) buckets[entry] = (buckets[entry] as number) & mask
  return buckets
}
