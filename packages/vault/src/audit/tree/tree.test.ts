import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainPath, plainProof, plainRoot } from './fixture-plain-tree.ts'
import { proveConsistency, proveInclusion, type SubtreeReader } from './prove.ts'
import { TreeEdge } from './tree-edge.ts'
import { leafHash } from './tree-hash.ts'
import { isConsistent, isIncluded } from './verify-proof.ts'

/** The entries and roots that implementations of Certificate Transparency (RFC 6962) are tested with. */
const ENTRIES = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const entriesOf = (size: number): Buffer[] => Array.from({ length: size }, (_, at) => Buffer.from(`entry ${at}`))
const edgeOf = (entries: readonly Uint8Array[]): TreeEdge => {
  const edge = TreeEdge.empty()
  for (const entry of entries) for (const _ of edge.add(leafHash(entry)));
  return edge
}
const readerOf =
  (entries: readonly Uint8Array[]): SubtreeReader =>
  async (height, index) =>
    plainRoot(entries.slice(index * 2 ** height, (index + 1) * 2 ** height))

const sizes = fc
  .integer({ min: 1, max: 70 })
  .chain((size) => fc.tuple(fc.constant(size), fc.integer({ min: 0, max: size })))

describe('the tree', () => {
  it('has the roots of Certificate Transparency', () => {
    const entries = ENTRIES.map((text) => Buffer.from(text, 'hex'))
    expect(ROOTS.map((_, size) => hex(edgeOf(entries.slice(0, size)).root()))).toEqual(ROOTS)
    expect(ROOTS.map((_, size) => hex(plainRoot(entries.slice(0, size))))).toEqual(ROOTS)
  })

  it('goes on from what was written of its edge, and names each perfect subtree once', () => {
    fc.assert(
      fc.property(sizes, ([size, at]) => {
        const entries = entriesOf(size)
        const first = edgeOf(entries.slice(0, at))
        const edge = TreeEdge.read(at, first.bytes()) as TreeEdge
        for (const entry of entries.slice(at))
          for (const { height, index, hash } of edge.add(leafHash(entry))) {
            expect(edge.size).toBe((index + 1) * 2 ** height)
            expect(hex(hash)).toBe(hex(plainRoot(entries.slice(index * 2 ** height, edge.size))))
          }
        expect(hex(edge.root())).toBe(hex(plainRoot(entries)))
        for (const other of [Buffer.concat([first.bytes(), edge.root()]), Buffer.concat([first.bytes(), Buffer.of(0)])])
          expect(TreeEdge.read(at, other)).toBeUndefined()
      }),
    )
  })

  it('proves as RFC 6962 defines it, and what it proves holds', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, async ([size, at]) => {
        const entries = entriesOf(size)
        const root = plainRoot(entries)
        const consistency = await proveConsistency(readerOf(entries), at, size)
        if (at > 0) expect(consistency.map(hex)).toEqual(plainProof(at, entries).map(hex))
        expect(isConsistent(at, plainRoot(entries.slice(0, at)), size, root, consistency)).toBe(true)
        if (at === size) return
        const inclusion = await proveInclusion(readerOf(entries), at, size)
        expect(inclusion.map(hex)).toEqual(plainPath(at, entries).map(hex))
        expect(isIncluded(leafHash(entries[at] as Buffer), at, size, inclusion, root)).toBe(true)
      }),
    )
  })

  it('believes no proof of what is not so', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), fc.nat({ max: 255 }), async ([size, at], where, bits) => {
        const entries = entriesOf(size)
        const root = plainRoot(entries)
        const oldRoot = plainRoot(entries.slice(0, at))
        const wrong = (proof: Uint8Array[]): Uint8Array[][] => {
          const bent = proof.map((hash) => Buffer.from(hash))
          const place = bent[where % Math.max(1, bent.length)]
          if (place !== undefined) place[bits % 32] = (place[bits % 32] as number) ^ (1 + (bits % 255))
          return [[...proof, root], proof.slice(1), ...(place === undefined ? [] : [bent])].filter(
            (other) => other.map(hex).join() !== proof.map(hex).join(),
          )
        }
        const consistency = await proveConsistency(readerOf(entries), at, size)
        for (const proof of wrong(consistency)) expect(isConsistent(at, oldRoot, size, root, proof)).toBe(false)
        if (at > 0) expect(isConsistent(at, leafHash(oldRoot), size, root, consistency)).toBe(false)
        expect(isConsistent(at, oldRoot, size, leafHash(root), consistency)).toBe(at === 0)
        if (at === size) return
        const leaf = leafHash(entries[at] as Buffer)
        const inclusion = await proveInclusion(readerOf(entries), at, size)
        for (const proof of wrong(inclusion)) expect(isIncluded(leaf, at, size, proof, root)).toBe(false)
        for (let other = 0; other <= size; other++)
          if (other !== at) expect(isIncluded(leaf, other, size, inclusion, root)).toBe(false)
        expect(isIncluded(leafHash(root), at, size, inclusion, root)).toBe(false)
      }),
    )
  })

  it('believes no proof with more steps than trees of these sizes have, although its hashes lead to the root', async () => {
    const entries = entriesOf(8)
    const [before, root] = [plainRoot(entries.slice(0, 7)), plainRoot(entries)]
    expect(isConsistent(3, before, 4, root, await proveConsistency(readerOf(entries), 7, 8))).toBe(false)
    const leaf = leafHash(entries[7] as Buffer)
    expect(isIncluded(leaf, 3, 4, await proveInclusion(readerOf(entries), 7, 8), root)).toBe(false)
  })

  it('refuses to prove what is outside', async () => {
    const read = readerOf(entriesOf(3))
    await expect(proveInclusion(read, 3, 3)).rejects.toThrow(RangeError)
    await expect(proveConsistency(read, 4, 3)).rejects.toThrow(RangeError)
    for (const odd of [-1, 0.5, Number.NaN]) {
      expect(isIncluded(leafHash(Buffer.of()), odd, 1, [], leafHash(Buffer.of()))).toBe(false)
      expect(isConsistent(odd, Buffer.of(), 1, Buffer.of(), [])).toBe(false)
    }
  })
})
