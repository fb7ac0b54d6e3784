/**
 * Hand-written files of the published package: the register of profiles and extensions, and the ids of schemas under
 * the publisher's base.
 */

import { filesBelow, readText } from '../generated-files.ts'
import { dataHead, toJsonFile } from '../json-text.ts'
import type { Model } from '../model.ts'

/** Hand-written schemas, and the name under which the publisher serves each. */
const WRITTEN = {
  'schemas/profile.schema.json': 'profile.schema.json',
  'schemas/policy.schema.json': 'policy.schema.json',
  'schemas/standing-policy.schema.json': 'standing-policy.schema.json',
  'schemas/indicator.schema.json': 'indicator.schema.json',
  'schemas/extension.schema.json': 'extension.schema.json',
  'schemas/conformance-statement.schema.json': 'conformance-statement.schema.json',
  'packages/form-model/form.schema.json': 'form.schema.json',
  'packages/classification/profile.schema.json': 'legal-profile.schema.json',
}

/** The same schemas with ids under the publisher's base. */
function withIds(model: Model): Record<string, string> {
  return Object.fromEntries(
    Object.entries(WRITTEN).flatMap(([path, name]) => {
      const text = readText(path)
      return text === undefined
        ? []
        : [[path, text.replace(/"\$id": "[^"]*"/, `"$id": "${model.base}${name}"`)] as const]
    }),
  )
}

type Registered = {
  id: string
  version: string
  title: string
  base: string
  status: string
  maintainer: string
  path: string
}

function registered(folder: string): Registered[] {
  return filesBelow(`schemas/${folder}`)
    .sort()
    .map((path) => {
      const {
        id,
        version,
        title,
        base,
        status = 'draft',
        maintainer = '',
      } = JSON.parse(readText(path) ?? '{}') as Registered
      return { id, version, title, base, status, maintainer, path: path.slice('schemas/'.length) }
    })
}

/** schemas/registry.json, and the ids of the schemas that people write */
export function emitRegistry(model: Model): Record<string, string> {
  const about =
    'The profiles and extensions that are registered: each is a file beside this one. How to register one: docs/guides/propose-a-change.md.'
  const text = toJsonFile(dataHead(model.version, about), {
    profiles: registered('profiles'),
    extensions: registered('extensions'),
  })
  return { 'schemas/registry.json': text, ...withIds(model) }
}
