> FOR IMMEDIATE RELEASE

# =Nordlys Cells= opens *Iceland* plant that will recycle 9,000 tonnes of batteries a year

*REYKJAVIK*, *Iceland*, May 14, 2024 – {1 =Nordlys Cells=}, a maker of industrial batteries, <1 announced> today that [indirect1 its second recycling plant has begun work in *Hvalnes*, on the east coast of *Iceland*]. [indirect2 The plant will recover up to 96 percent of the lithium, cobalt and nickel in used batteries], {2 the company} <2 said>.

[direct3 "Every tonne that we recover in *Hvalnes* is a tonne that nobody has to dig up,"] <said> {_Sigrún Hallsdóttir_}, Chief Executive Officer of =Nordlys Cells=. [direct3 "We are proud of the technology. We are prouder still of the 140 people who made it work through an Icelandic winter."]

The plant was built with a loan of EUR 48 million from the =European Investment Bank= and draws all of its power from geothermal wells. It uses a process called "cold leaching", developed together with the =University of Copenhagen=.

[direct4 "What used to take three days in a furnace now takes six hours in a tank,"] <explained> {Professor _Mikkel Thorup_}, who led the research team. [direct4 "It is the difference between burning a book and reading it."]

{_Hafdís Jökulsdóttir_}, Mayor of *Hvalnes*, <welcomed> the investment: [direct5 "Our young people have been leaving for thirty years. This spring, for the first time, two families came back."]

Under an agreement signed in April, =Volta Marine= of *Bergen*, *Norway*, will deliver used batteries from its fleet of electric ferries until 2031. [indirect6 The first shipment arrived on Monday], <according to> {a joint statement by the two companies}.

{_Hallsdóttir_} <added> that [indirect7 a third plant, in *Canada*, was under study].

> About Nordlys Cells

> Nordlys Cells was founded in 2011 and employs 610 people in Iceland, Norway and Estonia. Its batteries are used in ships, cranes and hospitals.

> Media contact

> Freyja Lind, press@nordlys-cells.example

--- speakers
1 2: Nordlys Cells | organization | a maker of industrial batteries
3 7: Sigrún Hallsdóttir | person | Chief Executive Officer of Nordlys Cells
4: Mikkel Thorup | person | Professor
5: Hafdís Jökulsdóttir | person | Mayor of Hvalnes
6: the two companies | group
--- people
Sigrún Hallsdóttir | Chief Executive Officer of Nordlys Cells
Mikkel Thorup | Professor
Hafdís Jökulsdóttir | Mayor of Hvalnes
--- places
Reykjavik | IS | REYKJAVIK
Iceland | IS
Hvalnes | IS / -
Bergen | NO
Norway | NO
Canada | CA
--- organizations
Nordlys Cells
European Investment Bank
University of Copenhagen
Volta Marine
