import { wordsOf } from './split.ts'

const setOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text))

/** Offices of which a place has one holder, or few. */
export const offices: ReadonlySet<string> = /* @__PURE__ */ setOf(`
mayor governor minister senator bishop archbishop ambassador consul commissioner mp councillor magistrate headteacher headmaster headmistress principal sheikh mufti imam chief commandant
maire bourgmestre préfet gouverneur gouverneure ministre sénateur député députée évêque archevêque ambassadeur consul commissaire proviseur mufti imam chef commandant directeur directrice
meya guverineri minisitiri umudepite depite musenyeri umusenyeri ambasaderi gitifu umushinjacyaha burugumesitiri padiri
meya gavana waziri seneta mbunge diwani askofu balozi kamishna hakimu mufti imamu chifu mtendaji`)

/** Work by which people of a place know someone. */
export const roles: ReadonlySet<string> = /* @__PURE__ */ setOf(`
nurse midwife doctor teacher pastor priest pharmacist accountant cashier receptionist secretary driver guard cook tailor hairdresser journalist lawyer judge prosecutor interpreter veterinarian dentist surgeon electrician mechanic butcher baker carpenter librarian policewoman soldier nun
infirmier infirmière sage-femme médecin docteur enseignant enseignante institutrice instituteur professeur pasteur prêtre pharmacien pharmacienne comptable caissier caissière réceptionniste secrétaire chauffeur gardien cuisinier cuisinière couturière coiffeur coiffeuse journaliste avocat avocate juge procureur interprète vétérinaire dentiste chirurgien mécanicien boucher religieuse
umuforomo umuforomokazi umubyaza muganga umuganga umwarimu umwarimukazi pasiteri umushoferi umuzamu umutetsi umudozi umunyamakuru umunyamategeko umucamanza umucungamari umukanishi
muuguzi mkunga daktari mwalimu mchungaji padri mfamasia mhasibu dereva mlinzi mpishi fundi mshonaji mwandishi wakili hakimu mkalimani mtawa msusi`)

/** What makes a holder the one who is meant, before the word for them: the only nurse, la seule infirmière. */
export const singlingBefore: ReadonlySet<string> = /* @__PURE__ */ setOf(
  'only sole first youngest oldest eldest tallest unique single seul seule première premier doyen doyenne',
)
/** The same after it: muuguzi pekee, umuforomo rukumbi. */
export const singlingAfter: ReadonlySet<string> = /* @__PURE__ */ setOf('rukumbi wenyine pekee unique')

/** Where people work, learn, are treated or pray, by kind. */
export const workplaces: ReadonlySet<string> = /* @__PURE__ */ setOf(`
hotel lodge guesthouse motel inn bar pub club nightclub restaurant café cafe school college university academy institute kindergarten nursery hospital clinic dispensary pharmacy church parish mosque cathedral convent company ltd limited enterprises factory supermarket shop salon farm plantation mine quarry bakery agency firm bank cooperative embassy ministry centre center orphanage
hôtel auberge boîte bar école lycée collège université institut crèche hôpital clinique dispensaire pharmacie église paroisse mosquée cathédrale couvent société entreprise sarl usine supermarché boutique salon ferme plantation mine carrière boulangerie agence banque coopérative ambassade ministère orphelinat
hoteli akabari utubari ishuri kaminuza ibitaro ivuriro farumasi kiliziya itorero umusigiti isosiyete uruganda iduka ikirombe banki koperative ambasade ikigo
baa mgahawa shule chuo hospitali zahanati kliniki kanisa msikiti kampuni kiwanda duka shamba mgodi benki ushirika ubalozi kituo`)

/** Relatives, whose relation to an office or a role leads to one person. */
export const relatives: ReadonlySet<string> = /* @__PURE__ */ setOf(`
daughter son wife husband widow sister brother niece nephew mother father child granddaughter
fille fils femme mari épouse veuve sœur soeur frère nièce neveu mère père enfant petite-fille
umukobwa umuhungu umugore umugabo umupfakazi mushiki musaza murumuna mukuru nyina se umwana umwuzukuru
binti mtoto mke mume mjane dada kaka mpwa mama baba mjukuu`)

/** Conditions that few people of a place have. */
export const conditions: ReadonlySet<string> = /* @__PURE__ */ setOf(`
albino albinism blind deaf mute dwarf dwarfism amputee wheelchair epileptic epilepsy triplets twins twin paralysed paralyzed one-eyed one-armed hunchback transgender intersex
albinos albinisme aveugle sourde sourd muette muet naine nain amputée amputé handicapée handicapé épileptique triplées triplés jumelles jumelle jumeaux paralysée paralysé borgne bossue transgenre
nyamweru impumyi ntumva atabona impanga ubumuga
zeruzeru albino kipofu kiziwi bubu kilema mapacha pacha ulemavu kifafa`)
