/** The condition under which `exports` name TypeScript sources: for this repository alone, since packages are published without them. */
const sourceCondition = '@tip-standard/source'

const withoutSource = (target) => {
  if (typeof target === 'string') return target
  const { [sourceCondition]: _, ...published } = target
  return published
}

/** Writes the `exports` of a package that is packed, so that no `package.json` repeats them. */
function beforePacking(manifest) {
  if (manifest.exports === undefined) return manifest
  const exports = Object.entries(manifest.exports).map(([subpath, target]) => [subpath, withoutSource(target)])
  return { ...manifest, exports: Object.fromEntries(exports) }
}

module.exports = { hooks: { beforePacking } }
