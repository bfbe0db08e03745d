# Cooks of fourteen countries feed one village

Once a year the village of *Sankt Valentin* in *Austria* closes its only road and gives its kitchens to strangers. This year they came from every continent, and the first to arrive was also the first to complain.

[direct1 “The onions are too sweet,”] <said> {_Nguyễn Thị Hoa_}, a street cook from *Hanoi*. [direct2 “In my soup an onion must argue,”] {2 _Nguyễn Thị Hoa|Hoa_} <2 added>.

{_Zhou Meilin_}, who runs a noodle bar in *Chengdu*, <disagreed>: [direct3 “They are onions. They do what they are told.”] {4 _Zhou Meilin|Zhou_} <4 told> her neighbour [indirect4 to try the leeks].

The neighbour, _Park Ji-hoon_, came from *Busan* with his own cabbage. {_Park Ji-hoon|Park_} <said> [indirect5 customs had opened every jar].

_Jón Ásgeirsson_ brought a shark from *Iceland* and an apology. [direct6 “It is supposed to smell like that,”] {6 _Jón Ásgeirsson|Jón_} <6 said>.

{_María Fernanda López Ibarra_}, a baker from *Oaxaca*, *Mexico*, <said> [indirect7 she had not slept]. [direct8 “My dough wakes at three,”] {8 _María Fernanda López Ibarra|López Ibarra_} <8 explained>, [direct8 “so I wake at three.”]

At the next stove _Khalid bin Saif al-Harthy_ of *Oman* was feeding charcoal to a goat. {9 _Khalid bin Saif al-Harthy|Al-Harthy_} <9 said> [mixed9 the village was “quieter than the desert, and worse parked”].

_Oluwaseun Adébáyò_ cooks for a hospital in *Ibadan*, *Nigeria*. [direct10 “Four hundred people is a small party,”] {10 Chef _Oluwaseun Adébáyò|Adébáyò_} <10 said>.

[direct11 “Small?”] <said> {_Pieter van der Zanden_} of *Ghent*, *Belgium*. {12 _Pieter van der Zanden|Van der Zanden_} <12 said> [indirect12 he had brought plates for ninety].

{_Suharti_}, who like many people on *Java* has one name, <said> [indirect13 nobody should count guests before the rice is done].

The youngest was _Tāne Rangihuna_ of *Rotorua*, *New Zealand*, the oldest _Daw Khin Mya_, 88, from *Mandalay*. {14 She} <14 said> [indirect14 she had cooked for two kings and a general, and that the general left more on his plate].

_Martin L. Whitehorse Jr._, a Navajo baker from *Arizona*, won the prize of the children. {15 _Martin L. Whitehorse Jr.|Whitehorse_} <15 said> [direct15 “I'd like to thank the butter.”]

{Mayor _Aloisia Gruber-Steiner_} <announced> at midnight that [mixed16 the road would stay closed “until the pots are clean”]. By Tuesday it was still closed.

--- speakers
1 2: Nguyễn Thị Hoa | person | a street cook from Hanoi
3 4: Zhou Meilin | person
5: Park Ji-hoon | person | the neighbour
6: Jón Ásgeirsson | person
7 8: María Fernanda López Ibarra | person | a baker from Oaxaca, Mexico / a baker from Oaxaca
9: Khalid bin Saif al-Harthy | person
10: Oluwaseun Adébáyò | person | Chef
11 12: Pieter van der Zanden | person
13: Suharti | person
14: Daw Khin Mya / Khin Mya | person
15: Martin L. Whitehorse Jr. | person | a Navajo baker from Arizona
16: Aloisia Gruber-Steiner | person | Mayor
--- people
Nguyễn Thị Hoa | a street cook from Hanoi
Zhou Meilin
Park Ji-hoon | the neighbour
Jón Ásgeirsson
María Fernanda López Ibarra | a baker from Oaxaca, Mexico / a baker from Oaxaca
Khalid bin Saif al-Harthy
Oluwaseun Adébáyò | Chef
Pieter van der Zanden
Suharti
Tāne Rangihuna
Daw Khin Mya
Martin L. Whitehorse Jr. | a Navajo baker from Arizona
Aloisia Gruber-Steiner | Mayor
--- places
Sankt Valentin | AT / -
Austria | AT
Hanoi | VN
Chengdu | CN
Busan | KR
Iceland | IS
Oaxaca | MX
Mexico | MX
Oman | OM
Ibadan | NG
Nigeria | NG
Ghent | BE
Belgium | BE
Java | ID / -
Rotorua | NZ
New Zealand | NZ
Mandalay | MM
Arizona | US
--- organizations
