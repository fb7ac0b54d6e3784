import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ClassFinder } from './class-finder.ts'
import { CountingFilter } from './counting-filter.ts'
import { classesAtNode } from './fixture-reference-classes.ts'
import { anyRows, type Drawn, tuplesOf } from './fixture-spaces.ts'
import { BucketSorter, bucketOf } from './key-buckets.ts'
import { listNodes } from './lattice.ts'
import { NodeQueue } from './node-queue.ts'
import { TupleSet } from './tuple-set.ts'
import type { TupleSpace } from './tuple-space.ts'

const spaceOf = (drawn: Drawn): TupleSpace => ({
  tuples: tuplesOf(drawn),
  hierarchies: drawn.hierarchies,
  rowCount: drawn.rows.length,
})

it('finds the equivalence classes of every node, and their sizes', () => {
  fc.assert(
    fc.property(anyRows, (drawn) => {
      const space = spaceOf(drawn)
      const [finder, members] = [
        new ClassFinder(space),
        Uint32Array.from({ length: space.tuples.count }, (_, at) => at),
      ]
      for (const levels of listNodes(space.hierarchies)) {
        const node = finder.at(levels)
        const found = finder.find(node, members, members.length)
        const { sizes } = finder.sizesOf(found, members, members.length)
        const classes = classesAtNode(space, levels)
        expect(new Set(found.slotOf.subarray(0, members.length)).size).toBe(classes.length)
        for (const tuples of classes) {
          const [first] = tuples as [number]
          expect(new Set(tuples.map((tuple) => found.slotOf[tuple]))).toEqual(new Set([found.slotOf[first]]))
          const rows = tuples.reduce((sum, tuple) => sum + (space.tuples.counts[tuple] as number), 0)
          expect(sizes[found.slotOf[first] as number]).toBe(rows)
          expect(tuples.every((tuple) => finder.areTogether(node, first, tuple))).toBe(true)
        }
      }
    }),
    { numRuns: 100 },
  )
})

it('filters out no tuple of a class that is large enough, whatever has left the set', () => {
  fc.assert(
    fc.property(anyRows, fc.infiniteStream(fc.boolean()), (drawn, leaves) => {
      const space = spaceOf(drawn)
      const { count, counts } = space.tuples
      const finder = new ClassFinder(space)
      const set = new TupleSet(finder, counts)
      for (let tuple = 0; tuple < count; tuple++) set.add(tuple)
      const left = [...Array(count).keys()].filter(() => leaves.next().value !== true)
      for (let tuple = 0; tuple < count; tuple++) if (!left.includes(tuple)) set.remove(tuple)
      set.tidy()
      for (const levels of listNodes(space.hierarchies)) {
        const into = new Uint32Array(count)
        const passed = into.subarray(0, new CountingFilter(count).sift(finder.at(levels), set, drawn.k, into))
        const wanted = classesAtNode(space, levels)
          .map((tuples) => tuples.filter((tuple) => left.includes(tuple)))
          .filter((tuples) => tuples.reduce((sum, tuple) => sum + (counts[tuple] as number), 0) >= drawn.k)
        expect(left).toEqual(expect.arrayContaining([...passed]))
        expect([...passed]).toEqual(expect.arrayContaining(wanted.flat()))
      }
    }),
    { numRuns: 100 },
  )
})

it('sorts by buckets and queues by key as a plain sort does', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 6, noNaN: true }), { maxLength: 40 }), (keys) => {
      const sorter = new BucketSorter(keys.length, 6)
      sorter.keys.set(keys)
      const sorted: number[] = []
      sorter.sort(Uint32Array.from(keys.keys()), keys.length, (bucket, tuples) => {
        for (const tuple of tuples) expect(bucketOf(keys[tuple] as number)).toBe(bucket)
        sorted.push(...tuples)
      })
      const inBucket = (tuple: number): number => bucketOf(keys[tuple] as number)
      expect(sorted).toEqual([...keys.keys()].sort((a, b) => inBucket(a) - inBucket(b)))
      const queue = new NodeQueue()
      for (const [node, key] of keys.entries()) queue.push({ node, key })
      expect(keys.map(() => queue.pop()?.key)).toEqual([...keys].sort((a, b) => a - b))
      expect(queue.pop()).toBeUndefined()
    }),
  )
})
