import { type FieldInfo, fieldLabel } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import type { PaperBlock, PaperCell, PaperDocument } from '@tip-standard/form-model/print'
import { type PackWording, paper } from './pack-wording.ts'
import type { PackText } from './texts/en.ts'

const space = { kind: 'space' } as const
const tick = { kind: 'box', shape: 'many' } as const

const LEVELS: readonly FieldInfo['sensitivity'][] = ['public', 'internal', 'sensitive', 'restricted']

/** Entities that are not part of a case. */
const ELSEWHERE: readonly string[] = [
  'identityRecord',
  'address',
  'identityNumber',
  'datasetRelease',
  'codeListVersion',
  'disclosureControl',
  'suppressionCount',
]

/**
 * Makes a sharing protocol with blanks: who shares what with whom, under which purpose of consent, how long it is kept,
 * and what happens after a data breach. Lists and levels are those of the standard; laws were not read, as the blanks
 * state.
 */
export function sharingProtocol(wording: PackWording): PaperDocument {
  const { say, words, options } = wording
  const text = options.text ?? (() => '')
  const inCase = fields.filter(({ entity, presence }) => !ELSEWHERE.includes(entity) && presence !== 'derived')
  const restricted = inCase.filter(({ sensitivity }) => sensitivity === 'restricted')
  const ofLevel = (level: FieldInfo['sensitivity']): number =>
    inCase.filter(({ sensitivity }) => sensitivity === level).length
  const blank = (id: PackText, lines = 1): PaperBlock => ({ kind: 'blank', label: say(id), lines })
  const note = (id: PackText): PaperBlock => ({ kind: 'note', text: say(id) })
  const numbered = (...ids: PackText[]): PaperCell[][] => ids.map((id) => [tick, say(id)])
  const purposes = words('consentPurpose').filter(({ code }) => code !== 'unspecified')

  return {
    ...paper('tip.sharingProtocol', say('protocol'), wording),
    sections: [
      {
        blocks: [note('protocolAbout1')],
      },
      {
        title: say('parties'),
        blocks: [blank('from'), blank('to'), blank('contacts', 2), blank('validFrom')],
      },
      {
        title: say('purposes'),
        blocks: [
          note('purposesNote'),
          {
            kind: 'table',
            columns: [say('purposeColumn'), say('covered'), say('withWhom')],
            rows: purposes.map((purpose): PaperCell[] => [purpose, tick, space]),
          },
          { kind: 'heading', text: say('recipients') },
          { kind: 'ticks', isMany: true, words: words('consentRecipient') },
        ],
      },
      {
        title: say('levels'),
        blocks: [
          note('levelsNote'),
          {
            kind: 'table',
            columns: [say('level'), say('means'), say('fieldsOfLevel'), say('mayBeShared')],
            rows: LEVELS.map((level): PaperCell[] => [
              { text: text(level), code: level },
              text(`${level}Means`),
              String(ofLevel(level)),
              level === 'restricted' ? '–' : tick,
            ]),
          },
          { kind: 'heading', text: say('restrictedFields', { count: String(restricted.length) }) },
          { kind: 'text', text: restricted.map(({ id }) => `${fieldLabel(id, options)} (${id})`).join(' · ') },
        ],
      },
      {
        title: say('withheld'),
        blocks: [note('withheldNote'), { kind: 'ticks', isMany: true, words: words('withholdReason') }],
      },
      {
        title: say('before'),
        blocks: [
          {
            kind: 'table',
            columns: [],
            rows: numbered('before1', 'before2', 'before3', 'before4', 'before5', 'before6', 'before7'),
          },
        ],
      },
      {
        title: say('withdrawal'),
        blocks: [{ kind: 'text', text: say('withdrawal1') }, blank('withdrawal2'), blank('withdrawal3', 2)],
      },
      { title: say('figures'), blocks: [note('figuresNote'), blank('smallest'), blank('whoPublishes')] },
      {
        title: say('retention'),
        blocks: [note('retentionNote'), blank('retainUntil', 2), blank('whoDeletes', 2)],
      },
      {
        title: say('basis'),
        blocks: [
          { kind: 'ticks', isMany: true, words: words('legalBasis') },
          { kind: 'heading', text: say('law') },
          { kind: 'ticks', isMany: true, words: words('applicableLaw') },
        ],
      },
      {
        title: say('transfer'),
        blocks: [{ kind: 'ticks', isMany: false, words: words('transferDecision') }, blank('transferConditions', 2)],
      },
      {
        title: say('breach'),
        blocks: [
          { kind: 'text', text: say('breach1') },
          blank('breach2', 2),
          blank('breach3'),
          blank('breach4', 2),
          blank('breach5', 2),
        ],
      },
      {
        title: say('gaps'),
        blocks: [
          note('gapsNote'),
          {
            kind: 'table',
            columns: [say('law'), say('article'), say('saysWhat'), say('readBy')],
            rows: words('applicableLaw').map((law): PaperCell[] => [law, space, space, space]),
          },
        ],
      },
      { title: say('signatures'), blocks: [blank('signature'), blank('signature')] },
    ],
  }
}
