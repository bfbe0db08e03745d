# Quarry boss [direct14 ‘knew the wall would fall’], jury <14 told>

A quarry owner ignored three written warnings before a retaining wall collapsed and killed two of his workers, a jury at =Leeds Crown Court= has heard.

_Gareth Pickersgill_, 58, of *Hebden Moor*, denies two counts of gross negligence manslaughter. His company, =Pickersgill Aggregates=, denies a breach of health and safety law.

Opening the case for the =Crown Prosecution Service=, {_Imogen Satterthwaite_ KC} <told> the jury that [indirect1 the men, _Tomasz Wrona_ and _Liam Dyer_, had been sent below the wall on the morning of 3 March although heavy rain had fallen for a week].

[direct2 ‘This was not an accident that nobody could foresee,’] {Ms _Satterthwaite_} <said>. [direct2 ‘It was foreseen, in writing, three times.’]

[indirect3 The first warning came from an engineer, _Priya Raman_, who had measured the wall’s movement since the ’90s], {the prosecutor} <said>. {4 Her report} <4 called> [mixed4 the wall ‘an accident waiting for a date’].

{Ms _Raman_}, giving evidence on Tuesday, <said> [indirect5 she had rung the defendant the same evening].

[direct6 ‘He laughed and said, “That wall’s older than you, love, and it’s never missed a day’s work,”’] {she} <told> the court. [direct6 ‘I wrote it down because I didn’t think anyone’d believe me.’]

Cross-examined by _Dominic Achebe-Hill_, for the defence, {7 she} <7 agreed> that [indirect7 her figures had been wrong once before, at a site in *Derbyshire*].

[direct8 ‘So the jury can’t rely on them, can they?’] {8 Mr _Achebe-Hill_} <8 asked>.

[direct9 ‘They can rely on the two funerals,’] {9 she} <9 replied>.

{10 The judge, Mrs Justice _Eleanor Bywater_,} <10 told> the jury [indirect10 to disregard the remark].

The court also heard from the dead man’s brother. {11 _Marek Wrona_}, who drove a lorry at the quarry, <11 said> that [mixed11 the workers’ hut had been moved ‘twice in a month’ because of falling stones].

[direct12 ‘_Tomasz Wrona|Tomasz_ used to say the hill was coming to work with us,’] {12 _Marek Wrona_} <12 said>.

_Gareth Pickersgill|Pickersgill_’s wife, _Anne Pickersgill_, watched from the public gallery. Outside the court {13 she} <13 said> [direct13 ‘We’re a family of quarrymen. We’d never send a man where we’d not go’], before a solicitor led her away.

The trial, which is expected to last six weeks, continues.

--- speakers
1 2 3: Imogen Satterthwaite | person | KC / prosecutor / -
4: her report / Priya Raman | other / person
5 6 7 9: Priya Raman | person | an engineer
14: - / Imogen Satterthwaite | person
8: Dominic Achebe-Hill | person | -
10: Eleanor Bywater | person | the judge / Mrs Justice
11 12: Marek Wrona | person | the dead man’s brother / -
13: Anne Pickersgill | person | Pickersgill’s wife / -
--- people
Gareth Pickersgill
Imogen Satterthwaite | KC / prosecutor / -
Tomasz Wrona
Liam Dyer
Priya Raman | an engineer
Dominic Achebe-Hill
Eleanor Bywater | the judge / Mrs Justice
Marek Wrona
Anne Pickersgill | Pickersgill’s wife / -
--- places
Hebden Moor | -
Derbyshire | GB
--- organizations
Leeds Crown Court
Pickersgill Aggregates
Crown Prosecution Service
