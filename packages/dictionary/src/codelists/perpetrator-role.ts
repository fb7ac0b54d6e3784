import type { CodeList } from '../model.ts'

/** What the alleged perpetrator did in the course of events; several may hold. */
export const perpetratorRole = {
  id: 'perpetratorRole',
  title: 'Role of an alleged perpetrator',
  definition: 'What the alleged perpetrator did in the course of events; several may hold.',
  sources: ['htcds', 'ctdc2022'],
  lens: ['G5', 'G20', 'G21'],
  codes: [
    {
      code: 'recruiter',
      label: 'Alleged recruiter',
      maps: {
        htcds: { to: 'RecruiterOrIntermediary', relation: 'close', note: 'Holds intermediaries too.' },
        ctdcC: { to: 'IP_RecruiterBroker', relation: 'broader', note: 'Write only: the source merges several roles.' },
      },
    },
    {
      code: 'transporter',
      label: 'Alleged transporter',
      maps: { htcds: { to: 'Transporter', relation: 'exact' } },
    },
    {
      code: 'harbourer',
      label: 'Alleged harbourer',
      maps: { htcds: { to: 'HarbouredIndividual', relation: 'close', note: 'HTCDS names an act, not a person.' } },
    },
    {
      code: 'exploiter',
      label: 'Alleged exploiter',
      maps: {
        htcds: { to: 'Exploiter', relation: 'exact' },
        ctdcC: { to: 'IP_Exploiter', relation: 'exact' },
      },
    },
    {
      code: 'controllerAbuser',
      label: 'Alleged controller or abuser',
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
      maps: {
        htcds: { to: 'BrokerTravelAgent', relation: 'close' },
        ctdcC: { to: 'IP_RecruiterBroker', relation: 'broader', note: 'Write only: the source merges several roles.' },
      },
    },
    {
      code: 'smuggler',
      label: 'Alleged smuggler',
      maps: { htcds: { to: 'Smuggler', relation: 'exact' } },
    },
    {
      code: 'documentForger',
      label: 'Alleged forger of documents',
      maps: { htcds: { to: 'Other', relation: 'broader', note: 'Write only.' } },
    },
    {
      code: 'financier',
      label: 'Alleged financier',
      maps: { htcds: { to: 'Other', relation: 'broader', note: 'Write only.' } },
    },
    {
      code: 'client',
      label: 'Alleged client or user of the exploitation',
      maps: { htcds: { to: 'Other', relation: 'broader', note: 'Write only.' } },
    },
    {
      code: 'travellingPartner',
      label: 'Travelling partner',
      maps: { htcds: { to: 'TravellingPartner', relation: 'exact' } },
    },
    {
      code: 'transferrer',
      label: 'Someone who allegedly transferred the person',
      maps: { htcds: { to: 'TransferredIndividual', relation: 'close', note: 'HTCDS names an act, not a person.' } },
    },
    {
      code: 'seller',
      label: 'Someone who allegedly sold the person',
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
      maps: { htcds: { to: 'ReceivedIndividual', relation: 'close', note: 'HTCDS names an act, not a person.' } },
    },
    {
      code: 'other',
      label: 'Another role',
      maps: { htcds: { to: 'Other', relation: 'exact' } },
    },
    {
      code: 'recruiterOrBroker',
      label: 'Alleged recruiter or broker (merged)',
      definition: 'Only from CTDC layout C: never split.',
      maps: {
        htcds: { to: [], relation: 'none', note: 'Never split.' },
        ctdcC: { to: 'IP_RecruiterBroker', relation: 'exact' },
      },
    },
    {
      code: 'transactionParticipant',
      label: 'Took part in the transaction, allegedly (merged)',
      definition: 'Only from CTDC layout C: never split.',
      maps: {
        htcds: { to: [], relation: 'none', note: 'Never split.' },
        ctdcC: { to: 'IP_TransactionProcess', relation: 'exact' },
      },
    },
    {
      code: 'controllerAbuserOrKidnapper',
      label: 'Alleged controller, abuser or kidnapper (merged)',
      definition: 'Only from CTDC layout C: never split.',
      maps: {
        htcds: { to: [], relation: 'none', note: 'Never split.' },
        ctdcC: { to: 'IP_ControlAbuseKidnap', relation: 'exact' },
      },
    },
  ],
} as const satisfies CodeList
