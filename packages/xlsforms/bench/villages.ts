/** How long ODK's engine takes to open a form with Rwanda's villages, and how large the form is; printed as JSON for `pnpm bench`. */

import { openInEngine } from '../src/fixture-odk-engine.ts'
import { placeForm, villages } from '../src/fixture-villages.ts'
import { toXForm } from '../src/xform/to-xform.ts'

const { xml, files } = toXForm(placeForm, { gazetteers: { 'place.locality': villages() } })
// The engine itself is loaded once, with whatever form.
await openInEngine('<nothing/>').catch(() => undefined)
const times: number[] = []
for (let run = 0; run < 3; run++) {
  const start = performance.now()
  await openInEngine(xml, files)
  times.push(performance.now() - start)
}
const [, median] = times.sort((a, b) => a - b)
console.log(
  JSON.stringify({ milliseconds: Math.round(median ?? Number.NaN), bytes: new TextEncoder().encode(xml).length }),
)
