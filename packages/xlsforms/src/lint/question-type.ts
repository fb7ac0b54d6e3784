/** The meaning of the cell `type` of a row. */
export type RowType =
  /** A loop, which is older than repeats, is a group for each choice of `list`. */
  | { kind: 'begin' | 'end'; container: 'group' | 'repeat' | 'loop'; list?: string }
  /** A question or a calculation; `list` is what follows a select: the name of a list or of a file. */
  | { kind: 'question'; type: string; list?: string; orOther: boolean }
  | { kind: 'unknown' }

/** The other spellings of each type, by its name in this linter. */
const spellings: Record<string, readonly string[]> = {
  text: ['string', 'q string', 'add text prompt'],
  integer: ['int', 'q int', 'add integer prompt'],
  decimal: ['q decimal', 'add decimal prompt'],
  date: ['q date', 'add date prompt'],
  time: [],
  dateTime: ['datetime', 'date time', 'q date time', 'q dateTime', 'add date time prompt', 'add dateTime prompt'],
  note: ['q note', 'add note prompt'],
  calculate: ['q calculate', 'add calculate prompt'],
  acknowledge: ['trigger', 'q acknowledge', 'add acknowledge prompt'],
  hidden: [],
  range: [],
  file: ['add file prompt'],
  image: ['photo', 'q image', 'q picture', 'add image prompt', 'add photo prompt'],
  audio: ['q audio', 'add audio prompt'],
  video: ['q video', 'add video prompt'],
  barcode: ['q barcode', 'add barcode prompt'],
  geopoint: ['gps', 'location', 'q geopoint', 'q location', 'add location prompt'],
  geotrace: ['q geotrace'],
  geoshape: ['q geoshape'],
  start: ['start time', 'get start time'],
  end: ['end time', 'get end time'],
  today: ['get today'],
  deviceid: ['device id', 'get device id', 'imei', 'uri:deviceid'],
  subscriberid: ['subscriber id', 'get subscriber id', 'uri:subscriberid'],
  simserial: ['sim id', 'get sim id', 'uri:simserial'],
  phonenumber: ['phone number', 'get phone number', 'uri:phonenumber'],
  username: ['uri:username'],
  email: ['uri:email'],
  audit: [],
  percentage: [],
  'start-geopoint': [],
  'background-geopoint': [],
  'background-audio': [],
  'csv-external': [],
  'xml-external': [],
}

const byName = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries(spellings).flatMap(([type, others]) =>
    [type, ...others].map((name) => [name, type] as const),
  ),
)

/** The ways to write a select; the longest first, so that none hides another. */
const selects: readonly (readonly [start: string, type: string])[] = [
  ['select_one_from_file', 'select_one_from_file'],
  ['select one from file', 'select_one_from_file'],
  ['select_multiple_from_file', 'select_multiple_from_file'],
  ['select multiple from file', 'select_multiple_from_file'],
  ['select_one_external', 'select_one_external'],
  ['add select one prompt using', 'select_one'],
  ['add select multiple prompt using', 'select_multiple'],
  ['select all that apply from', 'select_multiple'],
  ['select all that apply', 'select_multiple'],
  ['select_multiple', 'select_multiple'],
  ['select multiple', 'select_multiple'],
  ['select one from', 'select_one'],
  ['select_one', 'select_one'],
  ['select one', 'select_one'],
  ['select1', 'select_one'],
  ['rank', 'rank'],
  ['osm', 'osm'],
]

/** Parses the cell `type` of a row, case-sensitively. */
export function toRowType(text: string): RowType {
  const words = text.trim().replace(/\s+/g, ' ')
  const container = /^(begin|end)[ _](group|repeat|lgroup|looped group)$/.exec(words)
  if (container)
    return {
      kind: container[1] === 'begin' ? 'begin' : 'end',
      container: container[2] === 'group' ? 'group' : 'repeat',
    }
  const loop = /^(begin|end)[ _]loop(?: over (\S+))?$/.exec(words)
  if (loop) {
    const [, edge, list] = loop
    return { kind: edge === 'begin' ? 'begin' : 'end', container: 'loop', ...(list === undefined ? {} : { list }) }
  }
  const type = byName.get(words)
  if (type) return { kind: 'question', type, orOther: false }
  for (const [start, select] of selects) {
    if (words !== start && !words.startsWith(`${start} `)) continue
    const rest = /^ ?(\S*)( (?:or specify other|or_other|or other))?$/.exec(words.slice(start.length))
    if (!rest) return { kind: 'unknown' }
    const [, list = '', other] = rest
    return { kind: 'question', type: select, ...(list === '' ? {} : { list }), orOther: other !== undefined }
  }
  return { kind: 'unknown' }
}

/** Types whose choices are in a list of the form. */
export const listTypes: readonly string[] = ['select_one', 'select_multiple', 'rank']

/** Types whose choices are in a file. */
export const fileTypes: readonly string[] = ['select_one_from_file', 'select_multiple_from_file']

/** Types that are never shown. */
const silentTypes: readonly string[] = [
  'calculate',
  'hidden',
  'start',
  'end',
  'today',
  'deviceid',
  'subscriberid',
  'simserial',
  'phonenumber',
  'username',
  'email',
  'audit',
  'start-geopoint',
  'background-geopoint',
  'background-audio',
  'csv-external',
  'xml-external',
]

/** Whether a question of this type is shown. */
export const isShown = (type: string): boolean => !silentTypes.includes(type)

/** Whether a person answers a question of this type. */
export const isAsked = (type: string): boolean => isShown(type) && type !== 'note'
