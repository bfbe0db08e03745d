import { nameList } from './word-list.js'

/**
 * Companies, agencies, armed groups and bodies that news names without a word of explanation, in lower case without "the", so that no
 * sign beside them may give them away; none whose name is a person's, a place's or a common word. Source: our own list.
 */

const COMPANIES = `nvidia, bytedance, tencent, alibaba, baidu, xiaomi, huawei, zte, foxconn, tsmc, samsung, sk hynix, qualcomm, broadcom, intel, ibm, salesforce, openai, deepmind,
  spacex, palantir, infosys, wipro, ericsson, nokia, siemens, bosch, sony, panasonic, toshiba, hitachi, fujitsu, nintendo, softbank, rakuten, lenovo, hewlett-packard, airbnb, lyft,
  deliveroo, zomato, flipkart, paytm, gojek, jumia, toyota, volkswagen, renault, stellantis, volvo, scania, daimler, mercedes-benz, bmw, audi, porsche, skoda, nissan, mitsubishi,
  mazda, subaru, hyundai, byd, geely, tesla, general motors, chrysler, rolls-royce, harley-davidson, aston martin, tata motors, maruti suzuki, boeing, airbus, embraer, bombardier,
  lockheed martin, northrop grumman, raytheon, saab, lufthansa, ryanair, easyjet, aeroflot, qantas, el al, pan am, klm, etihad, air france, air india, air new zealand, air canada, avianca, alitalia, finnair,
  wizz air, spicejet, airasia, gazprom, rosneft, lukoil, novatek, saudi aramco, aramco, petronas, petrobras, pemex, pdvsa, sinopec, cnooc, petrochina, exxonmobil, exxon, exxon mobil,
  chevron, conocophillips, totalenergies, equinor, statoil, eskom, engie, iberdrola, repsol, vattenfall, glencore, bhp, arcelormittal, thyssenkrupp, basf, halliburton, schlumberger,
  pfizer, moderna, astrazeneca, novartis, sanofi, glaxosmithkline, johnson & johnson, biontech, eli lilly, novo nordisk, abbvie, monsanto, syngenta, nestlé, nestle, unilever, danone,
  procter & gamble, coca-cola, pepsico, starbucks, ikea, walmart, carrefour, tesco, aldi, lidl, heineken, diageo, adidas, lvmh, kering, inditex, primark, marks & spencer, pirelli,
  smith & wesson, estée lauder, philip morris, warner bros, warner bros., goldman sachs, morgan stanley, merrill lynch, bear stearns, lehman brothers, wells fargo, jpmorgan,
  jpmorgan chase, jp morgan, charles schwab, citigroup, citibank, blackrock, barclays, hsbc, ubs, credit suisse, commerzbank, bnp paribas, berkshire hathaway, société générale, crédit agricole, credit agricole, unicredit,
  natwest, standard chartered, mastercard, american express, sberbank, allianz, aviva, ernst & young, kpmg, deloitte, pricewaterhousecoopers, mckinsey, accenture, booz allen hamilton,
  fannie mae, freddie mac, vodafone, telefónica, verizon, comcast, safaricom, airtel`

const AGENCIES = 'interfax, itar-tass, tass, ria novosti, xinhua, kyodo, yonhap, tanjug, anadolu, agence france-presse, associated press'

const ARMED_GROUPS = `hezbollah, hizbollah, hizbullah, hamas, islamic jihad, islamic state, boko haram, al-shabab, al-shabaab, al-qaeda, al-qaida, al qaeda, al qaida, taliban, fatah,
  lashkar-e-taiba, jaish-e-mohammed, abu sayyaf, tamil tigers, cosa nostra, houthis, revolutionary guards, revolutionary guard, ku klux klan, wagner group`

const BODIES = `unicef, unesco, unhcr, unrwa, interpol, europol, eurostat, frontex, oxfam, greenpeace, amnesty international, human rights watch, doctors without borders, world food programme, world food program, met office,
  médecins sans frontières, save the children, transparency international, reporters without borders, fifa, uefa, federal reserve, muslim brotherhood, extinction rebellion, black lives matter, ofcom, ofsted, alternative for germany, liberal democrats, lib dems, national rally, likud, fidesz, syriza, sinn féin,
  sinn fein, fine gael, fianna fáil, plaid cymru, shiv sena, kuomintang, home office, foreign office, cabinet office, scotland yard, red cross, american red cross, british red cross,
  red crescent, bord pleanála, garda síochána`

const CLUBS = `real madrid, manchester united, manchester city, juventus, bayern munich, tottenham hotspur, aston villa, atlético madrid, atletico madrid, inter milan, ac milan,
  paris saint-germain, benfica, feyenoord, galatasaray, fenerbahce, besiktas, boca juniors, river plate, flamengo, all blacks, yankees, dodgers, lakers, knicks, red sox, white sox, phillies, padres`

/** Wherever they stand. */
export const HOUSEHOLD_ORGANIZATIONS = nameList([COMPANIES, AGENCIES, ARMED_GROUPS, BODIES, CLUBS].join(', '))

/** After "the": "the Fed said", but "Fed up, he left". */
export const HOUSES = nameList('fed, treasury, kremlin, pentagon, élysée, elysee, bundestag, bundesrat, bundesbank, knesset, duma, oireachtas, dáil, taoiseach’s office, lok sabha, rajya sabha')
