/** The width of a bucket: keys within one count as equal (in the notes: steps). */
const bucketWidth = 0.05
/** Surplus rows are searched once in this many buckets, because that takes a pass over all of them. */
const bucketsPerFilling = 4

/** The bucket of a key. */
export function bucketOf(key: number): number {
  return Math.floor(key / bucketWidth)
}

/** The first bucket, from that of a key on, at which a class may be filled up. */
export function fillingBucketOf(key: number): number {
  return Math.ceil(bucketOf(key) / bucketsPerFilling) * bucketsPerFilling
}

/** Sorts tuples by the buckets of their keys (counting sort), reusing the same memory. O(tuples + buckets). */
export class BucketSorter {
  readonly keys: Float64Array
  readonly #bucketOf: Uint32Array
  readonly #ends: Uint32Array

  constructor(size: number, greatestKey: number) {
    this.keys = new Float64Array(size)
    this.#bucketOf = new Uint32Array(size)
    this.#ends = new Uint32Array(bucketOf(greatestKey) + 2)
  }

  /** Calls back for each bucket of the first `length` tuples, whose keys are in `keys`. */
  sort(tuples: Uint32Array, length: number, each: (bucket: number, tuples: Uint32Array) => void): void {
    const [keys, buckets, ends] = [this.keys, this.#bucketOf, this.#ends.fill(0)]
    for (let i = 0; i < length; i++) {
      const bucket = bucketOf(keys[i] as number)
      buckets[i] = bucket
      ends[bucket] = (ends[bucket] as number) + 1
    }
    for (let bucket = 1; bucket < ends.length; bucket++)
      ends[bucket] = (ends[bucket] as number) + (ends[bucket - 1] as number)
    const sorted = new Uint32Array(length)
    for (let i = length - 1; i >= 0; i--) {
      const bucket = buckets[i] as number
      const at = (ends[bucket] as number) - 1
      ends[bucket] = at
      sorted[at] = tuples[i] as number
    }
    // Each end has now moved down to the start of its bucket.
    for (let bucket = 0; bucket < ends.length; bucket++) {
      const [from, to] = [ends[bucket] as number, ends[bucket + 1] ?? length]
      if (to > from) each(bucket, sorted.subarray(from, to))
    }
  }
}
