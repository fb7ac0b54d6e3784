import type { HtcdsFieldName } from './fields.ts'

/**
 * Labels of the fields of HTCDS in Swahili, Kinyarwanda and Kirundi: those of the fields of the standard that mean the same, as the dictionary
 * has them in draft, and a few that partners write. A header that is several fields' is below, and is asked about.
 */
export const otherLabels: { readonly [field in HtcdsFieldName]?: readonly string[] } = {
  org_Type: ['Aina ya shirika', 'Ubwoko bw’ikigo', 'Ubwoko bw’ishirahamwe'],
  prs_Salutation: ['Salamu ya heshima', 'Icyubahiro (Bwana, Madamu)', 'Ijambo ry’icubahiro'],
  prs_FirstName: ['Jina la kwanza', 'Izina rya mbere'],
  prs_MiddleName: ['Jina la kati', 'Izina ryo hagati'],
  prs_SecondName: ['Jina la pili', 'Jina la ukoo', 'Izina rya kabiri'],
  prs_Birthdate: ['Tarehe ya kuzaliwa', 'Itariki y’amavuko', 'Igenekerezo ry’amavuko'],
  prs_Gender: [
    'Utambulisho wa jinsia',
    'Jinsia',
    'Uko umuntu yiyumva mu bijyanye n’igitsina',
    'Uko umuntu yiyumva mu vyerekeye igitsina',
  ],
  prs_Deceased: ['Amefariki', 'Yitabye Imana', 'Yaritavye Imana'],
  prs_MaritalStatus: ['Hali ya ndoa', 'Irangamimerere', 'Uko ubayeho mu vy’urugo'],
  prs_NumberOfChildren: ['Idadi ya watoto', 'Umubare w’abana', 'Igitigiri c’abana'],
  prs_PrimaryLanguage: ['Lugha ya kwanza', 'Lugha ya mama', 'Ururimi rwa mbere', 'Ururimi kavukire'],
  prs_SecondaryLanguage: ['Lugha ya pili', 'Ururimi rwa kabiri'],
  prs_HighestLevelOfEducation: [
    'Kiwango cha juu cha elimu',
    'Kiwango cha elimu',
    'Amashuri menshi yize',
    'Urugero rwo hejuru rw’amashure yize',
  ],
  prs_Citizenship: ['Uraia', 'Ubwenegihugu'],
  prs_IdentityNumber: ['Namba ya kitambulisho', 'Nambari ya kitambulisho', 'Nomero y’indangamuntu'],
  prs_Title: ['Nafasi katika shirika', 'Umwanya mu kigo', 'Ikibanza mw’ishirahamwe'],
  prs_Email: ['Barua pepe', 'Imeri', 'Imeyili (e-mail)', 'Imeyili'],
  prs_HomePhone: ['Simu ya nyumbani', 'Telefone yo mu rugo', 'Telefone y’i muhira'],
  prs_MobilePhone: ['Simu ya mkononi', 'Telefone igendanwa', 'Telefone ngendanwa'],
  vic_TraffickingStatus: [
    'Hali kuhusu usafirishaji haramu',
    'Icyemejwe ku icuruzwa ry’abantu',
    'Icemejwe ku vyerekeye icuruzwa ry’abantu',
  ],
  vic_TraffickingStatusDecisionMakingOrg: ['Aliyeamua hali', 'Uwabyemeje', 'Uwavyemeje'],
  vic_AgeWhenTrafficked: [
    'Umri aliposafirishwa kiharamu kwa mara ya kwanza',
    'Imyaka yari afite akorerwa icuruzwa ry’abantu bwa mbere',
    'Imyaka yari afise akorerwa icuruzwa ry’abantu ubwa mbere',
  ],
  vic_MethodOfRecruitment: [
    'Mbinu za kuajiri au kurubuni',
    'Uburyo bwo gushaka no kureshya umuntu',
    'Uburyo bwo kurondera no gukwegera umuntu',
  ],
  vic_MethodsOfControl: ['Njia za kumdhibiti mtu', 'Uburyo bwo kugenga umuntu'],
  vic_TypeOfExploitation: [
    'Aina ya unyonyaji',
    'Uburyo bwo gushakira inyungu mu muntu',
    'Uburyo bwo gukoresha umuntu mu nyungu z’abandi',
  ],
  vic_ForcedLabourIndustry: ['Sekta za uchumi', 'Inzego z’ubukungu', 'Inzego z’ubutunzi'],
  vic_DetailsOfVulnerabilities: [
    'Maelezo ya hali hatarishi',
    'Ibindi bisobanuro ku ngorane z’umuntu',
    'Ibindi vyerekeye ingorane umuntu arimwo',
  ],
  per_RoleDetails: ['Maelezo ya nafasi', 'Ibindi bisobanuro ku ruhare', 'Ibindi vyerekeye uruhara rwiwe'],
  cas_Status: ['Hali ya kesi', 'Aho dosiye igeze'],
  cas_ReasonForCaseClosure: ['Sababu za kufunga kesi', 'Impamvu dosiye yafunzwe', 'Imvo zo kwugara dosiye'],
  cas_CaseOwner: ['Msimamizi wa kesi', 'Ushinzwe dosiye', 'Uwukurikirana dosiye'],
  cco_CaseComment: ['Maelezo ya ziada', 'Ibitekerezo', 'Ivyongeweko'],
  hte_Description: ['Uko byagenze'],
  spl_Objectives: ['Malengo'],
  spl_ActionPlan: ['Mpango wa utekelezaji', 'Ibizakorwa', 'Ibikorwa bitegekanijwe'],
  spl_PlannedEndDate: ['Mwisho uliopangwa', 'Igihe biteganyijwe ko irangira', 'Iherezo ritegekanijwe'],
  spl_ActualEndDate: ['Mwisho halisi', 'Igihe yarangiriye koko', 'Iherezo nyakuri'],
  spl_Type: ['Aina ya mpango', 'Ubwoko bwa gahunda', 'Ubwoko bw’umugambi'],
  con_Consent: ['Idhini', 'Ridhaa', 'Kwemera', 'Ukwemera'],
}

