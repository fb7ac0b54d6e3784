import type { CodeList } from '../model.ts'

/** Why the organisation ended its work on a case. */
export const closureReason = {
  id: 'closureReason',
  title: 'Reason for closing a case',
  definition:
    'Why the organisation ended its work on a case; HTCDS holds free text here. What was checked before closing has a list of its own.',
  sources: ['gbvims'],
  mappedTo: ['gbvims'],
  codes: [
    {
      code: 'needsMet',
      label: 'Needs met as far as possible',
      definition: 'The needs that the person named were met, as far as the services here allow.',
      maps: { gbvims: { to: 'closure_needs_met', relation: 'exact' } },
    },
    {
      code: 'noContact',
      label: 'No contact for a set period',
      definition:
        'The person could not be reached by the safe ways agreed, for as long as the organisation’s procedure sets.',
      maps: { gbvims: { to: 'closure_survivor_contact', relation: 'exact' } },
    },
    {
      code: 'survivorRequest',
      label: 'Survivor asked to close',
      definition: 'The person said that the work should end, whatever needs remain.',
      maps: { gbvims: { to: 'closure_survivor_request_close', relation: 'exact' } },
    },
    {
      code: 'survivorLeftArea',
      label: 'Survivor left the area',
      definition: 'The person moved or returned to where this organisation cannot work.',
      maps: { gbvims: { to: 'closure_survivor_left_area', relation: 'exact' } },
    },
    {
      code: 'transferredOrganisation',
      label: 'Transferred to another organisation',
      definition: 'Another organisation took over the whole case with the person’s consent.',
      maps: {
        gbvims: { to: 'closure_tranferred_organization', relation: 'exact', note: 'The field name is spelt so.' },
      },
    },
    {
      code: 'fundingConstraints',
      label: 'Funding constraints of the provider',
      definition: 'The organisation has no money or staff to go on, although needs remain.',
      maps: { gbvims: { to: 'closure_funding_constraints', relation: 'exact' } },
    },
    {
      code: 'noFurtherSupport',
      label: 'Both agree that no more support is needed',
      definition:
        'The person and the case worker decided together that support can end; needs may have been met in other ways.',
      maps: { gbvims: { to: 'closure_no_further_support', relation: 'exact' } },
    },
    {
      code: 'notTrafficking',
      label: 'Not trafficking in persons',
      definition:
        'What happened is not trafficking in persons; the person was told which other services there are. Say why in the details.',
      maps: { gbvims: { to: [], relation: 'none' } },
    },
    {
      code: 'death',
      label: 'Death of the person',
      definition: 'The person has died, of whatever cause.',
      maps: { gbvims: { to: [], relation: 'none' } },
    },
    {
      code: 'other',
      label: 'Another reason',
      definition: 'A reason that this list lacks; give it in the details without names.',
      maps: { gbvims: { to: [], relation: 'none' } },
    },
  ],
} as const satisfies CodeList
