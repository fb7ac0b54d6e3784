import type { CodeList } from '../model.ts'

/**
 * Signs of trafficking for labour (67 operational indicators, from a public synthesis) and of forced labour (11); no
 * single one is enough, and absence proves nothing.
 */
export const indicator = {
  id: 'indicator',
  title: 'Indicator',
  definition:
    'Signs of trafficking for labour (67 operational indicators, from a public synthesis) and of forced labour (11); no single one is enough, and absence proves nothing.',
  sources: ['iloDelphi', 'iloForcedLabour'],
  lens: ['G9'],
  mappedTo: ['ilo'],
  codes: [
    {
      code: 'D1.01',
      label: 'Deceived about the job, the place or the employer',
      definition: 'The work, the country or the person’s boss turned out not to be what the recruiter had described.',
      maps: { ilo: { to: 'D1.01', relation: 'exact' } },
    },
    {
      code: 'D1.02',
      label: 'Deceived about wages or earnings',
      definition: 'Pay had been promised that was never meant to be given in that amount, or at all.',
      maps: { ilo: { to: 'D1.02', relation: 'exact' } },
    },
    {
      code: 'D1.03',
      label: 'Deceived about conditions of work',
      definition: 'Hours, rest, tasks or safety were described otherwise than they turned out.',
      maps: { ilo: { to: 'D1.03', relation: 'exact' } },
    },
    {
      code: 'D1.04',
      label: 'Deceived about the content or legality of the contract',
      definition:
        'What was signed or agreed was false, unlawful, or in a language that the person cannot read, and was presented as sound.',
      maps: { ilo: { to: 'D1.04', relation: 'exact' } },
    },
    {
      code: 'D1.05',
      label: 'Deceived about housing and living conditions',
      definition: 'The person was told of a decent place to sleep and eat and found another.',
      maps: { ilo: { to: 'D1.05', relation: 'exact' } },
    },
    {
      code: 'D1.06',
      label: 'Deceived about papers or migration status',
      definition: 'The person was led to believe that visa, permit or passport were in order, or would be got.',
      maps: { ilo: { to: 'D1.06', relation: 'exact' } },
    },
    {
      code: 'D1.07',
      label: 'Deceived about travel and recruitment conditions',
      definition: 'Fees, the route, the cost or who would meet the person were other than said.',
      maps: { ilo: { to: 'D1.07', relation: 'exact' } },
    },
    {
      code: 'D1.08',
      label: 'Deceived about family reunification',
      definition: 'The person set out to join a relative, as promised, and it was not meant.',
      maps: { ilo: { to: 'D1.08', relation: 'exact' } },
    },
    {
      code: 'D1.09',
      label: 'Deceived by a promise of marriage or adoption',
      definition: 'The person followed someone who offered to marry or adopt and meant to exploit.',
      maps: { ilo: { to: 'D1.09', relation: 'exact' } },
    },
    {
      code: 'D1.10',
      label: 'Deceived about access to education',
      definition: 'A place at school or in training was held out to the person, often a child, or to the parents.',
      maps: { ilo: { to: 'D1.10', relation: 'exact' } },
    },
    {
      code: 'D2.01',
      label: 'Violence on the victim, at recruitment',
      definition: 'The person was beaten, raped or otherwise hurt to make them come along.',
      maps: { ilo: { to: 'D2.01', relation: 'exact' } },
    },
    {
      code: 'D2.02',
      label: 'Threats of violence against the victim, at recruitment',
      definition: 'The person was told that they would be hurt if they did not come along, without being touched.',
      maps: { ilo: { to: 'D2.02', relation: 'exact' } },
    },
    {
      code: 'D2.03',
      label: 'Abduction, forced marriage, forced adoption or selling, at recruitment',
      definition:
        'The person was carried off, given in marriage or adoption against their will, or handed over for a price.',
      maps: { ilo: { to: 'D2.03', relation: 'exact' } },
    },
    {
      code: 'D2.04',
      label: 'Debt bondage, at recruitment',
      definition: 'The person had to come in order to pay off an advance, a fee or what a relative owed.',
      maps: { ilo: { to: 'D2.04', relation: 'exact' } },
    },
    {
      code: 'D2.05',
      label: 'Confiscation of documents, at recruitment',
      definition: 'Passport or identity card were taken so that the person could not turn back.',
      maps: { ilo: { to: 'D2.05', relation: 'exact' } },
    },
    {
      code: 'D2.06',
      label: 'Isolation, confinement or surveillance, at recruitment',
      definition: 'The person was shut in, cut off or watched until departure or on the way.',
      maps: { ilo: { to: 'D2.06', relation: 'exact' } },
    },
    {
      code: 'D2.07',
      label: 'Threat of denunciation to authorities, at recruitment',
      definition: 'The person was told that police or immigration would be called unless they came along.',
      maps: { ilo: { to: 'D2.07', relation: 'exact' } },
    },
    {
      code: 'D2.08',
      label: 'Threat to inform family, community or public, at recruitment',
      definition: 'A secret, an image or a rumour was used so that the person would come along out of shame or fear.',
      maps: { ilo: { to: 'D2.08', relation: 'exact' } },
    },
    {
      code: 'D2.09',
      label: 'Violence on family, at recruitment',
      definition: 'Relatives were hurt so that the person would come along.',
      maps: { ilo: { to: 'D2.09', relation: 'exact' } },
    },
    {
      code: 'D2.10',
      label: 'Withholding of money, at recruitment',
      definition: 'What the person had earned or saved was kept back so that they had to come along.',
      maps: { ilo: { to: 'D2.10', relation: 'exact' } },
    },
    {
      code: 'D3.01',
      label: 'Difficult family situation, at recruitment',
      definition:
        'Violence, illness, loss or a breakup in the home made the person ready to leave, and those who recruited used it.',
      maps: { ilo: { to: 'D3.01', relation: 'exact' } },
    },
    {
      code: 'D3.02',
      label: 'Irregular status, at recruitment',
      definition: 'The person had no right to stay or work where they were, and those who recruited used it.',
      maps: { ilo: { to: 'D3.02', relation: 'exact' } },
    },
    {
      code: 'D3.03',
      label: 'Lack of education (language), at recruitment',
      definition:
        'The person could not read, had little schooling or did not speak the language, and those who recruited used it.',
      maps: { ilo: { to: 'D3.03', relation: 'exact' } },
    },
    {
      code: 'D3.04',
      label: 'Lack of information, at recruitment',
      definition: 'The person had no way to check what was said about the work, the journey or the country.',
      maps: { ilo: { to: 'D3.04', relation: 'exact' } },
    },
    {
      code: 'D3.05',
      label: 'Control of exploiters, at recruitment',
      definition: 'Those who recruited already decided over the person, as guardian, landlord, chief or employer.',
      maps: { ilo: { to: 'D3.05', relation: 'exact' } },
    },
    {
      code: 'D3.06',
      label: 'Economic reasons, at recruitment',
      definition: 'Poverty, hunger, debts or no work left the person little choice, and those who recruited used it.',
      maps: { ilo: { to: 'D3.06', relation: 'exact' } },
    },
    {
      code: 'D3.07',
      label: 'False information on successful migration, at recruitment',
      definition: 'The person was shown or told of others who had become rich abroad, which was untrue.',
      maps: { ilo: { to: 'D3.07', relation: 'exact' } },
    },
    {
      code: 'D3.08',
      label: 'False information on law or authorities, at recruitment',
      definition: 'The person was told wrongly what the law allows or what the authorities would do.',
      maps: { ilo: { to: 'D3.08', relation: 'exact' } },
    },
    {
      code: 'D3.09',
      label: 'Family situation, at recruitment',
      definition:
        'Having children, parents or others to feed, or being alone without kin, was used by those who recruited.',
      maps: { ilo: { to: 'D3.09', relation: 'exact' } },
    },
    {
      code: 'D3.10',
      label: 'Personal situation, at recruitment',
      definition:
        'Something about the person, such as age, pregnancy, disability or being alone, was used by those who recruited.',
      maps: { ilo: { to: 'D3.10', relation: 'exact' } },
    },
    {
      code: 'D3.11',
      label: 'Psychological and emotional dependency, at recruitment',
      definition: 'The person was bound by love, trust or fear to someone who recruited, as in a feigned courtship.',
      maps: { ilo: { to: 'D3.11', relation: 'exact' } },
    },
    {
      code: 'D3.12',
      label: 'Relationship with authorities / legal status, at recruitment',
      definition:
        'The person avoided authorities, because of no papers, an open case or bad treatment, and those who recruited used it.',
      maps: { ilo: { to: 'D3.12', relation: 'exact' } },
    },
    {
      code: 'D3.13',
      label: 'Difficulties in the past, at recruitment',
      definition:
        'Earlier abuse, exploitation or hardship was known and used. Caution: the strength for adults is doubtful, it is recalled as weak; check the source before use.',
      maps: { ilo: { to: 'D3.13', relation: 'exact' } },
    },
    {
      code: 'D3.14',
      label: 'Difficulty to organise travel, at recruitment',
      definition:
        'The person could not have travelled without those who recruited, for lack of money, papers or knowledge. Caution: the strength for adults is doubtful, it is recalled as weak; check the source before use.',
      maps: { ilo: { to: 'D3.14', relation: 'exact' } },
    },
    {
      code: 'D3.15',
      label: 'Cultural / religious beliefs, at recruitment',
      definition: 'An oath, a curse, a duty to elders or a faith was used to make the person obey.',
      maps: { ilo: { to: 'D3.15', relation: 'exact' } },
    },
    {
      code: 'D3.16',
      label: 'General context, at recruitment',
      definition: 'War, disaster, discrimination or a law that leaves whole groups without protection was used.',
      maps: { ilo: { to: 'D3.16', relation: 'exact' } },
    },
    {
      code: 'D4.01',
      label: 'Excessive working days or hours',
      definition: 'The person has to work far beyond what the law allows, without rest days, or is always on call.',
      maps: { ilo: { to: 'D4.01', relation: 'exact' } },
    },
    {
      code: 'D4.02',
      label: 'Low or no salary',
      definition: 'The person gets far less than the usual wage, or nothing.',
      maps: { ilo: { to: 'D4.02', relation: 'exact' } },
    },
    {
      code: 'D4.03',
      label: 'Wage manipulation',
      definition: 'Pay is cut by invented fines, costs, prices or exchange rates, or is held back and changed.',
      maps: { ilo: { to: 'D4.03', relation: 'exact' } },
    },
    {
      code: 'D4.04',
      label: 'Bad living conditions',
      definition: 'Where the person sleeps, eats and washes is crowded, dirty or unsafe, and not of their choosing.',
      maps: { ilo: { to: 'D4.04', relation: 'exact' } },
    },
    {
      code: 'D4.05',
      label: 'Very bad working conditions',
      definition: 'The work is humiliating, exhausting or dirty beyond what is usual in that trade.',
      maps: { ilo: { to: 'D4.05', relation: 'exact' } },
    },
    {
      code: 'D4.06',
      label: 'Hazardous work',
      definition: 'The person handles dangerous machines, substances, heights or loads without training or protection.',
      maps: { ilo: { to: 'D4.06', relation: 'exact' } },
    },
    {
      code: 'D4.07',
      label: 'Labour law or contract not respected',
      definition: 'Rights that the law or the agreement gives, such as leave or notice, are denied.',
      maps: { ilo: { to: 'D4.07', relation: 'exact' } },
    },
    {
      code: 'D4.08',
      label: 'No social protection',
      definition: 'The person has no insurance or sick pay where the law demands it.',
      maps: { ilo: { to: 'D4.08', relation: 'exact' } },
    },
    {
      code: 'D4.09',
      label: 'No access to education',
      definition: 'A child, or an adult who was promised training, is kept from school or courses.',
      maps: { ilo: { to: 'D4.09', relation: 'exact' } },
    },
    {
      code: 'D5.01',
      label: 'Confiscation of documents, at destination',
      definition:
        'Passport, permit or identity card are held by those who exploit, and the person cannot have them back on request.',
      maps: { ilo: { to: 'D5.01', relation: 'exact' } },
    },
    {
      code: 'D5.02',
      label: 'Debt bondage, at destination',
      definition: 'The person has to work off an advance, fees or charges that never get smaller.',
      maps: { ilo: { to: 'D5.02', relation: 'exact' } },
    },
    {
      code: 'D5.03',
      label: 'Isolation, confinement or surveillance, at destination',
      definition: 'The person is locked up, kept from others or followed where they work or live.',
      maps: { ilo: { to: 'D5.03', relation: 'exact' } },
    },
    {
      code: 'D5.04',
      label: 'Violence on the victim, at destination',
      definition: 'The person is beaten, raped or otherwise hurt so that they work, obey or stay.',
      maps: { ilo: { to: 'D5.04', relation: 'exact' } },
    },
    {
      code: 'D5.05',
      label: 'Threats of violence against the victim, at destination',
      definition: 'The person is told that they will be hurt if they stop, refuse or leave, without being touched.',
      maps: { ilo: { to: 'D5.05', relation: 'exact' } },
    },
    {
      code: 'D5.06',
      label: 'Forced into illicit / criminal activities, at destination',
      definition: 'The person is made to steal, deal, cheat or do other acts against the law.',
      maps: { ilo: { to: 'D5.06', relation: 'exact' } },
    },
    {
      code: 'D5.07',
      label: 'Forced tasks or clients, at destination',
      definition: 'The person may not refuse a job, an act or a customer.',
      maps: { ilo: { to: 'D5.07', relation: 'exact' } },
    },
    {
      code: 'D5.08',
      label: 'Under strong influence, at destination',
      definition: 'Drugs, alcohol, love, faith or fear are used so that the person no longer decides freely.',
      maps: { ilo: { to: 'D5.08', relation: 'exact' } },
    },
    {
      code: 'D5.09',
      label: 'Forced to act against peers, at destination',
      definition: 'The person is made to watch over, punish or recruit others who are exploited.',
      maps: { ilo: { to: 'D5.09', relation: 'exact' } },
    },
    {
      code: 'D5.10',
      label: 'Forced to lie to authorities or family, at destination',
      definition: 'The person is told what to say to officials, inspectors or relatives and punished for the truth.',
      maps: { ilo: { to: 'D5.10', relation: 'exact' } },
    },
    {
      code: 'D5.11',
      label: 'Threat of denunciation to authorities, at destination',
      definition: 'The person is told that police or immigration will be called if they complain or leave.',
      maps: { ilo: { to: 'D5.11', relation: 'exact' } },
    },
    {
      code: 'D5.12',
      label: 'Threat of worse working conditions, at destination',
      definition: 'The person is told that tasks, hours or place will get harder if they complain.',
      maps: { ilo: { to: 'D5.12', relation: 'exact' } },
    },
    {
      code: 'D5.13',
      label: 'Violence on family, at destination',
      definition: 'Relatives, at home or at the place, are hurt so that the person obeys or stays.',
      maps: { ilo: { to: 'D5.13', relation: 'exact' } },
    },
    {
      code: 'D5.14',
      label: 'Withholding of wages, at destination',
      definition: 'Earned pay is kept back so that the person cannot leave without losing it.',
      maps: { ilo: { to: 'D5.14', relation: 'exact' } },
    },
    {
      code: 'D5.15',
      label: 'Threat to inform family, community or public, at destination',
      definition: 'A secret, an image or a lie would be told to others if the person leaves or speaks.',
      maps: { ilo: { to: 'D5.15', relation: 'exact' } },
    },
    {
      code: 'D6.01',
      label: 'Dependency on exploiters, at destination',
      definition: 'Food, housing, money or papers come only from those who exploit.',
      maps: { ilo: { to: 'D6.01', relation: 'exact' } },
    },
    {
      code: 'D6.02',
      label: 'Difficulty to live in an unknown area, at destination',
      definition: 'The person does not know where they are, the language, the roads or whom to ask.',
      maps: { ilo: { to: 'D6.02', relation: 'exact' } },
    },
    {
      code: 'D6.03',
      label: 'Economic reasons, at destination',
      definition: 'The person has no money to leave or no other way to earn, and those who exploit use it.',
      maps: { ilo: { to: 'D6.03', relation: 'exact' } },
    },
    {
      code: 'D6.04',
      label: 'Family situation, at destination',
      definition: 'Relatives depend on what the person sends, or are near those who exploit.',
      maps: { ilo: { to: 'D6.04', relation: 'exact' } },
    },
    {
      code: 'D6.05',
      label: 'Relationship with authorities / legal status, at destination',
      definition: 'The person has no right to stay or fears officials, and those who exploit use it.',
      maps: { ilo: { to: 'D6.05', relation: 'exact' } },
    },
    {
      code: 'D6.06',
      label: 'Difficulties in the past, at destination',
      definition: 'What the person has been through before is used to keep them.',
      maps: { ilo: { to: 'D6.06', relation: 'exact' } },
    },
    {
      code: 'D6.07',
      label: 'Personal characteristics, at destination',
      definition: 'Age, sex, disability, origin or the like are used to keep the person down.',
      maps: { ilo: { to: 'D6.07', relation: 'exact' } },
    },
    {
      code: 'FL01',
      label: 'Abuse of vulnerability',
      definition:
        'One of the eleven signs of forced labour: those who exploit use the person’s lack of language, papers, income or other choices.',
      maps: { ilo: { to: '1', relation: 'exact' } },
    },
    {
      code: 'FL02',
      label: 'Deception',
      definition:
        'One of the eleven signs of forced labour: what was promised about the work, pay or place is not what was given.',
      maps: { ilo: { to: '2', relation: 'exact' } },
    },
    {
      code: 'FL03',
      label: 'Restriction of movement',
      definition:
        'One of the eleven signs of forced labour: the person may not go out freely, or is locked in or guarded.',
      maps: { ilo: { to: '3', relation: 'exact' } },
    },
    {
      code: 'FL04',
      label: 'Isolation',
      definition:
        'One of the eleven signs of forced labour: the person is kept from talking with others, by distance, by a held telephone or by orders.',
      maps: { ilo: { to: '4', relation: 'exact' } },
    },
    {
      code: 'FL05',
      label: 'Physical and sexual violence',
      definition:
        'One of the eleven signs of forced labour: the worker or someone close is beaten, raped or made to take drugs.',
      maps: { ilo: { to: '5', relation: 'exact' } },
    },
    {
      code: 'FL06',
      label: 'Intimidation and threats',
      definition:
        'One of the eleven signs of forced labour: the worker is warned of harm, the police, lost pay or dismissal if they complain.',
      maps: { ilo: { to: '6', relation: 'exact' } },
    },
    {
      code: 'FL07',
      label: 'Retention of identity documents',
      definition:
        'One of the eleven signs of forced labour: passport or card are kept by someone else and not given back when asked for.',
      maps: { ilo: { to: '7', relation: 'exact' } },
    },
    {
      code: 'FL08',
      label: 'Withholding of wages',
      definition:
        'One of the eleven signs of forced labour: pay is held back on purpose so that the worker stays; a late payment alone is not that.',
      maps: { ilo: { to: '8', relation: 'exact' } },
    },
    {
      code: 'FL09',
      label: 'Debt bondage',
      definition:
        'One of the eleven signs of forced labour: the worker works off an advance or a fee under terms that make leaving impossible.',
      maps: { ilo: { to: '9', relation: 'exact' } },
    },
    {
      code: 'FL10',
      label: 'Abusive working and living conditions',
      definition:
        'One of the eleven signs of forced labour: tasks, housing or food are degrading or unsafe, such as no one would freely accept.',
      maps: { ilo: { to: '10', relation: 'exact' } },
    },
    {
      code: 'FL11',
      label: 'Excessive overtime',
      definition:
        'One of the eleven signs of forced labour: the worker has to work beyond legal hours under threat, or to reach a bare living.',
      maps: { ilo: { to: '11', relation: 'exact' } },
    },
  ],
} as const satisfies CodeList
