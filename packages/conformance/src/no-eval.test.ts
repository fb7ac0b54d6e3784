import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { defineProfile, toMessage, validate, validatorFor } from '@tip-standard/core'
import { fr } from '@tip-standard/core/locales/fr'
import { caseRecord, toFindings } from '@tip-standard/core/zod'
import { expect, it } from 'vitest'

const good = {
  standardVersion: '1.0-rc.2',
  case: { id: 'c-1' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { legalBases: ['legalObligation'], sensitivity: 'high', retainUntil: '2035-12-31' },
  victims: [{ id: 'v-1', consents: [], age: 30, exploitation: [{ form: 'sexual' }] }],
}
const bad = { ...good, case: {}, victims: [{ id: 'v-1', consents: [], sex: 'female', age: 300, extra: true }] }
const profileJson = {
  id: 'p',
  version: '1',
  title: 'P',
  base: '1.0-rc.2',
  requireValue: ['case.openedOn'],
  codes: { exploitationForm: ['forcedLabour'] },
  limits: { 'victim.age': { max: 20 } },
}

/** Runs as a script or a worker that imports the built packages; what it sends back is all that it found. */
const script = `
const run = async (good, bad, profileJson) => {
  let canEvaluate = true
  try { new Function('return 1') } catch { canEvaluate = false }
  const { defineProfile, toMessage, validate, validatorFor } = await import('@tip-standard/core')
  const { fr } = await import('@tip-standard/core/locales/fr')
  const { caseRecord, toFindings } = await import('@tip-standard/core/zod')
  const profile = defineProfile(profileJson)
  const { findings } = validate(bad)
  return {
    canEvaluate,
    accepts: validate(good).ok,
    findings,
    messages: findings.map((finding) => [toMessage(finding), toMessage(finding, { locale: fr, unreviewedTexts: true })]),
    profile: validatorFor(profile.value)(good).findings,
    zod: toFindings(caseRecord.safeParse(bad).error, bad),
  }
}
const data = ${JSON.stringify([good, bad, profileJson])}
`

const inMain = `${script}
process.stdout.write(JSON.stringify(await run(...data)))`

const inWorker = `import { Worker } from 'node:worker_threads'
const code = ${JSON.stringify(`${script}
Promise.all([import('node:worker_threads'), run(...data)]).then(([{ parentPort }, found]) => parentPort.postMessage(found))`)}
new Worker(code, { eval: true }).on('message', (found) => process.stdout.write(JSON.stringify(found)))`

function runWithoutEval(code: string): unknown {
  const flags = ['--disallow-code-generation-from-strings', '--input-type=module', '-e', code]
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  return JSON.parse(execFileSync(process.execPath, flags, { cwd, encoding: 'utf8' }))
}

function expected(): unknown {
  const profile = defineProfile(profileJson)
  const result = validate(bad)
  const parsed = caseRecord.safeParse(bad)
  if (!profile.ok || result.ok || parsed.success) throw new Error('the documents are not what they should be')
  const narrowed = validatorFor(profile.value)(good)
  return {
    canEvaluate: false,
    accepts: true,
    findings: result.findings,
    messages: result.findings.map((finding) => [
      toMessage(finding),
      toMessage(finding, { locale: fr, unreviewedTexts: true }),
    ]),
    profile: narrowed.ok ? [] : narrowed.findings,
    zod: toFindings(parsed.error, bad),
  }
}

it.each([
  ['a process', inMain],
  ['a worker', inWorker],
])('everything works in %s that may make no code from strings', (_where, code) => {
  expect(runWithoutEval(code)).toEqual(expected())
})
