/**
 * Short and other names of countries, which gazetteers lack, in lower case with ISO 3166-1 alpha-2. Source: our own list,
 * after the lists of countries in the style books of news agencies.
 */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  US: ['us', 'u.s.', 'u.s', 'usa', 'u.s.a.', 'america', 'united states', 'united states of america'],
  GB: ['uk', 'u.k.', 'britain', 'great britain', 'england', 'scotland', 'wales', 'northern ireland'],
  AE: ['uae', 'u.a.e.', 'emirates'], RU: ['russia'], KR: ['south korea', 'korea', 'republic of korea'], KP: ['north korea', 'dprk'], IR: ['iran'], SY: ['syria'],
  VN: ['vietnam'], LA: ['laos'], MD: ['moldova'], BO: ['bolivia'], VE: ['venezuela'], TZ: ['tanzania', 'zanzibar'], TW: ['taiwan'], MO: ['macau', 'macao'], HK: ['hong kong'],
  PS: ['palestine', 'gaza', 'gaza strip', 'west bank'], XK: ['kosovo'], CI: ['ivory coast'], CD: ['drc', 'dr congo', 'democratic republic of congo'], CN: ['prc', 'mainland china', 'tibet', 'xinjiang'],
  MM: ['burma', 'myanmar'], TR: ['turkey', 'türkiye'], NL: ['holland'], CZ: ['czechia', 'czech republic'], SZ: ['swaziland', 'eswatini'], CV: ['cape verde'],
  TL: ['east timor', 'timor leste'], BN: ['brunei'], VA: ['vatican', 'vatican city'], BA: ['bosnia'], FM: ['micronesia'], LC: ['st. lucia'], TT: ['trinidad', 'tobago'],
  MK: ['macedonia', 'north macedonia'], PG: ['png'], SA: ['saudi'], IE: ['ireland'], ES: ['catalonia'],
}

/**
 * Cities whose English name gazetteers lack, since they list them by their own ("Genève"), and cities and states with small
 * namesakes in America. Source: our own list.
 */
const CITIES: Readonly<Record<string, readonly string[]>> = {
  US: ['washington', 'washington d.c.', 'washington dc', 'new york', 'los angeles', 'hawaii', 'california', 'texas', 'florida'], GB: ['london'], FR: ['paris'], AU: ['sydney'], SA: ['mecca', 'medina'], PS: ['gaza city'],
  CH: ['geneva', 'zurich', 'lucerne', 'berne', 'bern', 'basel', 'basle'], ES: ['seville', 'madrid', 'saragossa'], IT: ['genoa', 'rome', 'milan', 'turin', 'naples', 'venice', 'padua', 'leghorn'],
  DE: ['berlin', 'cologne', 'munich', 'nuremberg', 'hanover', 'brunswick'], AT: ['vienna'], CZ: ['prague', 'pilsen'], PL: ['warsaw', 'cracow', 'krakow'], BE: ['brussels', 'antwerp', 'ghent', 'bruges', 'ostend'],
  DK: ['copenhagen', 'elsinore'], SE: ['gothenburg', 'stockholm'], GR: ['athens', 'piraeus', 'thessaloniki', 'salonica'], RO: ['bucharest'], RS: ['belgrade'], PT: ['lisbon', 'oporto'], IE: ['dublin'],
  NL: ['the hague', 'hague', 'flushing'], RU: ['moscow', 'st. petersburg', 'saint petersburg'], UA: ['kyiv', 'kiev', 'odessa', 'odesa', 'kharkiv', 'kharkov', 'lviv'], EG: ['cairo'], SY: ['damascus', 'aleppo'],
  LB: ['beirut'], IQ: ['baghdad', 'mosul', 'basra'], IR: ['tehran', 'teheran', 'isfahan'], LY: ['benghazi'], DZ: ['algiers'], TN: ['tunis'], MA: ['marrakech', 'marrakesh', 'tangier', 'tangiers', 'casablanca'],
  CU: ['havana'], PH: ['manila'], MM: ['rangoon', 'yangon'], VN: ['saigon', 'hanoi', 'ho chi minh city'], IN: ['delhi', 'new delhi', 'bangalore', 'calcutta', 'bombay', 'madras', 'mumbai'], CN: ['beijing', 'peking', 'shanghai'],
  AF: ['kabul', 'kandahar'], PE: ['lima'], ET: ['addis ababa'], NO: ['oslo'], FI: ['helsinki'],
}

