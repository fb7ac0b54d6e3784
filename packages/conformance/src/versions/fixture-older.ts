/** An invented older version: what it called differently, records as it wrote them, and the way back from an upgraded record. */

import type { Json } from '../arbitraries.ts'

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What an upgrade from the invented version does. */
export const steps = [
  {
    from: '0.8',
    changes: [
      { op: 'moveField', entity: 'victim', from: 'schooling', to: 'education' },
      { op: 'moveField', entity: 'case', from: 'wasPrivate', to: 'feedback.privateMeeting' },
      { op: 'moveField', entity: 'place', from: 'province', to: 'adm1' },
      { op: 'removeField', entity: 'victim', from: 'shoeSize', note: 'Nobody uses it.' },
      { op: 'renameCode', list: 'sex', from: 'woman', to: 'female' },
      {
        op: 'splitCode',
        list: 'serviceType',
        from: 'care',
        into: ['medical'],
        to: 'medical',
        note: 'A code too wide.',
      },
      {
        op: 'moveCode',
        list: 'dataSource',
        from: 'shelter',
        field: 'reportingEntity.dataSources',
        to: 'reportingEntity.type',
        as: 'ngo',
      },
    ],
  },
  {
    from: '0.9',
    changes: [
      { op: 'splitCode', list: 'maritalStatus', from: 'couple', into: [], absent: 'unknown', note: 'Not a status.' },
      {
        op: 'splitCode',
        list: 'rwandaDistrict',
        from: 'Old/District',
        into: [],
        to: 'RW-01/Gasabo',
        note: 'Two districts now.',
      },
      {
        op: 'splitCode',
        list: 'language',
        from: 'xxx',
        into: [],
        absent: 'notAsked',
        note: 'A language that was not.',
      },
    ],
  },
] as const

function each(value: unknown, visit: (object: Json, name: string | undefined) => void, name?: string): void {
  if (Array.isArray(value)) for (const item of value) each(item, visit, name)
  if (!isObject(value)) return
  visit(value, name)
  for (const [member, held] of Object.entries(value)) if (member !== 'extensions') each(held, visit, member)
}

const rename = (object: Json, from: string, to: string): void => {
  if (object[from] === undefined) return
  object[to] = object[from]
  delete object[from]
}

/** The same record as the invented version wrote it; `pick` chooses what was said in the old words. */
export function older(record: unknown, pick: (at: number) => boolean): Json {
  const old = structuredClone(record) as Json
  old['standardVersion'] = '0.8'
  let at = 0
  const yes = (): boolean => pick(at++)
  const file = old['case'] as Json
  const feedback = file['feedback']
  delete file['feedback']
  if (isObject(feedback) && feedback['privateMeeting'] !== undefined) file['wasPrivate'] = feedback['privateMeeting']
  const reporter = old['reportingEntity'] as Json
  if (yes()) {
    reporter['dataSources'] = ['shelter']
    delete reporter['type']
  }
  for (const victim of (old['victims'] ?? []) as Json[]) {
    rename(victim, 'education', 'schooling')
    if (isObject(victim['absent'])) rename(victim['absent'], 'education', 'schooling')
    if (isObject(victim['provenance'])) rename(victim['provenance'], 'education', 'schooling')
    if (yes()) victim['shoeSize'] = { eu: 38, left: [1, null] }
    if (victim['sex'] === 'female') victim['sex'] = 'woman'
    if (victim['maritalStatus'] !== undefined && yes()) victim['maritalStatus'] = 'couple'
    if (Array.isArray(victim['languages']) && yes()) victim['languages'] = [...victim['languages'], 'xxx']
    for (const assistance of (victim['assistance'] ?? []) as Json[])
      if (assistance['serviceType'] !== undefined && yes()) assistance['serviceType'] = 'care'
    for (const consent of (victim['consents'] ?? []) as Json[])
      if (Array.isArray(consent['services']) && yes())
        consent['services'] = ['care', ...consent['services'].filter((code) => code !== 'medical')]
  }
  each(old, (object, name) => {
    if (name === undefined || !/^(place|from|to)$/.test(name) || object['locality'] === undefined) return
    rename(object, 'adm1', 'province')
    if (yes()) object['adm2'] = 'Old/District'
  })
  return old
}

/** Puts what an upgrade kept back where it was. */
function putBack(keeper: Json): void {
  const extensions = keeper['extensions'] as Json
  const originals = extensions['tip.standard.upgradedFrom'] as { [version: string]: Json }
  for (const kept of Object.values(originals))
    for (const [path, value] of Object.entries(kept)) {
      const steps = path.split('.')
      const last = steps.pop() ?? ''
      let holder = keeper
      for (const step of steps) holder = holder[step] as Json
      holder[last] = value
      const absent = holder['absent']
      if (isObject(absent) && (last === 'maritalStatus' || last === 'languages')) {
        delete absent[last]
        if (Object.keys(absent).length === 0) delete holder['absent']
      }
    }
  delete extensions['tip.standard.upgradedFrom']
  if (Object.keys(extensions).length === 0) delete keeper['extensions']
}

/** The older record from an upgraded one: every change undone, which shows that nothing was lost. */
export function undone(upgraded: unknown): Json {
  const record = structuredClone(upgraded) as Json
  record['standardVersion'] = '0.8'
  each(record, (object) => {
    if (isObject(object['extensions']) && 'tip.standard.upgradedFrom' in object['extensions']) putBack(object)
  })
  const file = record['case'] as Json
  const feedback = file['feedback']
  if (isObject(feedback)) {
    file['wasPrivate'] = feedback['privateMeeting']
    delete file['feedback']
  }
  const reporter = record['reportingEntity'] as Json
  if (reporter['dataSources'] === undefined && reporter['type'] === 'ngo') {
    reporter['dataSources'] = ['shelter']
    delete reporter['type']
  }
  for (const victim of (record['victims'] ?? []) as Json[]) {
    rename(victim, 'education', 'schooling')
    if (isObject(victim['absent'])) rename(victim['absent'], 'education', 'schooling')
    if (isObject(victim['provenance'])) rename(victim['provenance'], 'education', 'schooling')
    if (victim['sex'] === 'female') victim['sex'] = 'woman'
  }
  each(record, (object, name) => {
    if (name !== undefined && /^(place|from|to)$/.test(name) && object['locality'] !== undefined)
      rename(object, 'adm1', 'province')
  })
  return record
}
