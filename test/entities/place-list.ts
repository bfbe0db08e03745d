/**
 * 227 places in sentences of our own, each with the country it lies in. Square brackets
 * mark the place, what follows the bar is its country.
 */
export const PLACE_SENTENCES: readonly string[] = `
The mayor of [Almaty|KZ] met his colleague from [Bishkek|KG] on Monday.
Delegates left [Geneva|CH] for [Seville|ES], [Genoa|IT], [Warsaw|PL] and [Nuremberg|DE].
Trains between [Nairobi|KE] and [Mombasa|KE] ran late again.
Fishermen from [Lamu|KE] and [Malindi|KE] sold their catch in [Kenya|KE]'s capital.
The storm passed over [Manila|PH] before it reached [Cebu City|PH].
Farmers near [Hanoi|VN] and [Haiphong|VN] lost half their rice, the government of [Vietnam|VN] said.
A bridge in [Lagos|NG] was closed, and traffic in [Ibadan|NG] came to a halt.
Doctors in [Kano|NG] and [Maiduguri|NG] asked [Abuja|NG] for help.
Two markets in [Accra|GH] burned down, and one in [Kumasi|GH].
Pupils from [Tamale|GH] in northern [Ghana|GH] won the prize.
The envoy flew from [Addis Ababa|ET] to [Khartoum|SD] and on to [Port Sudan|SD].
In [Ethiopia|ET], roads around [Mekelle|ET] and [Gondar|ET] opened again.
A court in [Dakar|SN] freed the three men from [Bamako|ML].
Rain fell on [Ouagadougou|BF], [Niamey|NE] and [N'Djamena|TD].
The airline links [Kinshasa|CD] with [Lubumbashi|CD] and [Goma|CD].
Miners in [Kitwe|ZM] and [Ndola|ZM] stopped work, a union in [Lusaka|ZM] said.
The team from [Harare|ZW] lost to the one from [Bulawayo|ZW].
Schools in [Pretoria|ZA], [Durban|ZA] and [Bloemfontein|ZA] opened late, [South Africa|ZA]'s ministry said.
The ship left [Maputo|MZ] for [Beira|MZ].
In [Antananarivo|MG], prices rose; [Madagascar|MG] imports its rice.
Police in [Windhoek|NA] stopped a lorry from [Gaborone|BW].
The road from [Tunis|TN] to [Sfax|TN] is being repaired.
Bakers in [Casablanca|MA] and [Marrakech|MA] met in [Rabat|MA], in [Morocco|MA].
Students in [Algiers|DZ] and [Oran|DZ] marched.
Ferries from [Tripoli|LY] and [Benghazi|LY] are rare, [Libya|LY]'s coast guard said.
Museums in [Cairo|EG] and [Aswan|EG] stayed closed.
Buses from [Amman|JO] to [Zarqa|JO] are free this week.
The hospital in [Aleppo|SY] sent patients to [Damascus|SY].
Engineers in [Baghdad|IQ] and [Basra|IQ] restored power to [Mosul|IQ].
Traders in [Tehran|IR], [Isfahan|IR] and [Mashhad|IR] closed their shops.
The minister spoke in [Riyadh|SA] and flew to [Jeddah|SA].
Pilots in [Doha|QA] trained with others from [Muscat|OM].
The exhibition moves from [Dubai|AE] to [Abu Dhabi|AE].
In [Yemen|YE], aid reached [Sanaa|YE] and [Taiz|YE].
Shops in [Kabul|AF], [Herat|AF] and [Kandahar|AF] ran out of flour.
A train from [Karachi|PK] to [Lahore|PK] was stopped near [Multan|PK].
Judges in [Islamabad|PK] and [Peshawar|PK] agreed.
The monsoon reached [Mumbai|IN], [Pune|IN] and [Nagpur|IN].
Voters in [Chennai|IN] and [Kolkata|IN] queued; in [Patna|IN] the polls opened late.
Weavers in [Dhaka|BD] and [Chittagong|BD] asked for higher pay.
The earthquake shook [Kathmandu|NP] and [Pokhara|NP].
Tea from [Kandy|LK] is sold in [Colombo|LK].
Rangers near [Mandalay|MM] wrote to the capital of [Myanmar|MM].
Hotels in [Bangkok|TH] and [Chiang Mai|TH] are full.
Ferries from [Phnom Penh|KH] stopped running, [Cambodia|KH]'s navy said.
The volcano near [Yogyakarta|ID] was quiet; flights from [Jakarta|ID] and [Surabaya|ID] went on.
Planters in [Kuching|MY] wrote to [Kuala Lumpur|MY].
A start-up from [Shenzhen|CN] hired engineers in [Chengdu|CN] and [Wuhan|CN].
Snow closed roads in [Harbin|CN] and [Urumqi|CN].
The court in [Taipei|TW] heard a case from [Kaohsiung|TW].
Workers in [Busan|KR] and [Incheon|KR] walked out, a union in [Seoul|KR] said.
Trains in [Osaka|JP], [Sapporo|JP] and [Fukuoka|JP] were on time.
Herders came to [Ulaanbaatar|MN] from all over [Mongolia|MN].
Cotton from [Samarkand|UZ] is traded in [Tashkent|UZ].
The pipeline ends near [Baku|AZ]; a second leads to [Tbilisi|GE].
Painters from [Yerevan|AM] showed their work in [Gyumri|AM].
Firefighters in [Izmir|TR] and [Ankara|TR] were praised.
Shelling hit [Kharkiv|UA] and [Odesa|UA], the governor in [Kyiv|UA] said.
Factories in [Novosibirsk|RU] and [Yekaterinburg|RU] closed, [Russia|RU]'s railways said.
The choir of [Minsk|BY] sang in [Vilnius|LT].
Gales hit [Gdansk|PL] and [Krakow|PL].
Nurses in [Bucharest|RO] and [Cluj-Napoca|RO] went on strike.
Trams in [Chisinau|MD] and [Sofia|BG] are new.
The ferry from [Split|HR] to [Dubrovnik|HR] was full, [Croatia|HR]'s tourist board said.
Students in [Thessaloniki|GR] and [Athens|GR] stayed at home, [Greece|GR]'s government said.
The festival in [Naples|IT] drew visitors from [Palermo|IT], [Italy|IT]'s fifth city.
Cyclists set out from [Seville|ES] for [Zaragoza|ES].
Dockers in [Marseille|FR] and [Le Havre|FR] went back to work.
Breweries in [Munich|DE] and [Cologne|DE] raised prices.
The tunnel near [Bergen|NO] was closed; [Norway|NO] will rebuild it.
Divers from [Gothenburg|SE] met others from [Tampere|FI].
A farm near [Reykjavik|IS] grows tomatoes.
The band played in [Cork|IE] before [Ireland|IE]'s president.
Choirs from [Glasgow|GB] and [Cardiff|GB] sang in [London|GB].
Bus drivers in [Toronto|CA], [Winnipeg|CA] and [Halifax|CA] voted, a union in [Canada|CA] said.
Teachers in [Chicago|US], [Houston|US] and [Phoenix|US] were hired.
The school in [Monterrey|MX] is named for a poet from [Guadalajara|MX].
Bean growers near [Tegucigalpa|HN] lost their crop, [Honduras|HN] said.
Buses in [Managua|NI] were free, as in [Guatemala City|GT].
Surfers on [Costa Rica|CR]'s coast wrote to [San José|CR].
The canal authority in [Panama City|PA] raised its fees, [Panama|PA] said.
Musicians from [Havana|CU] played in [Santiago de Cuba|CU].
Coffee from [Medellín|CO] is shipped from [Cartagena|CO], [Colombia|CO] says.
Clinics in [Caracas|VE] and [Maracaibo|VE] lack water.
Shops in [Quito|EC] and [Guayaquil|EC] shut early.
The mine near [Cusco|PE] sent its ore to [Lima|PE] and [Arequipa|PE].
Protesters in [La Paz|BO] and [Cochabamba|BO], in [Bolivia|BO], went home.
Rivers rose in [Porto Alegre|BR], [Manaus|BR] and [Recife|BR].
Vintners near [Mendoza|AR] in [Argentina|AR] fear frost.
Miners near [Antofagasta|CL] wrote to [Valparaíso|CL], in [Chile|CL].
The ferry from [Montevideo|UY] was late.
Nurses in [Port Moresby|PG] and teachers in [Suva|FJ] met.
Surf clubs in [Auckland|NZ] and [Wellington|NZ], in [New Zealand|NZ], trained together.
Miners in [Perth|AU] and [Darwin|AU] were flown out, [Australia|AU]'s weather service said.
`.trim().split('\n')
