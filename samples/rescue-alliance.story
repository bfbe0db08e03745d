# Climbers' rescue pact saves first lives

*KATHMANDU*: Two climbers who had been missing on *Manaslu* for four days were found alive on Wednesday, in the first operation of the =Himalayan Rescue Alliance= (=HRA=), a pact that *Nepal*, *India*, *Bhutan* and *Pakistan* signed last autumn.

[direct1 'They were sitting in a tent, arguing about football,'] <said> {Captain _Bishnu Thapa Magar_}, the helicopter pilot who spotted them. [direct1 'I have never been so glad to hear bad language.']

{The alliance} <said> in a statement that [indirect2 a Bhutanese satellite image had shown where to look]. The =Home Ministry= in *Kathmandu* sent its congratulations. {3 The ministry} <3 said> [mixed3 the pact had 'paid for itself in one morning'].

The climbers are _Sergei Nikolayevich Orlov_, 44, of *Tomsk*, *Russia*, and _Margaret (Peggy) Lindqvist_, 61, a retired dentist from *Duluth*, *Minnesota*. Neither was badly hurt.

{_Orlov_}, who has climbed nine of the fourteen highest mountains, <told> reporters at the airport that [indirect4 the storm had taken their radio and most of their food].

[direct5 'We had one chocolate bar and two opinions about it,'] {he} <said>.

_Peggy Lindqvist_ was wheeled past in a chair she did not need. [direct6 'He ate it,'] {6 _Lindqvist_} <6 said>.

On the third night, with the tent half buried, _Orlov_ began to sing. [direct7 'I asked him to stop,'] <said> {Ms _Lindqvist_}, [direct7 'and then I asked him to start again.'] Both had written letters to their families. They burned them on Tuesday to melt snow. [direct8 'Mine was too long anyway,'] {8 she} <8 said>.

Not everyone is happy with the alliance. {The pilots' union} has <complained> that [indirect9 its members were flying too high for their insurance]. {10 _Kavita Bhandari_}, the lawyer of the union, <10 asked> [mixed10 whether a 'signature in *New Delhi*' could keep a rotor turning in thin air].

{Captain _Thapa magar_}, who is a member himself, <told> this newspaper [indirect11 he would fly again tomorrow].

[direct12 'Somebody has to fetch the football fans,'] {he} <said>.

The two climbers are to go home on Sunday. {13 They} have <13 said> [indirect13 they will share a flight as far as *Doha*, but not a row].

--- speakers
1 11 12: Bishnu Thapa Magar | person | Captain / the helicopter pilot
2: Himalayan Rescue Alliance | organization
3: Home Ministry | organization
4 5: Sergei Nikolayevich Orlov | person
6 7 8: Margaret (Peggy) Lindqvist / Peggy Lindqvist | person | a retired dentist / a retired dentist from Duluth, Minnesota
9: pilots' union | organization / group
10: Kavita Bhandari | person | the lawyer of the union
13: the two climbers / they | group
--- people
Bishnu Thapa Magar | Captain / the helicopter pilot | Thapa magar
Sergei Nikolayevich Orlov
Margaret (Peggy) Lindqvist | a retired dentist / a retired dentist from Duluth, Minnesota | Peggy Lindqvist
Kavita Bhandari | the lawyer of the union
--- places
Kathmandu | NP | KATHMANDU
Manaslu | NP / -
Nepal | NP
India | IN
Bhutan | BT
Pakistan | PK
Tomsk | RU
Russia | RU
Duluth | US
Minnesota | US
New Delhi | IN
Doha | QA
--- organizations
Himalayan Rescue Alliance | HRA
Home Ministry