/** Regions and islands of one country by the names that English news has for them, and towns that gazetteers list otherwise, in lower case. Source: our own list. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  GR: ['crete', 'rhodes', 'lesbos', 'corfu', 'santorini', 'mykonos', 'peloponnese', 'heraklion'], IT: ['sicily', 'sardinia', 'tuscany', 'lombardy', 'piedmont', 'umbria', 'apulia', 'puglia', 'calabria', 'liguria', 'lampedusa', 'south tyrol'],
  FR: ['corsica', 'brittany', 'normandy', 'provence', 'burgundy', 'alsace', 'picardy', 'marseilles', 'lyons', 'french riviera', 'mayotte', 'réunion'], ES: ['andalusia', 'aragon', 'castile', 'basque country', 'majorca', 'minorca', 'tenerife', 'gran canaria', 'lanzarote', 'canary islands', 'balearic islands', 'ceuta', 'melilla'],
  PT: ['madeira', 'azores', 'algarve', 'alentejo'], DE: ['bavaria', 'saxony', 'lower saxony', 'thuringia', 'hesse', 'north rhine westphalia', 'rhineland', 'franconia', 'swabia'], AT: ['tyrol', 'styria', 'carinthia'], DK: ['jutland'],
  GB: ['yorkshire', 'cornwall', 'sussex', 'lancashire', 'cumbria', 'northumberland', 'east anglia', 'west midlands', 'merseyside', 'tyneside', 'teesside', 'hebrides', 'orkney', 'shetland'],
  NL: ['brabant', 'friesland', 'zeeland'], BE: ['flanders', 'wallonia'], CZ: ['moravia', 'bohemia'], RO: ['transylvania', 'wallachia'], RS: ['vojvodina'], BA: ['republika srpska'], HR: ['dalmatia', 'istria', 'slavonia'], NO: ['svalbard', 'finnmark'],
  RU: ['siberia', 'chechnya', 'dagestan', 'ingushetia', 'tatarstan', 'bashkortostan', 'kamchatka', 'sakhalin', 'buryatia', 'yakutia'], UA: ['donbas', 'donbass'], MD: ['transnistria', 'gagauzia'], GE: ['abkhazia', 'south ossetia', 'adjara'], AZ: ['nagorno karabakh', 'nakhchivan'],
  TR: ['anatolia', 'cappadocia', 'gallipoli'], EG: ['sinai', 'sinai peninsula', 'luxor', 'suez canal'], LY: ['cyrenaica', 'fezzan'], SD: ['darfur', 'kordofan', 'south kordofan'], ET: ['oromia', 'amhara', 'tigray', 'ogaden', 'afar'], SO: ['puntland', 'jubaland', 'somaliland'],
  NG: ['biafra', 'niger delta'], CM: ['ambazonia'], CD: ['katanga', 'kivu', 'north kivu', 'south kivu', 'ituri', 'kasai'], AO: ['cabinda'], SN: ['casamance'], MZ: ['cabo delgado'], ZW: ['matabeleland', 'mashonaland'], ZA: ['transvaal', 'kwazulu natal', 'gauteng', 'soweto'], KE: ['rift valley'],
  IQ: ['anbar'], YE: ['hadramawt', 'socotra'], SA: ['hejaz'], SY: ['ghouta'], IN: ['ladakh', 'jammu', 'andamans', 'andaman islands', 'konkan', 'malabar', 'vidarbha', 'marathwada'], PK: ['waziristan', 'balochistan', 'khyber pakhtunkhwa'], LK: ['jaffna'],
  CN: ['guangdong', 'manchuria', 'inner mongolia', 'hainan'], JP: ['honshu', 'kyushu', 'shikoku', 'tohoku', 'kansai'], PH: ['luzon', 'mindanao', 'visayas', 'palawan'], ID: ['java', 'sumatra', 'kalimantan', 'sulawesi', 'bali', 'lombok', 'maluku', 'east java', 'west java', 'central java'], MY: ['sabah', 'sarawak'],
  MM: ['rakhine', 'arakan', 'shan state', 'kachin state'], AU: ['tasmania'], NZ: ['north island', 'south island'], PG: ['bougainville'], US: ['new england', 'waikiki', 'appalachia', 'midwest', 'great plains', 'long island', 'manhattan', 'brooklyn', 'cape cod', 'silicon valley', 'maui', 'oahu'],
  CA: ['labrador', 'newfoundland', 'nova scotia', 'vancouver island'], MX: ['yucatan', 'baja california'], EC: ['galapagos', 'galápagos', 'galapagos islands'], CL: ['easter island'],
}

/** Parts of the world in no one country, and rivers, ranges and seas, in lower case. Source: our own list. */
export const NO_COUNTRY: ReadonlySet<string> = new Set([
  'africa', 'asia', 'europe', 'latin america', 'north america', 'south america', 'central america', 'west africa', 'east africa', 'southern africa',
  'north africa', 'central africa', 'middle east', 'eastern europe', 'western europe', 'central europe', 'balkans', 'caucasus', 'central asia', 'southeast asia', 'south asia', 'east asia',
  'caribbean', 'sahel', 'maghreb', 'levant', 'scandinavia', 'baltics', 'baltic', 'arctic', 'antarctica', 'antarctic', 'amazon', 'sahara', 'himalayas',
  'himalaya', 'andes', 'alps', 'mediterranean', 'atlantic', 'pacific', 'indian ocean', 'nile', 'danube', 'rhine', 'mekong', 'red sea', 'black sea',
  'south china sea', 'north sea', 'caspian sea', 'persian gulf', 'gulf', 'west', 'east', 'south', 'north', 'global south', 'horn of africa', 'kurdistan',
  'kashmir', 'punjab', 'bengal', 'korean peninsula', 'arabian peninsula', 'crimea', 'earth', 'world', 'eurasia', 'oceania', 'euphrates', 'tigris', 'asia pacific',
  'central', 'northern', 'southern', 'eastern', 'western', 'centre', 'center', 'capital', 'union', 'mars', 'moon',
])

const byName = (lists: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(lists).flatMap(([code, names]) => names.map((name) => [name, code] as const)))

/** The country of each alias. */
export const COUNTRY_ALIASES: ReadonlyMap<string, string> = byName(ALIASES)

/** The country of each of those cities and regions. */
export const CITY_COUNTRIES: ReadonlyMap<string, string> = new Map([...byName(REGIONS), ...byName(CITIES)])

/** Aliases that name the country itself, and not one of its places: they are one entity. */
const NAMES_OF_STATES: Readonly<Record<string, readonly string[]>> = {
  'united states': ['us', 'u.s.', 'u.s', 'usa', 'u.s.a.', 'america', 'united states of america'], 'united kingdom': ['uk', 'u.k.', 'britain', 'great britain'],
  'united arab emirates': ['uae', 'u.a.e.', 'emirates'], 'democratic republic of the congo': ['drc', 'dr congo', 'democratic republic of congo'], 'north korea': ['dprk'],
}

/** The full name of a state for its other names, so that "U.S." and "United States" are one place of the story. */
export const STATE_NAMES: ReadonlyMap<string, string> = new Map(Object.entries(NAMES_OF_STATES).flatMap(([full, names]) => names.map((name) => [name, full] as const)))
