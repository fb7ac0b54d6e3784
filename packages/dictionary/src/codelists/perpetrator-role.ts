import type { CodeList } from '../model.ts'

/** What the alleged perpetrator did in the course of events; several may hold. */
export const perpetratorRole = {
  id: 'perpetratorRole',
  title: 'Role of an alleged perpetrator',
  definition: 'What the alleged perpetrator did in the course of events; several may hold.',
  sources: ['htcds', 'ctdc2022'],
  lens: ['G5', 'G20', 'G21'],
  mappedTo: ['htcds', 'ctdcC'],
  codes: [
    {
      code: 'recruiter',
      label: 'Alleged recruiter',
      definition: 'Is said to have approached the person and drawn them in, for themselves or for others.',
      maps: {
        htcds: { to: 'RecruiterOrIntermediary', relation: 'close', note: 'Holds intermediaries too.' },
        ctdcC: { to: 'IP_RecruiterBroker', relation: 'broader', note: 'Write only: the source merges several roles.' },
      },
    },
    {
      code: 'transporter',
      label: 'Alleged transporter',
      definition: 'Is said to have driven, escorted or guided the person to where they were exploited.',
      maps: { htcds: { to: 'Transporter', relation: 'exact' }, ctdcC: { to: [], relation: 'none' } },
    },
    {
      code: 'harbourer',
      label: 'Alleged harbourer',
      definition: 'Is said to have lodged, kept or hidden the person.',
      maps: {
        htcds: { to: 'HarbouredIndividual', relation: 'close', note: 'HTCDS names an act, not a person.' },
        ctdcC: { to: [], relation: 'none' },
      },
    },
    {
      code: 'exploiter',
      label: 'Alleged exploiter',
      definition: 'Is said to have gained from the person’s work, sexual acts, begging or the like.',
      maps: { htcds: { to: 'Exploiter', relation: 'exact' }, ctdcC: { to: 'IP_Exploiter', relation: 'exact' } },
    },
    {
      code: 'controllerAbuser',
      label: 'Alleged controller or abuser',
      definition: 'Is said to have watched, locked in, threatened, beaten or raped the person so that they obey.',
      maps: {
        htcds: {
          to: ['ControlledIndividual', 'Abuser'],
          relation: 'narrower',
          note: 'Read either as this; ControlledIndividual names an act. On writing, it is not clear which of the two is meant: write ControlledIndividual and report it.',
        },
        ctdcC: {
          to: 'IP_ControlAbuseKidnap',
          relation: 'broader',
          note: 'Write only: the source merges several roles.',
        },
      },
    },
    {
      code: 'kidnapper',
      label: 'Alleged kidnapper',
      definition: 'Is said to have carried the person off by force or trick.',
      maps: {
        htcds: { to: 'Kidnapper', relation: 'exact' },
        ctdcC: {
          to: 'IP_ControlAbuseKidnap',
          relation: 'broader',
          note: 'Write only: the source merges several roles.',
        },
      },
    },
    {
      code: 'brokerAgent',
      label: 'Alleged broker or agent',
      definition: 'Is said to have arranged jobs, travel or papers between the person and others for a fee.',
      maps: {
        htcds: { to: 'BrokerTravelAgent', relation: 'close' },
        ctdcC: { to: 'IP_RecruiterBroker', relation: 'broader', note: 'Write only: the source merges several roles.' },
      },
    },
    {
      code: 'smuggler',
      label: 'Alleged smuggler',
      definition: 'Is said to have brought people irregularly over a border for a benefit.',
      maps: { htcds: { to: 'Smuggler', relation: 'exact' }, ctdcC: { to: [], relation: 'none' } },
    },
    {
      code: 'documentForger',
      label: 'Alleged forger of documents',
      definition: 'Is said to have made or altered passports, permits or certificates.',
      maps: { htcds: { to: 'Other', relation: 'broader', note: 'Write only.' }, ctdcC: { to: [], relation: 'none' } },
    },
    {
      code: 'financier',
      label: 'Alleged financier',
      definition: 'Is said to have lent, paid or moved the money that made it possible, or to have kept the proceeds.',
      maps: { htcds: { to: 'Other', relation: 'broader', note: 'Write only.' }, ctdcC: { to: [], relation: 'none' } },
    },
    {
      code: 'client',
      label: 'Alleged client or user of the exploitation',
      definition: 'Is said to have paid for or taken the person’s services or acts, without organising them.',
      maps: { htcds: { to: 'Other', relation: 'broader', note: 'Write only.' }, ctdcC: { to: [], relation: 'none' } },
    },
    {
      code: 'travellingPartner',
      label: 'Travelling partner',
      definition: 'Travelled with the person, and what part they had is not clear.',
      maps: { htcds: { to: 'TravellingPartner', relation: 'exact' }, ctdcC: { to: [], relation: 'none' } },
    },
    {
      code: 'transferrer',
      label: 'Someone who allegedly transferred the person',
      definition: 'Handed the person over to others, by what is said, whether or not money changed hands.',
      maps: {
        htcds: { to: 'TransferredIndividual', relation: 'close', note: 'HTCDS names an act, not a person.' },
        ctdcC: { to: [], relation: 'none' },
      },
    },
    {
      code: 'seller',
      label: 'Someone who allegedly sold the person',
      definition: 'Handed the person over for money or goods, by what is said.',
      maps: {
        htcds: { to: 'SoldIndividual', relation: 'close', note: 'HTCDS names an act, not a person.' },
        ctdcC: {
          to: 'IP_TransactionProcess',
          relation: 'broader',
          note: 'Write only: the source merges several roles.',
        },
      },
    },
    {
      code: 'buyer',
      label: 'Someone who allegedly bought the person',
      definition: 'Took the person over for money or goods, by what is said.',
      maps: {
        htcds: { to: 'BoughtIndividual', relation: 'close', note: 'HTCDS names an act, not a person.' },
        ctdcC: {
          to: 'IP_TransactionProcess',
          relation: 'broader',
          note: 'Write only: the source merges several roles.',
        },
      },
    },
    {
      code: 'receiver',
      label: 'Someone who allegedly received the person',
      definition: 'Took the person in on arrival, by what is said, whether or not money changed hands.',
      maps: {
        htcds: { to: 'ReceivedIndividual', relation: 'close', note: 'HTCDS names an act, not a person.' },
        ctdcC: { to: [], relation: 'none' },
      },
    },
    {
      code: 'other',
      label: 'Another role',
      definition: 'A part that is not listed, such as lookout, cook or interpreter; say which in the details.',
      maps: { htcds: { to: 'Other', relation: 'exact' }, ctdcC: { to: [], relation: 'none' } },
    },
    {
      code: 'recruiterOrBroker',
      label: 'Alleged recruiter or broker (merged)',
      definition: 'Either of two roles that CTDC layout C prints as one: from imports only, never split.',
      maps: {
        htcds: { to: [], relation: 'none', note: 'Never split.' },
        ctdcC: { to: 'IP_RecruiterBroker', relation: 'exact' },
      },
    },
    {
      code: 'transactionParticipant',
      label: 'Took part in the transaction, allegedly (merged)',
      definition: 'Sold, bought or handled the person, as CTDC layout C prints it: from imports only, never split.',
      maps: {
        htcds: { to: [], relation: 'none', note: 'Never split.' },
        ctdcC: { to: 'IP_TransactionProcess', relation: 'exact' },
      },
    },
    {
      code: 'controllerAbuserOrKidnapper',
      label: 'Alleged controller, abuser or kidnapper (merged)',
      definition: 'Any of three roles that CTDC layout C prints as one: from imports only, never split.',
      maps: {
        htcds: { to: [], relation: 'none', note: 'Never split.' },
        ctdcC: { to: 'IP_ControlAbuseKidnap', relation: 'exact' },
      },
    },
  ],
} as const satisfies CodeList
