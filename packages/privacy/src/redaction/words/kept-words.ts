import { wordsOf } from './split.ts'

/** Names of organisations and services by their letters; written with one capital they are names of people. */
export const acronyms: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ wordsOf(`
iom progres unhcr unicef unfpa unodc wfp who un onu oim hcr pam oms ilo icrc msf irc drc nrc hias undp unwomen oit ue eu usa uk uae drcongo
rib rnp rdf rbc ngo ngos ong ongs asbl cso csos csp iosc gbv sgbv vbg tip vot csec psea cp mhpss pss psn nrm nida cid dci aht fib opp ag napti`),
)

const keptList = /* @__PURE__ */ wordsOf(`
tecno itel infinix samsung nokia iphone huawei xiaomi oppo vivo airtel safaricom telkom halotel lycamobile azam startimes dstv panadol piriton flagyl septrin postinor coartem amoxil brufen truvada vaseline fanta sprite rwandair flydubai
baganda banyankole bakiga basoga bagisu banyoro batooro hutu tutsi banyamulenge bashi banande hunde makonde zaramo sukuma chaga hehe ngoni samburu pokot borana rendille shilluk zande afar gurage sidama wolayta akan fulani
crim civ def pros diff num nouv jrs mos kumb tar niaje jsui chui slt bjr bsr cdt amox amoxi parac
conf mins temp wt ht bmi spo2 abd hosp pts pxs mgmt mgr asst ofc incl excl esp fyi eta btw lol omg idk tmrw tmr yest thx tnx ppl pple bro sis fam hse prob probs smth sthg nxt wat dat dey gud luv hmm
rdv svp stp pcq bcp tjs tjrs qqn qqch càd env resp atcd inj perf nais dcd enf gém conj sem hdj cps vx msg
kdi ark mrh amk cjui xana hv vp lkn kwl jmn jaman ckujui
pls plz clt dist thurs tues weds fri sat sun mon meds vill asap bcs bc cos doesnt dont didnt cant wont isnt wasnt nite msg txt appt obs hx rx tx dx info hr hrs mth mths wk wks yr yrs approx dept govt
angolan gabonese chadian malian senegalese ivorian togolese beninese algerian tunisian moroccan mauritanian malagasy namibian israeli iranian afghan lao laotian malaysian singaporean korean japanese taiwanese polish romanian bulgarian greek dutch swiss swedish norwegian danish australian brazilian colombian djiboutian
rwandan rwandans rwandese congolese burundian burundians ugandan ugandans kenyan kenyans tanzanian tanzanians ethiopian ethiopians eritrean eritreans somali
somalis sudanese nigerian nigerians ghanaian zambian malawian zimbabwean mozambican cameroonian african africans arab arabs asian european omani saudi emirati
kuwaiti qatari lebanese jordanian syrian iraqi yemeni egyptian libyan turkish indian indians chinese thai burmese cambodian vietnamese filipino filipina
filipinos indonesian bangladeshi pakistani nepali ukrainian russian french belgian british american canadian german italian spanish portuguese
rwandais rwandaise rwandaises congolais congolaise burundais burundaise ougandais ougandaise kényan kényane kenyan kenyane tanzanien tanzanienne
éthiopien éthiopienne érythréen érythréenne somalien somalienne soudanais soudanaise nigérian nigériane camerounais camerounaise africain africaine
omanais omanaise saoudien saoudienne libanais libanaise émirati chinois chinoise thaïlandais thaïlandaise vietnamien vietnamienne
umunyarwanda abanyarwanda umunyarwandakazi abanyarwandakazi umunyekongo umunyekongokazi abanyekongo umurundi umurundikazi abarundi umugande umugandekazi
umugandakazi umunyakenya umunyakenyakazi umutanzaniya umutanzaniyakazi umunyetiyopiya umunyafurika
mnyarwanda wanyarwanda mkongo wakongo mkongomani mrundi warundi mganda waganda mkenya wakenya mtanzania watanzania mhabeshi mwarabu waarabu mchina
kinyarwanda kirundi kiswahili swahili lingala luganda amharic tigrinya arabic english kifaransa kiingereza igifaransa icyongereza igiswahili ikinyarwanda
amharique arabe tigrigna anglais anglaise anglais lingala swahili kikongo tshiluba peul bambara djiboutien djiboutienne ivoirien ivoirienne malien malienne sénégalais sénégalaise guinéen guinéenne
béninois béninoise togolais togolaise burkinabè tchadien tchadienne indien indienne philippin philippine européen européenne
umuhinde abahinde umushinwa abashinwa umwarabu abarabu umuzungu abazungu banyarwanda banyarwandakazi barundi banyekongo bagande abibumbye igishinwa icyarabu ikirundi ikigande
mhindi wahindi mzungu wazungu mwafrika waafrika mpakistani mfaransa mwingereza mjerumani mmarekani msomali wasomali mnigeria mwethiopia waethiopia wachina kiarabu kisomali kihindi kichina kireno kihispania kijerumani
oromo luganda lusoga acholi lugbara ateso dinka nuer bengali hindi tagalog burmese thai urdu nepali tamil
kikuyu luo kamba acholi runyankole somali oromo
portugais portugaise espagnol espagnole allemand allemande
kiamhari kitigrinya kioromo kiluo kijaluo kikikuyu kikamba kisukuma kihaya kichaga kimasai kinyamwezi kiganda kinande kimashi ilingala igiswayire karamojong maasai masai luhya tigrigna tigray amhara hausa yoruba igbo wolof cantonese mandarin pashto dari farsi persian hebrew
mungu imana insta
hvs vdrl pmtct arvs cd4 bp anc pnc ecg mri usg gbv vct rdt lmp edd esr fbc ngos ncds sgbv hpv rbs uti utis ivf epi nsaids ors
christian christians muslim muslims catholic protestant adventist pentecostal islam orthodox hindu buddhist jehovah quran bible
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
septembre octobre novembre décembre jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili januari februari machi aprili mei juni julai agosti
septemba oktoba novemba desemba mutarama gashyantare werurwe mata gicurasi kamena nyakanga kanama nzeri nzeli ukwakira ugushyingo ukuboza
kuwambere kuwakabiri kuwagatatu kuwakane kuwagatanu kuwagatandatu mbere kabiri gatatu kane gatanu gatandatu
noheli pasika bonane asomusiyo krismasi pasaka valentin saint-valentin toussaint ascension pâques noël ramadan ramadhan eid christmas easter
mr mrs ms miss mx dr prof sr jr st ste mme mlle m mlles mm me rev fr hon sgt capt cpl insp cip supt col gen lt maj pte asp ssp
gov ministry migeprof minaloc minijust migration directorate dgie dgm pnc fardc monusco monuc
isange one stop centre center haguruka caritas red cross crescent interpol europol afripol eapcco polaris child helpline childline unhas care save children
oxfam world vision plan international committee rescue tearfund adra trocaire goal actionaid terre hommes amnesty human rights watch
sitrep admin maps hiv aids sti std pep prep arv art tb ptsd covid covid-19 anc opd icu gp id ids dob doa dod d.o.b u.n. u.s. u.k. u.a.e. d.r.c. r.d.c. p.o. p.s. n.b. a.m. p.m. b.p. i.d. r.s.v.p. n.g.o. o.n.g. d.o.b. h.i.v. nin nid nida nic ref no nr tel tél cell mob sms gps lat long lon
rwf frw fbu bif ugx kes ksh kshs tzs tsh cdf fc usd eur etb aed sar omr usdt btc fcfa xaf ush tshs
am pm ok n/a na tbc tbd cc ps re nb etc eg ie vs a/c acc acct iban swift bic pin otp sim imei mrz
facebook whatsapp instagram telegram tiktok snapchat twitter messenger imo skype viber wechat signal youtube linkedin google gmail yahoo outlook hotmail fb ig
x bigo badoo tinder likee zoom line kik
momo money pesa nyir'inzu m-pesa mpesa mtn airtel tigo orange vodacom equity nmb nbc crdb absa dtb cbe bgf bancobu finbank boa stanbic centenary kcb bk bpr ecobank gtbank access cogebanque urwego unguka umwalimu sacco lumicash ecocash
western union moneygram wise paypal paybill till binance visa mastercard bank banque benki banki
toyota hiace rav4 prado premio ractis carina corolla probox vitz wish fielder corona noah ipsum vanguard harrier alphard land cruiser landcruiser noah nissan mitsubishi isuzu bajaj tvs yamaha mercedes volvo ritco volcano horizon kbs trinity jaguar
internet wi-fi wifi pdf cctv suv tv ac excel word
polisi mahakama wizara serikali ustawi jamii idara ofisi shirika shirikisho jeshi bunge ubalozi kanisa msikiti hospitali zahanati
leta guverinoma minisiteri polisi ubugenzacyaha ubushinjacyaha urukiko ibitaro ivuriro ishuri kiliziya ambasade perezida
mama baba papa bwana bibi mzee dada kaka bi mheshimiwa mchungaji padri sheikh shekhe imamu afisa daktari mwalimu wakili dereva mwajiri mteja mwathirika
umugore umugabo umukobwa umuhungu umwana muzehe mukecuru pasiteri padiri umuyobozi umupolisi umukozi umukoresha umushoferi
akarere umurenge akagari umudugudu intara umujyi karere murenge kagari mudugudu ntara mujyi nkambi mtaa wilaya mkoa kata kijiji mji kambi kaunti
i
`)

/** Capitalised words that are not personal: peoples, languages, religions, organisations, services, abbreviations, days, months. */
export const keptWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ Array.from(acronyms).concat(keptList),
)
