import type { CodeList } from '../model.ts'

/** What a person is charged with or convicted of. */
export const chargeOffence = {
  id: 'chargeOffence',
  title: 'Offence charged',
  definition: 'What a person is charged with or convicted of.',
  sources: ['tipStandard'],
  lens: ['G5'],
  mappedTo: [],
  codes: [
    {
      code: 'trafficking',
      label: 'Trafficking in persons',
      definition: 'Recruiting, moving or keeping someone for exploitation, as the law that applies defines it.',
    },
    {
      code: 'facilitatingTrafficking',
      label: 'Promoting or facilitating trafficking',
      definition:
        'Letting premises, advertising, forging papers or running a business for it, where that is an offence of its own.',
    },
    {
      code: 'exploitationOfOthers',
      label: 'Exploitation of others',
      definition: 'Exploiting another person, where the law has it as an offence beside trafficking.',
    },
    { code: 'smuggling', label: 'Smuggling of migrants', definition: 'Procuring illegal entry or stay for a benefit.' },
    { code: 'abduction', label: 'Abduction or kidnapping', definition: 'Taking or holding a person unlawfully.' },
    {
      code: 'forcedLabour',
      label: 'Forced labour, slavery or servitude',
      definition: 'An offence of forced labour, slavery or servitude that does not require the acts of trafficking.',
    },
    {
      code: 'childLabour',
      label: 'Child labour',
      definition: 'Employing a child below the age or in the work that the law allows.',
    },
    {
      code: 'sexualOffence',
      label: 'Rape or another sexual offence',
      definition: 'Rape, defilement, sexual assault or harassment.',
    },
    {
      code: 'prostitutionOffence',
      label: 'Exploiting prostitution',
      definition: 'Pimping, keeping a brothel or living on the earnings of another person.',
    },
    {
      code: 'forcedOrChildMarriage',
      label: 'Forced or child marriage',
      definition: 'Forcing a marriage, or marrying or giving in marriage someone under age.',
    },
    {
      code: 'documentOffence',
      label: 'Forgery or withholding of documents',
      definition: 'Forging, using or taking away identity or travel documents.',
    },
    { code: 'moneyLaundering', label: 'Money laundering', definition: 'Hiding or using the proceeds of an offence.' },
    {
      code: 'violence',
      label: 'Assault or bodily harm',
      definition: 'Torture, blows, wounding or killing, outside sexual offences.',
    },
    { code: 'corruption', label: 'Corruption', definition: 'Bribery or abuse of office.' },
    {
      code: 'other',
      label: 'Another offence',
      definition: 'A charge that this list lacks, such as fraud or a breach of labour law; name the article.',
    },
  ],
} as const satisfies CodeList