/** Headers that say too little: the name, place or number of whom, the first or the second language, sex or gender. */
export const sharedLabels: readonly string[] = [
  ...['Jina', 'Izina', 'Jina kamili', 'Amazina'],
  ...['Jinsi', 'Igitsina'],
  ...['Mahali', 'Ahantu', 'Mji', 'Umujyi', 'Igisagara', 'Mji au eneo', 'Umujyi cyangwa agace'],
  ...['Igisagara canke ahantu', 'Nchi', 'Igihugu', 'Mkoa au jimbo', 'Intara cyangwa leta', 'Intara canke leta'],
  ...['Mtaa', 'Umuhanda', 'Ibarabara', 'Msimbo wa posta', 'Kode y’iposita', 'Kode ya posita'],
  ...['Longitudo', 'Latitudo', 'Longitide (longitude)', 'Latitide (latitude)'],
  ...['Simu', 'Telefone', 'Namba', 'Nomero', 'Inomero', 'Lugha', 'Indimi'],
  ...['Tovuti na programu', 'Imbuga za interineti na porogaramu', 'Imbuga za internet na porogarama'],
  ...['Mahali kama palivyotajwa na chanzo', 'Ahantu nk’uko havuzwe n’aho amakuru yavuye'],
  ...['Ahantu nk’uko havuzwe n’uwatanze amakuru', 'Shirika', 'Ikigo', 'Ishirahamwe'],
  ...['Nafasi', 'Uruhare', 'Uruhara', 'Sababu', 'Impamvu', 'Imvo'],
  ...['Kutoka', 'Uwohereje', 'Uwumurungitse', 'Kwenda', 'Uwo yoherejweho', 'Aho arungitswe'],
  ...['Ilitumwa tarehe', 'Itariki byoherejweho', 'Igenekerezo vyarungikiweko', 'Tarehe', 'Itariki', 'Igenekerezo'],
  ...['Maelezo', 'Insiguro', 'Maelezo zaidi', 'Ibindi bisobanuro', 'Ibindi', 'Intego', 'Intumbero'],
]
