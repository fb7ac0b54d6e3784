/** Cases of the conformance suite about versions: what a reader says of documents of a newer, an older and another major version. */

import { documents, type Model, toKebab } from '../model.ts'
import { type Case, suiteOf } from './conformance.ts'

/** A case about a version; `openJsonSchema` says whether the open schema finds exactly the errors. */
type VersionCase = Omit<Case, 'jsonSchema'> & { openJsonSchema: boolean }

type Findings = Case['findings']

const VERSION_PATH = ['standardVersion']

/** The version after next of the same major version, such as `1.1` for `1.0-rc.2`. */
function nextMinor(version: string): string {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? []
  return `${major}.${Number(minor) + 1}`
}

/** What is found in the same document where it says that it follows a newer version. */
function inNewer(findings: Findings): Findings {
  const rest = findings.map((finding) => {
    const { code, path } = finding
    if (code === 'unknownField' && path.at(-1) !== 'extensions')
      return { ...finding, code: 'newerField', severity: 'warning' as const }
    return code === 'codeList' ? { ...finding, code: 'newerCode', severity: 'warning' as const } : finding
  })
  return [{ code: 'newerVersion', severity: 'warning', path: VERSION_PATH }, ...rest]
}

const withVersion = (data: unknown, standardVersion: string): object => ({ ...(data as object), standardVersion })

/** One case for each kind of finding: what it is about matters, not where it is. */
function oneOfEachKind(cases: readonly Case[]): Case[] {
  const kinds = new Map<string, Case>()
  for (const one of cases) {
    if (one.findings.some(({ path }) => path[0] === 'standardVersion')) continue
    const kind = one.findings.map(({ code, severity, path }) => `${code} ${severity} ${path.includes('extensions')}`)
    if (!kinds.has(kind.join())) kinds.set(kind.join(), one)
  }
  return [...kinds.values()]
}

function casesOf(document: string, all: readonly Case[], model: Model): VersionCase[] {
  const suite = all.filter((one) => one.document === document)
  const [plain] = suite.filter(({ findings }) => findings.length === 0)
  if (plain === undefined) return []
  const minor = nextMinor(model.version)
  const newer = oneOfEachKind(suite).map(({ jsonSchema, ...one }) => ({
    ...one,
    id: `${minor}/${one.id}`,
    about: `In a document of version ${minor}: ${one.about}`,
    data: withVersion(one.data, minor),
    findings: inNewer(one.findings),
    openJsonSchema: jsonSchema || one.findings.every(({ severity }) => severity === 'warning'),
  }))
  const alone = (version: string, code: string, severity: 'error' | 'warning', about: string): VersionCase => ({
    id: `${version}/${document}`,
    about: `${about}.`,
    document,
    data: withVersion(plain.data, version),
    findings: [{ code, severity, path: VERSION_PATH }],
    openJsonSchema: false,
  })
  const major = Number(/^\d+/.exec(model.version)?.[0])
  return [
    ...newer,
    { ...alone(`${minor}-rc.1`, 'newerVersion', 'warning', 'A candidate of a newer version'), openJsonSchema: true },
    ...model.versions
      .filter((version) => !model.list('standardVersion').codes.some(({ code }) => code === version))
      .map((version) => alone(version, 'olderVersion', 'error', 'An older version, which can be upgraded')),
    alone(`${major - 1}.9`, 'unknownVersion', 'error', 'A version that never was'),
    alone(`${major + 1}.0`, 'unknownVersion', 'error', 'The next major version'),
    alone(`${major + 1}.0-rc.1`, 'unknownVersion', 'error', 'A candidate of the next major version'),
  ]
}

/** schemas/conformance/versions/*.json */
export function emitVersionCases(model: Model): Record<string, string> {
  const suite = suiteOf(model)
  return Object.fromEntries(
    documents(model).map(({ id }) => [
      `schemas/conformance/versions/${toKebab(id)}.json`,
      `[\n${casesOf(id, suite, model)
        .map((one) => JSON.stringify(one))
        .join(',\n')}\n]\n`,
    ]),
  )
}
